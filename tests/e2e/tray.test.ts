import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { entries, storyPath } from './looks.ts'
import { DESK, newsroom } from './newsroom.ts'
import { picture } from './picture.ts'
import { denial, report, ukraine } from './week.ts'

const LONG = 'Trump spoke with Putin by phone and warned him not to escalate the war'
const LINES = `[...document.querySelectorAll('[data-alert] > b, [data-alert] > p, button[data-kind] > b')]`
/** The lines of the tray's alerts of which something is cut. */
const cutIn = (page: Page): Promise<string[]> =>
  page.evaluate<string[]>(`${LINES}
    .filter((b) => b.scrollWidth > b.clientWidth || b.scrollHeight > b.clientHeight)
    .map((b) => b.textContent)`)
/** Where the list below the tray begins. */
const below = (page: Page): Promise<number> =>
  page.evaluate<number>(`document.querySelector('[role=feed][aria-label=Wire]').getBoundingClientRect().top`)

test('C234: the tray tells whole which story its latest alert is in, and what the next are, where nothing can be pointed at', async () => {
  const room = await newsroom()
  await room.post({ ...report, headline: LONG }, denial)
  const page = await room.open(await storyPath(room), { viewport: DESK, hasTouch: true })
  await entries(page).first().waitFor()
  const latest = page.locator('[data-alert]')
  await latest.filter({ hasText: 'pure fiction' }).waitFor()
  const before = await below(page)
  await room.post(ukraine)
  await latest.filter({ hasText: 'false' }).waitFor()
  expect(await latest.locator('b').first().textContent()).toContain(LONG)
  expect(await cutIn(page)).toEqual([])
  expect(await below(page)).toBe(before)
  await picture(page, 'tray')
})
