import { expect, test } from 'vitest'
import { entries, serious, storyPath } from './looks.ts'
import { DESK, newsroom, PHONE } from './newsroom.ts'
import { denial, followUp, report } from './week.ts'

test('C114, C115, C206: T draws the whole story back from event to event, its address leads there, and T leads back to now, to the row where one was', async () => {
  const room = await newsroom()
  await room.post(report)
  await room.post(followUp)
  await room.post(denial)
  const page = await room.open(await storyPath(room), { viewport: DESK })
  await entries(page).nth(2).waitFor()
  const row = (): Promise<string | null> => page.evaluate<string | null>('document.activeElement.dataset.row ?? null')
  await page.keyboard.press('j')
  await expect.poll(row).not.toBe(null)
  const first = await row()
  await page.keyboard.press('j')
  await expect.poll(row).not.toBe(first)
  const stood = await row()
  await page.keyboard.press('T')
  const slider = page.getByRole('slider', { name: 'Moment' })
  await slider.waitFor()
  const denied = page.getByRole('region', { name: 'Claims' }).getByText('DENIED ON RECORD')
  expect(await denied.count()).toBe(1)
  // Back to before the denial: claims, picture and entries follow.
  // Step by step by what the slider tells: the picture below it may follow a moment later.
  const told = async (): Promise<string> => (await slider.getAttribute('aria-valuetext')) ?? ''
  for (let last = await told(); !last.includes('Kremlin denies'); last = await told()) {
    await page.keyboard.press('ArrowLeft')
    await expect.poll(told).not.toBe(last)
  }
  await page.keyboard.press('ArrowLeft')
  await expect.poll(told).not.toContain('Kremlin denies')
  await expect.poll(() => denied.count()).toBe(0)
  await expect.poll(() => entries(page).count()).toBe(2)
  await page.getByRole('status').filter({ hasText: 'What the desk knew at' }).waitFor()
  expect(page.url()).toContain('asOf=')
  expect(await page.getByRole('button', { name: /Confirm/ }).count()).toBe(0)
  expect(await serious(page)).toEqual([])
  const folder = process.env['PICTURES']
  if (folder !== undefined) await page.screenshot({ path: `${folder}/as-of.png` })
  const other = await room.open(page.url().replace(room.serving.url, ''), { viewport: PHONE, colorScheme: 'dark' })
  await expect.poll(() => entries(other).count(), { timeout: 15_000 }).toBe(2)
  expect(await serious(other)).toEqual([])
  if (folder !== undefined) await other.screenshot({ path: `${folder}/as-of-phone.png` })
  await page.keyboard.press('T')
  await expect.poll(() => entries(page).count()).toBe(3)
  expect(page.url()).not.toContain('asOf=')
  expect(stood).not.toBe(null)
  await expect.poll(row).toBe(stood)
  await page.keyboard.press('T')
  await slider.waitFor()
  await page.keyboard.press('Escape')
  await slider.waitFor({ state: 'detached' })
})
