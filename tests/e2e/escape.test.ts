import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { entries, storyPath } from './looks.ts'
import { newsroom } from './newsroom.ts'
import { week } from './week.ts'

const pinned = (page: Page) => page.getByText('The story is pinned for everybody.')
const focusIn = (page: Page, selector: string) => page.locator(`${selector}:focus-within, ${selector}:focus`)

/** A story about which something has just been told in passing. */
async function told() {
  const room = await newsroom()
  await room.post(...week)
  const page = await room.open(await storyPath(room))
  await entries(page).first().waitFor()
  await page.locator('button', { hasText: 'Pin' }).waitFor({ state: 'attached' })
  await page.keyboard.press('P')
  await pinned(page).waitFor()
  return { room, page }
}

test('C190: Esc leaves the field, then the slider over time, then puts the notice away: one thing at a press', async () => {
  const { page } = await told()
  const bar = page.getByRole('region', { name: 'As of' })
  await page.keyboard.press('T')
  await bar.waitFor()
  await page.keyboard.press('/')
  await page.keyboard.type('Kremlin')
  const header = page.getByRole('searchbox', { name: 'Search items, people, quotes' })
  await page.keyboard.press('Escape')
  expect(await focusIn(page, 'header input').count()).toBe(0)
  expect(await header.inputValue()).toBe('Kremlin')
  expect([await bar.count(), await pinned(page).count()]).toEqual([1, 1])
  await page.keyboard.press('Escape')
  await bar.waitFor({ state: 'detached' })
  expect(await pinned(page).count()).toBe(1)
  await page.keyboard.press('Escape')
  await pinned(page).waitFor({ state: 'detached' })
})

test('C190: Esc shuts a menu, then closes a dialog, and leaves the notice over it; on the notice it puts that one away alone', async () => {
  const { page } = await told()
  const more = page.getByRole('button', { name: /^More/ })
  await more.click()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Escape')
  await focusIn(page, 'button[aria-expanded=false]').filter({ hasText: 'More' }).waitFor()
  expect(await pinned(page).count()).toBe(1)
  const help = page.getByRole('dialog', { name: 'Keyboard' })
  await page.keyboard.press('?')
  await help.waitFor()
  await page.keyboard.press('Escape')
  await help.waitFor({ state: 'detached' })
  expect(await pinned(page).count()).toBe(1)
  await page.keyboard.press('?')
  await help.waitFor()
  await help.getByRole('button', { name: 'Close' }).focus()
  await page.getByRole('log', { name: 'Notices' }).getByRole('button', { name: 'Put away' }).focus()
  await page.keyboard.press('Escape')
  await pinned(page).waitFor({ state: 'detached' })
  expect(await help.count()).toBe(1)
  await focusIn(page, 'dialog button').first().waitFor()
  await page.keyboard.press('Escape')
  await help.waitFor({ state: 'detached' })
})

test('C190, C221: what is not done yet stands until the desk has answered, whatever is pressed', async () => {
  const { room, page } = await told()
  await page.keyboard.press('Escape')
  await pinned(page).waitFor({ state: 'detached' })
  await room.stop()
  await page.getByText('Offline').waitFor()
  await page.keyboard.press('P')
  const waits = page.getByText(/^Not done: the desk can’t be reached/)
  await waits.waitFor()
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  expect(await waits.count()).toBe(1)
})
