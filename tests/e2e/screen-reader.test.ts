import { readFileSync } from 'node:fs'
import type { Locator } from 'playwright-core'
import { expect, test } from 'vitest'
import { entries } from './looks.ts'
import { newsroom } from './newsroom.ts'
import { denial, report } from './week.ts'

const WALK = readFileSync(new URL('../../docs/screen-reader.md', import.meta.url), 'utf8')

/** What docs/screen-reader.md has the reader hear, place by place. */
const WRITTEN = [...WALK.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, block = '']) => block.trimEnd())

/** What a screen reader is given of a place; times of day, ages and numbers of the log are those of the run. */
async function read(place: Locator): Promise<string> {
  const told = await place.ariaSnapshot()
  return told
    .replaceAll(/\b\d\d:\d\d(?::\d\d)?\b/g, '12:00')
    .replaceAll(/\b\d+ sec ago\b/g, '1 s ago')
    .replaceAll(/#\d+/g, '#10')
}

test('C160: a screen reader hears of a new denial, and reads on to its reasons, confirms it and takes that back, as the walk says', async () => {
  const room = await newsroom()
  await room.post(report)
  const page = await room.open('/', { timezoneId: 'UTC' })
  await entries(page).first().waitFor()
  const heard: string[] = []
  const hear = async (place: Locator): Promise<void> => {
    await place.waitFor()
    heard.push(await read(place))
  }
  await room.post(denial)
  const alarm = page.getByRole('region', { name: 'New denial' })
  await alarm.waitFor()
  heard.push(await read(page.getByRole('log', { name: 'New alerts' })))
  await hear(alarm)
  await alarm.getByRole('button', { name: 'Open' }).click()
  await page.waitForURL(/\/story\//)
  await hear(page.getByRole('region', { name: 'Claims' }))
  await page.keyboard.press('j')
  const row = entries(page).first()
  await row.and(page.locator(':focus')).waitFor()
  await hear(row)
  await page.keyboard.press('w')
  await row.getByText('new because').waitFor()
  await hear(row.getByRole('region', { name: /^Why/ }))
  await page.keyboard.press('y')
  const news = page.getByRole('log', { name: 'News' })
  await news.getByText('Confirmed').waitFor({ state: 'attached' })
  heard.push(await read(news))
  await row.getByText('confirmed').first().waitFor()
  await hear(row.getByRole('heading', { level: 3 }))
  await page.keyboard.press('u')
  await news.getByText('Suggested again').waitFor({ state: 'attached' })
  heard.push(await read(news))
  await row.getByRole('heading', { level: 3 }).getByText('confirmed').waitFor({ state: 'detached' })
  await hear(row.getByRole('heading', { level: 3 }))
  expect(heard).toEqual(WRITTEN)
})
