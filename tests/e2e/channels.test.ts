import { expect, test } from 'vitest'
import { aReceiver } from '../helpers/webhook-receiver.ts'
import { serious } from './looks.ts'
import { newsroom } from './newsroom.ts'
import { picture } from './picture.ts'

const wire = (guid: string, source: string, headline: string, body: string) => ({
  guid,
  source,
  headline,
  body,
  publishedAt: '2024-11-11T08:58:00Z',
})

test('T12, T49: a channel is set up on screen and tested; a denial that comes then is told there, and its card says so', async () => {
  const receiver = await aReceiver()
  const room = await newsroom({ allowHosts: ['127.0.0.1'] })
  const page = await room.open('/alerts')
  await page.getByRole('button', { name: 'Channels', exact: true }).waitFor()
  await page.keyboard.press('N')
  const dialog = page.getByRole('dialog', { name: 'Channels of alerts' })
  await dialog.getByText('Alerts are told on the screens alone so far.').waitFor()
  await dialog.getByLabel('Name').fill('Night desk')
  await dialog.getByLabel('Address').fill(receiver.url)
  await dialog.getByLabel('Secret that signs').fill('a very shared secret')
  await dialog.getByRole('button', { name: 'Set up' }).click()
  await dialog.getByText('not tried yet').waitFor()
  await dialog.getByRole('button', { name: 'Test' }).click()
  await dialog.getByText('The test was taken: 204').waitFor()
  expect(await serious(page)).toEqual([])
  await picture(page, 'channels')

  await room.post(
    wire(
      'w1',
      'wapo',
      'Trump spoke with Putin by phone',
      'Donald Trump spoke by phone with Vladimir Putin, The Washington Post reported, citing people familiar with the call.',
    ),
    wire(
      'r1',
      'reuters',
      'Kremlin denies report of Trump-Putin call',
      'MOSCOW - The Kremlin on Monday denied a Washington Post report that Vladimir Putin had spoken by phone with Donald Trump, with spokesman Dmitry Peskov calling it "pure fiction".',
    ),
  )
  await receiver.until((all) => all.some(({ message }) => message.alerts.some(({ kind }) => kind === 'denial')))
  await page.keyboard.press('Escape')
  await page.locator('[data-alert]').first().focus()
  await page.keyboard.press('i')
  const trail = page.getByRole('region', { name: 'Who was told' })
  await trail.getByText('Night desk').waitFor()
  await trail.getByText('taken: 204').waitFor()
  expect(await serious(page)).toEqual([])
  await picture(page, 'trail')
  // On the desk the card in the tray stands alone: its key needs no focus.
  await page.keyboard.press('a')
  await page.keyboard.press('1')
  await page.locator('[data-alert]').waitFor()
  await page.keyboard.press('i')
  await trail.getByText('acknowledged it').waitFor()
})
