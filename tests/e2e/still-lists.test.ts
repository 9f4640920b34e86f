import type { Locator, Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { entries, storyPath } from './looks.ts'
import { newsroom, type Newsroom } from './newsroom.ts'
import { watchShift } from './shift.ts'
import { denial, followUp, mine, noComment, report, traffic } from './week.ts'

/** Less than a pixel: what rounding makes of it. */
const STILL = 1

const feed = (page: Page, name: string): Locator => page.getByRole('feed', { name })

/** Scrolls what holds the feed into its middle, and answers what finds the row there. Runs in the page. */
const MIDDLE = (name: string): string => `(async () => {
  const feed = document.querySelector('[role="feed"][aria-label="${name}"]')
  const frames = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))
  let scroller = feed
  while (scroller.scrollHeight <= scroller.clientHeight + 100 && scroller.parentElement) scroller = scroller.parentElement
  for (let n = 0; n < 5; n += 1) {
    scroller.scrollTo({ top: (scroller.scrollHeight - scroller.clientHeight) / 2 })
    await frames()
  }
  // Rows stand by an estimate until they are measured: until then there are gaps, or overlaps, between them.
  const place = (row) => Number(row.getAttribute('aria-posinset'))
  const rows = () => [...feed.querySelectorAll('[data-row]')].sort((a, b) => place(a) - place(b))
  const adjoin = (row, next) => place(next) - place(row) !== 1 || Math.abs(next.getBoundingClientRect().top - row.getBoundingClientRect().bottom) < 1
  while (!rows().every((row, at, all) => at === 0 || adjoin(all[at - 1], row))) await frames()
  const { top, height } = scroller.getBoundingClientRect()
  return rows().find((row) => row.getBoundingClientRect().top > top + height / 3).getAttribute('data-row')
})()`

const middleOf = async (page: Page, name: string): Promise<string> =>
  `[data-row="${await page.evaluate<string>(MIDDLE(name))}"]`

/** Many denials of one claim, each by a party of its own. */
const denials = (from: number, count: number): Record<string, unknown>[] =>
  Array.from({ length: count }, (_, n) => {
    const name = `${['Alda', 'Brun', 'Cort', 'Dene', 'Elva'][(from + n) % 5]} ${['Marsh', 'Oster', 'Pell', 'Quill', 'Rost'][Math.floor((from + n) / 5) % 5]}`
    return {
      ...denial,
      guid: `d-${from + n}`,
      publishedAt: new Date(Date.parse('2024-11-11T09:00:00Z') + (from + n) * 60_000).toISOString(),
      headline: `Senator ${name} denies report of Trump-Putin call`,
      body: `WASHINGTON, Nov 11 (Reuters) - Senator ${name} on Monday denied a Washington Post report that Donald Trump had spoken by phone with Vladimir Putin. "That report is false," ${name} said.`,
    }
  })

async function listed(room: Newsroom, path: string): Promise<number> {
  const answer = await fetch(`${room.serving.url}/api/v1${path}`, {
    headers: { authorization: `Bearer ${room.serving.localKey}` },
  })
  const body: { entries?: unknown[] } = JSON.parse(await answer.text())
  return body.entries?.length ?? 0
}

test.each([
  ['', 'copy'],
  ['?q=berth+dredging', 'finds'],
])('C81: the wire%s stands still, frame by frame, while %s and new versions arrive', async (query) => {
  const room = await newsroom()
  await room.post(...traffic(0, 80))
  const page = await room.open(`/wire${query}`)
  const list = feed(page, 'Wire')
  await list.getByRole('article').first().waitFor()
  const place = await middleOf(page, 'Wire')
  const row = page.locator(place)
  const moved = await watchShift(page, place)
  const guid = (await row.getByRole('heading').textContent())?.match(/\d+/)?.[0] ?? ''
  const [same] = traffic(Number(guid), 1)
  await room.post(...traffic(80, 7), {
    ...same,
    version: 2,
    headline: `${String(same?.['headline'])}, and until Friday`,
  })
  await page.getByText(/7 new/).first().waitFor()
  await row.getByText('updated').waitFor()
  expect(await moved()).toBeLessThan(STILL)
})

test('C81: a story’s entries stand still while claims and entries come above them', async () => {
  const room = await newsroom()
  await room.post(report, followUp, ...denials(0, 20))
  const path = await storyPath(room)
  expect(await listed(room, `/stories/${path.slice(7)}`)).toBeGreaterThan(15)
  const page = await room.open(path)
  await entries(page).first().waitFor()
  const moved = await watchShift(page, await middleOf(page, 'Entries'))
  await room.post(noComment, ...denials(20, 3))
  await page
    .getByText(/new entr/)
    .first()
    .waitFor()
  expect(await moved()).toBeLessThan(STILL)
})

test('C81: the focus stays on its row in the stories, where it stood, while another one rises', async () => {
  const room = await newsroom()
  await room.post(report, denial, mine)
  const page = await room.open('/')
  const list = feed(page, 'Stories')
  const row = list.getByRole('article').last()
  // Rows stand by an estimate until they are measured, a frame after they are first drawn.
  const gap = async (): Promise<number> => {
    const [above, below] = [await list.getByRole('article').first().boundingBox(), await row.boundingBox()]
    return (below?.y ?? 0) - (above?.y ?? 0) - (above?.height ?? 0)
  }
  await expect.poll(gap).toBe(0)
  await row.focus()
  const id = (await row.getAttribute('data-row')) ?? ''
  const moved = await watchShift(page, `[data-row="${id}"]`)
  await room.post(noComment, followUp)
  await entries(page).filter({ hasText: 'Cheung' }).first().waitFor()
  expect(await moved()).toBeLessThan(STILL)
  expect(await page.locator(':focus').getAttribute('data-row')).toBe(id)
})

test('C82: an alarm moves neither the story nor the wire beside it', async () => {
  const room = await newsroom()
  await room.post(report, ...traffic(0, 30))
  const page = await room.open(await storyPath(room))
  await entries(page).first().waitFor()
  const title = await watchShift(page, '[aria-label="Open story"] h1')
  const line = await watchShift(page, '[role="feed"][aria-label="Wire"]')
  await room.post(denial)
  await page.getByRole('region', { name: 'New denial' }).first().waitFor()
  expect([await title(), await line()]).toEqual([0, 0])
})

test('C81: an alert that is answered stays under the focus, and new ones wait above', async () => {
  const room = await newsroom()
  await room.post(report, ...denials(0, 12))
  const page = await room.open('/alerts')
  const cards = page.getByRole('main').getByRole('article')
  await cards.first().waitFor()
  await cards.nth(2).focus()
  const label = (await cards.nth(2).getAttribute('aria-label')) ?? ''
  const card = page.getByRole('main').getByRole('article', { name: label })
  const moved = await watchShift(page, `[data-alert="${await card.getAttribute('data-alert')}"]`)
  await room.post(...denials(12, 2))
  await page
    .getByText(/new alert/)
    .first()
    .waitFor()
  expect(await moved()).toBeLessThan(STILL)
  await page.keyboard.press('a')
  await card.getByText(/acknowledged by/).waitFor()
  expect(await page.locator(':focus').getAttribute('aria-label')).toBe(label)
})
