import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { LANE_PX, TOP_PX } from '../../client/story/timeline/lanes.ts'
import { logLargeStory } from '../helpers/large-story.ts'
import { drawFingers } from './fingers.ts'
import { entries } from './looks.ts'
import { newsroom, type Newsroom } from './newsroom.ts'
import { denial, followUp, report } from './week.ts'

const picture = (page: Page) => page.getByRole('group', { name: 'Positions in time' })

/** How many entries a button below the picture says to lie beyond an edge. */
async function beyond(page: Page, words: 'earlier' | 'later'): Promise<number> {
  const button = page.getByRole('button', { name: new RegExp(`[\\d,]+ ${words}`) })
  const text = (await button.count()) === 0 ? '0' : await button.textContent()
  return Number(text?.replace(/\D/g, ''))
}

test('C100, C105: in the lanes of 2,000 entries two fingers zoom and one pans, and none is lost from the count', async () => {
  const room = await newsroom()
  const { path } = await logLargeStory(room.serving.open.log, Date.now())
  const page = await room.open(path, { hasTouch: true })
  await picture(page).scrollIntoViewIfNeeded()
  const box = await picture(page).boundingBox()
  if (box === null) throw new Error('the picture is not shown')
  // Between two lanes, where no mark takes the finger.
  const [middle, y] = [box.x + box.width / 2, box.y + TOP_PX + LANE_PX / 2]
  expect([await beyond(page, 'earlier'), await beyond(page, 'later')]).toEqual([0, 0])
  // One finger moves nothing while all is in view.
  await drawFingers(page, [{ from: [middle, y], to: [middle + 200, y] }])
  expect(await page.getByRole('button', { name: 'Zoom out' }).isDisabled()).toBe(true)
  await drawFingers(page, [
    { from: [middle - 30, y], to: [middle - 240, y] },
    { from: [middle + 30, y], to: [middle + 240, y] },
  ])
  await expect.poll(() => beyond(page, 'earlier')).toBeGreaterThan(100)
  expect(await beyond(page, 'later')).toBeGreaterThan(100)
  const before = await beyond(page, 'earlier')
  await drawFingers(page, [{ from: [middle, y], to: [middle - 300, y] }])
  await expect.poll(() => beyond(page, 'earlier')).toBeGreaterThan(before)
  const panned = await beyond(page, 'earlier')
  await drawFingers(page, [{ from: [middle, y], to: [middle + 300, y] }])
  await expect.poll(() => beyond(page, 'earlier')).toBeLessThan(panned)
  // Nothing was opened or selected on the way; together again, the fingers show all.
  expect(page.url()).not.toMatch(/span=|item=/)
  await drawFingers(page, [
    { from: [middle - 300, y], to: [middle - 20, y] },
    { from: [middle + 300, y], to: [middle + 20, y] },
  ])
  await expect.poll(() => beyond(page, 'earlier')).toBe(0)
  expect(await beyond(page, 'later')).toBe(0)
})

/** Before the page loads: keeps the name of every animation and transition that takes a time that can be seen. */
const NOTE_MOTION = `
  window.motion = []
  const note = ({ target }) => {
    for (const moving of target.getAnimations())
      if (moving.effect.getComputedTiming().duration > 10) window.motion.push(moving.animationName ?? moving.transitionProperty)
  }
  for (const begins of ['animationstart', 'transitionrun']) document.addEventListener(begins, note, true)
`

/** What has moved on the page so far. */
const motion = (page: Page): Promise<string[]> => page.evaluate<string[]>('[...new Set(window.motion)]')

/** The desk with a story open, for a person whose machine asks for so much motion. */
async function openFor(room: Newsroom, reducedMotion: 'reduce' | 'no-preference'): Promise<Page> {
  const page = await (await room.profile({ reducedMotion })).newPage()
  await page.addInitScript(NOTE_MOTION)
  await page.goto(room.serving.url)
  await entries(page).first().waitFor()
  return page
}

const metrics = z.object({ metrics: z.array(z.object({ name: z.string(), value: z.number() })) })

/** How often the page has worked out styles while so many frames went by. */
async function stylesWorkedOut(page: Page, frames: number): Promise<number> {
  const cdp = await page.context().newCDPSession(page)
  await cdp.send('Performance.enable')
  const counted = async (): Promise<number> => {
    const all = metrics.parse(await cdp.send('Performance.getMetrics'))
    return all.metrics.find(({ name }) => name === 'RecalcStyleCount')?.value ?? Number.NaN
  }
  const before = await counted()
  await page.evaluate(`new Promise((done) => {
    let left = ${frames}
    const frame = () => (--left > 0 ? requestAnimationFrame(frame) : done())
    frame()
  })`)
  const after = await counted()
  await cdp.detach()
  return after - before
}

test('C224: with reduced motion nothing moves that moves without; and what has changed is marked without work at each frame', async () => {
  const room = await newsroom()
  await room.post(report, followUp)
  const still = await openFor(room, 'reduce')
  const lively = await openFor(room, 'no-preference')
  await room.post(denial, { ...followUp, version: 2, headline: 'Trump and Putin spoke by phone - two sources' })
  for (const page of [still, lively]) {
    await page.locator('[data-alarm]').waitFor()
    await page.getByText('updated').filter({ visible: true }).first().waitFor()
  }
  // Its clock and the age of what came turn now and then; a fade would count every frame.
  expect(await stylesWorkedOut(lively, 60)).toBeLessThan(30)
  for (const page of [still, lively]) {
    await page.keyboard.press('?')
    await page.getByRole('dialog').waitFor()
  }
  expect(await motion(still)).toEqual([])
  await expect.poll(async () => (await motion(lively)).length).toBeGreaterThan(1)
})
