import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { serious } from './looks.ts'
import { newsroom, PHONE } from './newsroom.ts'
import { denial, report, traffic } from './week.ts'

const flash = { ...denial, guid: 'flash', headline: 'FLASH: Kremlin denies call', urgency: 1 }

test(
  'C134, C136, C137: the wire is filtered by chips that write the address, a kill is marked in place, the panel follows the row',
  { timeout: 200_000 },
  async () => {
    const room = await newsroom()
    await room.post(report, ...traffic(0, 6), flash)
    const page = await room.open('/wire')
    const rows = page.getByRole('feed', { name: 'Wire' }).getByRole('article')
    await rows.filter({ hasText: '⚡ FLASH' }).waitFor()
    const beside = page.getByRole('region', { name: 'The item in focus' })
    await beside.getByRole('heading', { name: flash.headline }).waitFor()
    await page.keyboard.press('j')
    await page.keyboard.press('j')
    const second = (await rows.nth(1).getByRole('heading').textContent()) ?? ''
    expect(second).not.toBe(flash.headline)
    await beside.getByRole('heading', { name: second }).waitFor()
    expect(await serious(page)).toEqual([])

    await page.getByText('Source', { exact: true }).click()
    await page.getByRole('checkbox', { name: 'dpa' }).check()
    await page.waitForURL(/\/wire\?q=source%3Adpa/)
    await rows.filter({ hasText: 'FLASH' }).waitFor({ state: 'detached' })
    expect(await rows.count()).toBe(6)
    await page.goto(`${room.serving.url}/wire?q=urgency%3A%3C%3D2`)
    await rows.filter({ hasText: 'FLASH' }).waitFor()
    expect(await page.getByRole('button', { name: 'Urgent' }).getAttribute('aria-pressed')).toBe('true')

    const row = rows.filter({ hasText: flash.headline })
    await row.focus()
    await room.post({ ...flash, version: 2, status: 'canceled' })
    await row.getByText('KILLED').waitFor()
    expect(await row.and(page.locator(':focus')).count()).toBe(1)
  },
)

/** Answers of the desk that are held back until `answer` is called. */
async function held(page: Page, path: RegExp): Promise<() => void> {
  const asked = Promise.withResolvers<void>()
  await page.route(path, async (route) => {
    await asked.promise
    await route.continue()
  })
  return asked.resolve
}

test('C73: on the wire f files the line in focus, though the item before it is still what is read', async () => {
  const room = await newsroom()
  await room.post(report, ...traffic(0, 3), flash)
  const page = await room.open('/wire')
  await page.getByRole('region', { name: 'The item in focus' }).getByRole('heading', { name: flash.headline }).waitFor()
  const answer = await held(page, /\/api\/v1\/items\/[^?]+$/u)
  const second = page.getByRole('feed', { name: 'Wire' }).getByRole('article').nth(1)
  const headline = (await second.getByRole('heading').textContent()) ?? ''
  for (const key of ['j', 'j', 'f']) await page.keyboard.press(key)
  const dialog = page.getByRole('dialog', { name: 'File the item' })
  await dialog.getByText(headline).waitFor()
  answer()
  await page.getByRole('region', { name: 'The item in focus', includeHidden: true }).getByText(headline).waitFor()
  expect(await dialog.getByText(headline).count()).toBe(1)
})

test('C73: a key that is pressed before the desk knows who sits there is done once it does', async () => {
  const room = await newsroom()
  await room.post(report)
  const page = await room.open('/')
  const answer = await held(page, /\/api\/v1\/me$/u)
  await page.goto(`${room.serving.url}/wire`)
  await page.getByRole('feed', { name: 'Wire' }).getByRole('article').first().waitFor()
  for (const key of ['j', 'f']) await page.keyboard.press(key)
  expect(await page.getByRole('dialog').count()).toBe(0)
  answer()
  await page.getByRole('dialog', { name: 'File the item' }).waitFor()
})

test('C73: what is typed behind f goes into the dialog, though that is not loaded yet, and does nothing else', async () => {
  const room = await newsroom()
  await room.post(report, denial)
  const page = await room.open('/')
  const answer = await held(page, /file-dialog[^/]*\.js/u)
  await page.goto(`${room.serving.url}/wire`)
  // A filter's name begins with “File”, too: what `j` means is there once the list is.
  await page.getByRole('feed', { name: 'Wire' }).getByRole('article').first().waitFor()
  await page.getByRole('region', { name: 'The item in focus' }).getByRole('button', { name: /^File/ }).waitFor()
  for (const key of ['j', 'f', 'a', 'n', 'a']) await page.keyboard.press(key)
  answer()
  const dialog = page.getByRole('dialog', { name: 'File the item' })
  await dialog.waitFor()
  await expect.poll(() => dialog.getByRole('combobox').inputValue()).toBe('ana')
  expect(await page.getByText('1 new denial').count()).toBe(1)
})

test('C73: and is not, where one has gone elsewhere meanwhile', async () => {
  const room = await newsroom()
  await room.post(report, denial)
  const page = await room.open('/')
  const answer = await held(page, /\/api\/v1\/me$/u)
  await page.goto(`${room.serving.url}/wire`)
  const rows = page.getByRole('feed', { name: 'Wire' }).getByRole('article')
  await rows.nth(1).waitFor()
  for (const key of ['j', 'f']) await page.keyboard.press(key)
  await rows.nth(1).focus()
  answer()
  await page.getByRole('button', { name: /^File/ }).first().waitFor()
  expect(await page.getByRole('dialog').count()).toBe(0)
})

test('C136: loud copy is told in light and dark, at a phone’s width too', { timeout: 200_000 }, async () => {
  const room = await newsroom()
  await room.post(report, flash, ...traffic(0, 3))
  for (const colorScheme of ['light', 'dark'] as const) {
    const page = await room.open('/wire', { viewport: PHONE, colorScheme })
    await page.getByText('⚡ FLASH').waitFor()
    expect(await serious(page)).toEqual([])
    await page.context().close()
  }
})

test(
  'C138: columns are added, searched, moved and removed; the address holds the set',
  { timeout: 200_000 },
  async () => {
    const room = await newsroom()
    await room.post(report, flash, ...traffic(0, 3))
    const page = await room.open('/columns?cols=1+source%3Adpa%0A2+urgency%3A1')
    const column = (name: string) => page.getByRole('region', { name: `Column: ${name}` })
    await column('source:dpa').getByText('Harbour notice 2').waitFor()
    await column('urgency:1').getByText('⚡ FLASH').waitFor()
    await column('source:dpa').getByRole('button', { name: 'Move right' }).click()
    await page.waitForURL(/cols=2\+urgency%3A1%0A1\+source%3Adpa/)
    await page.getByRole('button', { name: 'Column', exact: true }).click()
    await column('All copy').getByRole('searchbox').fill('is:killed')
    await page.keyboard.press('Enter')
    await column('is:killed').getByText('No copy fits this.').waitFor()
    await room.post({ ...flash, version: 2, status: 'canceled' })
    await column('is:killed').getByText('KILLED').waitFor()
    expect(await serious(page)).toEqual([])
    await column('urgency:1').getByRole('button', { name: 'Remove the column' }).click()
    await column('urgency:1').waitFor({ state: 'detached' })
  },
)

test(
  'C139: t opens the ticker, the newest on top; it says that it is stale when it is',
  { timeout: 200_000 },
  async () => {
    const room = await newsroom()
    await room.post(report, ...traffic(0, 3))
    const page = await room.open('/wire')
    await page.getByRole('feed', { name: 'Wire' }).getByRole('article').first().waitFor()
    const [ticker] = await Promise.all([page.waitForEvent('popup'), page.keyboard.press('t')])
    const lines = ticker.getByRole('listitem')
    await lines.first().getByText('Harbour notice 2').waitFor()
    await room.post(flash)
    await lines.first().getByText('⚡ FLASH').waitFor()
    expect(await serious(ticker)).toEqual([])
    await room.stop()
    await ticker.getByText(/stale/).waitFor()
  },
)
