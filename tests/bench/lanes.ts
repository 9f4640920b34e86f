import { existsSync, mkdtempSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { chromiumPath, launch } from '../e2e/chromium.ts'
import { logLargeStory } from '../helpers/large-story.ts'
import { type Figure, leftOut } from './figure.ts'
import type { Measure } from './measures.ts'
import { CLIENT, DESK } from './paint.ts'
import { noteFrames } from './parts/frame-gaps.ts'
import { startDesk } from './parts/real-desk.ts'
import { noteThreadTime } from './parts/thread-time.ts'
import { quantile } from './statistics.ts'

const TASK = 'longest task while lanes of 2,000 entries are zoomed and panned'
/** Over this a frame is late for a finger that drags, in milliseconds. */
const LONG = 50
/** Turns of the wheel in and out again, and steps of each drag. */
const TURNS = 12
const STEPS = 60

/** One after the other, each drawn before the next: as a hand does it that looks at what it does. */
async function move(page: Page, by: () => Promise<void>): Promise<void> {
  await by()
  await page.evaluate('new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn)))')
}

/** Zooms in about the middle, drags there and back, and zooms out again. */
async function zoomAndPan(page: Page): Promise<void> {
  const picture = page.getByRole('group', { name: 'Positions in time' })
  await picture.scrollIntoViewIfNeeded()
  const box = await picture.boundingBox()
  if (box === null) throw new Error('the lanes are not shown')
  const [x, y] = [box.x + box.width / 2, box.y + 8]
  await page.mouse.move(x, y)
  const turn = async (by: number): Promise<void> => {
    await page.keyboard.down('Control')
    for (let i = 0; i < TURNS; i += 1) await move(page, () => page.mouse.wheel(0, by))
    await page.keyboard.up('Control')
  }
  await turn(-40)
  for (const way of [-1, 1]) {
    await page.mouse.down()
    for (let i = 1; i <= STEPS; i += 1) await move(page, () => page.mouse.move(x + way * i * 5, y))
    await page.mouse.up()
    await page.mouse.move(x, y)
  }
  await turn(40)
}

async function measured(page: Page): Promise<Figure[]> {
  // Once before, so that what is compiled at first sight is not in it.
  await zoomAndPan(page)
  const threadTime = await noteThreadTime(page)
  const gaps = await noteFrames(page)
  await zoomAndPan(page)
  const frames = await gaps()
  const tasks = await threadTime()
  const long = tasks.filter((ms) => ms > LONG)
  const moves = 2 * TURNS + 2 * STEPS
  return [
    {
      name: TASK,
      value: Math.max(0, ...tasks),
      unit: 'ms',
      goal: { most: LONG },
      note: `by its thread’s own time; ${long.length} over ${LONG} ms`,
    },
    {
      name: 'thread time of a step of it',
      value: tasks.reduce((sum, ms) => sum + ms, 0) / moves,
      unit: 'ms',
      note: `${moves} steps, each drawn`,
    },
    { name: 'frame of it by the clock, 95 of 100', value: quantile(frames, 0.95), unit: 'ms' },
  ]
}

/** A story of 2,000 entries by 40 parties, zoomed by the wheel and panned by a drag, in Chromium. */
export const measureLanes: Measure = async (scratch) => {
  if (chromiumPath() === null) return [leftOut(TASK, 'ms', 'no Chromium on this machine')]
  if (!existsSync(CLIENT)) return [leftOut(TASK, 'ms', 'the client is not built (npm run build)')]
  const serving = await startDesk(mkdtempSync(join(scratch, 'lanes-')), true, { demo: true })
  const browser = await launch()
  try {
    const page = await browser.newPage({ viewport: DESK })
    const { path } = await logLargeStory(serving.open.log, Date.now())
    await page.goto(`${serving.url}${path}`)
    return await measured(page)
  } finally {
    await browser.close()
    await serving.stop()
  }
}
