import type { Locator } from 'playwright-core'
import { expect, test } from 'vitest'
import { serious, storyPath } from './looks.ts'
import { DESK, newsroom } from './newsroom.ts'
import { denial, followUp, report } from './week.ts'

const LONG = 'National Broadcasting Corporation of the Northern Provinces and Islands, World Service'
const UNBROKEN = 'Nordostseekanalschifffahrtsgesellschaftsnachrichten'

const LANE = 32

const by = (sourceName: string, guid: string) => ({ ...followUp, guid, source: guid, sourceName })

async function boxOf(name: Locator) {
  const box = await name.boundingBox()
  if (box === null) throw new Error('not on the page')
  return box
}

test('C49: a lane’s name that is too long is cut at its end, and told in full by pointing and by tab', async () => {
  const room = await newsroom()
  await room.post(report, by(LONG, 'nbc'), by(UNBROKEN, 'nok'), denial)
  const page = await room.open(await storyPath(room), { viewport: DESK })
  const names = page
    .getByRole('region', { name: 'Timeline' })
    .getByRole('list', { name: 'Parties' })
    .locator('button > span')
  const long = names.filter({ hasText: LONG })
  await long.waitFor()
  await page.evaluate('document.fonts.ready.then(() => true)')
  await page.locator('[data-cut]').first().waitFor()
  const timeline = await boxOf(page.getByRole('region', { name: 'Timeline' }))
  for (const name of await names.all()) {
    const { x, height } = await boxOf(name)
    expect(x).toBeGreaterThanOrEqual(timeline.x)
    expect(height).toBeLessThanOrEqual(LANE)
  }
  expect(await page.locator('[data-cut]').allTextContents()).toEqual([LONG, UNBROKEN])
  const cut = await boxOf(long)
  await long.hover()
  await expect.poll(async () => (await boxOf(long)).width).toBeGreaterThan(cut.width)
  await page.mouse.move(0, 0)
  await expect.poll(() => boxOf(long)).toEqual(cut)
  await page.getByRole('list', { name: 'Parties' }).getByRole('button').first().focus()
  for (let step = 0; step < 5 && (await page.evaluate('document.activeElement.textContent')) !== LONG; step++)
    await page.keyboard.press('ArrowDown')
  await expect.poll(async () => (await boxOf(long)).width).toBeGreaterThan(cut.width)
  expect((await boxOf(long)).x).toBeGreaterThanOrEqual(timeline.x)
  expect(await serious(page)).toEqual([])
  const folder = process.env['PICTURES']
  if (folder !== undefined) await page.screenshot({ path: `${folder}/timeline-names.png` })
})
