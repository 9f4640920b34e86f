import { expect, test } from 'vitest'
import { entries, serious, storyPath } from './looks.ts'
import { newsroom, PHONE } from './newsroom.ts'
import { week } from './week.ts'

const ferry = (guid: string, publishedAt: string) => ({
  guid,
  version: 1,
  language: 'en',
  source: guid,
  sourceName: guid,
  publishedAt,
  headline: 'Harbour ferry timetable for the Larkin Strait changes on Monday',
  body: 'The ferry over the Larkin Strait leaves the harbour at nine and at noon from Monday. The timetable hangs at the harbour.',
})

test('C212: a story without entries lists its items, one with entries by its count of them', async () => {
  const room = await newsroom()
  await room.post(ferry('one', '2024-11-11T08:00:00Z'), ferry('two', '2024-11-11T09:00:00Z'))
  await room.post(...week)
  const page = await room.open('/')
  const items = page.getByRole('feed', { name: 'Items of the story' })
  await page.getByRole('feed', { name: 'Stories' }).getByRole('article').filter({ hasText: 'ferry' }).click()
  await items.getByRole('article').first().waitFor()
  expect(await items.getByRole('article').count()).toBe(2)
  expect(await serious(page)).toEqual([])
  await page.goto(`${room.serving.url}${await storyPath(room)}`)
  await entries(page).first().waitFor()
  expect(await items.count()).toBe(0)
  await page.getByRole('button', { name: /^\d+ items$/ }).click()
  await items.locator('article:focus').press('Enter')
  await page.getByRole('dialog', { name: 'Item' }).waitFor()
})

test('C213: an entry that is opened in its copy has its card in view and the focus on it', async () => {
  const room = await newsroom()
  await room.post(...week)
  const page = await room.open(await storyPath(room))
  const last = entries(page).filter({ hasText: 'pure fiction' }).first()
  const id = await last.getAttribute('data-entry')
  await last.locator('[data-open]').click()
  const card = page.getByRole('dialog').locator(`[data-entry="${id}"]:focus`)
  await card.waitFor()
  expect(await page.evaluate<number>('document.activeElement.getBoundingClientRect().top')).toBeLessThan(900)
  await page.keyboard.press('y')
  await card.getByText('confirmed', { exact: true }).waitFor()
})

test('C214: on a phone a story opens at its beginning', async () => {
  const room = await newsroom()
  await room.post(...week)
  const page = await room.open('/', { viewport: PHONE })
  // It is there before it is shown: the hottest.
  await page.locator('[role=feed][aria-label=Entries]').waitFor({ state: 'attached' })
  await page.getByRole('feed', { name: 'Stories' }).getByRole('article').filter({ hasText: 'Putin' }).first().click()
  await entries(page).first().waitFor()
  const above = (): Promise<number> =>
    page.evaluate<number>('document.querySelector("section h1").closest("div[class*=story]").scrollTop')
  await page.evaluate('new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))')
  expect(await above()).toBe(0)
})
