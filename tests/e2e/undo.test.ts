import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { entries, storyPath } from './looks.ts'
import { newsroom, PHONE } from './newsroom.ts'
import { picture } from './picture.ts'
import { week } from './week.ts'

test('C204: z takes back what was done last, then what was done before it; the newest notice alone names the key', async () => {
  const room = await newsroom()
  await room.post(...week)
  const page = await room.open(await storyPath(room))
  await entries(page).first().waitFor()
  const notices = page.locator('[data-notices] > div')
  const keys = notices.locator('kbd', { hasText: 'z' })
  await page.keyboard.press('b')
  await notices.filter({ hasText: 'You watch the story.' }).waitFor()
  await page.keyboard.press('a')
  const acknowledged = notices.filter({ hasText: 'Acknowledged' })
  await acknowledged.waitFor()
  expect(await notices.getByRole('button', { name: 'Undo' }).count()).toBe(2)
  expect(await keys.count()).toBe(1)
  expect(await acknowledged.locator('kbd').count()).toBe(1)
  await picture(page, 'undo-two')
  await page.setViewportSize(PHONE)
  await picture(page, 'undo-two-phone')
  await page.keyboard.press('z')
  await acknowledged.waitFor({ state: 'detached' })
  expect(await keys.count()).toBe(1)
  await page.keyboard.press('z')
  await expect.poll(() => notices.filter({ has: page.getByRole('button', { name: 'Undo' }) }).count()).toBe(0)
  await page.getByRole('button', { name: 'Watch', exact: true }).waitFor()
})

test('C204: what was done before is taken back by its own button, and the key stays with the newest', async () => {
  const room = await newsroom()
  await room.post(...week)
  const page = await room.open(await storyPath(room))
  await entries(page).first().waitFor()
  const notices = page.locator('[data-notices] > div')
  await page.keyboard.press('b')
  const watched = notices.filter({ hasText: 'You watch the story.' })
  await watched.waitFor()
  await page.keyboard.press('a')
  const acknowledged = notices.filter({ hasText: 'Acknowledged' })
  await acknowledged.waitFor()
  await watched.getByRole('button', { name: 'Undo' }).click()
  await watched.waitFor({ state: 'detached' })
  expect(await acknowledged.locator('kbd').textContent()).toBe('z')
})

/** Presses keys faster than the desk can answer: none of its messages is heard in between. */
const atOnce = (page: Page, ...keys: string[]) =>
  page.evaluate<null>(`(async () => {
    for (const key of ${JSON.stringify(keys)}) {
      document.activeElement.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }))
      for (let turn = 0; turn < 5; turn += 1) await null
    }
    return null
  })()`)

test('C21: u right behind n takes the rejection back, before the desk has answered it', async () => {
  const room = await newsroom()
  await room.post(...week)
  const page = await room.open(await storyPath(room))
  const row = entries(page).filter({ hasText: 'pure fiction' }).first()
  await row.focus()
  await row.getByRole('button', { name: 'Reject' }).waitFor()
  await atOnce(page, 'n', 'u')
  await page.getByText('Suggested again: Kremlin').waitFor({ state: 'attached' })
  await row.getByRole('button', { name: 'Reject' }).waitFor()
  await expect.poll(() => row.getByRole('button', { name: 'Undo' }).count()).toBe(0)
})
