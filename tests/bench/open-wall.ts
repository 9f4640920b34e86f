import { existsSync, mkdtempSync } from 'node:fs'
import { join } from 'node:path'
import type { CDPSession, Page } from 'playwright-core'
import { newId } from '../../server/data-folder.ts'
import type { Serving } from '../../server/serve.ts'
import { chromiumPath, launch } from '../e2e/chromium.ts'
import { generateCopy } from './copy/generate-copy.ts'
import { type Figure, leftOut } from './figure.ts'
import type { Measure } from './measures.ts'
import { CLIENT } from './paint.ts'
import { AffairLog } from './parts/affair-log.ts'
import { heapUsed } from './parts/heap-used.ts'
import { startDesk } from './parts/real-desk.ts'
import { noteFrames } from './parts/frame-gaps.ts'
import { noteThreadTime } from './parts/thread-time.ts'
import { deadline } from './statistics.ts'

const MEMORY = 'heap of the open wall over the events'
const TASK = 'longest task of the open wall by its thread’s own time'
const FRAME = 'longest wait for a frame of the open wall by the clock'
/** Milliseconds over which a frame counts as dropped. */
const LONG = 100
const WALL = { width: 1920, height: 1080 }
/** An hour of a very busy day, as fast as the page takes it, after what only fills the lists, the stories kept, and the engine's own caches. */
const EVENTS = 190_000
const WARM_UP = 90_000
const STEP = 10_000
/** Stories that take turns on the wall. */
const TURNS = 6
/** As many at once as a frame brings on a very busy day. */
const ITEMS_AT_ONCE = 50
/** The longest that the events may take on a busy machine, in milliseconds. */
const LONGEST = 150_000
/** Turns the wall to another of its stories, and waits until it has what stands at the head of the log. */
async function turned(page: Page, serving: Serving, turn: number): Promise<void> {
  const { screen } = await serving.open.store.screen('wall:main')
  if (screen.kind !== 'wall') throw new Error('the store gave another screen')
  const storyId = screen.stories[turn % TURNS]?.id ?? null
  // A wall is told of itself, however few of the events before concern it.
  const wall = { ...screen.wall, storyId, turnedAt: new Date().toISOString() }
  await serving.open.log.append({ events: [{ type: 'wall-changed', wall, by: 'auto', reason: null }], rows: [] })
  const head = serving.open.log.head()
  await page.evaluate(`new Promise((there) => {
    const place = () => Number(document.querySelector('main')?.getAttribute('data-seq') ?? 0)
    const look = () => (place() >= ${head} ? there(true) : setTimeout(look, 50))
    look()
  })`)
}

/** Puts a step's events into the log: stories with claims and positions. */
async function pass(serving: Serving, affairs: AffairLog, copy: ReturnType<typeof generateCopy>): Promise<void> {
  const { log } = serving.open
  for (const until = log.head() + STEP; log.head() < until;) {
    const items = Array.from({ length: ITEMS_AT_ONCE }, () => copy.next().value).filter((item) => item !== undefined)
    const parts = items.map((item) => affairs.pass(item, newId(), item.publishedAt, true))
    await log.append({ events: parts.flatMap((p) => p.events), rows: parts.flatMap((p) => p.rows) })
  }
}

async function anHour(page: Page, cdp: CDPSession, serving: Serving): Promise<Figure[]> {
  const affairs = new AffairLog()
  const copy = generateCopy({ seed: 100, count: EVENTS, until: Date.now(), over: 3_600_000, words: 30 })
  const late = deadline(LONGEST)
  const sizes: number[] = []
  const tasks: number[] = []
  const frames: number[] = []
  let passed = 0
  while (passed < EVENTS && !late()) {
    const threadTime = await noteThreadTime(page)
    const gaps = await noteFrames(page)
    await pass(serving, affairs, copy)
    await turned(page, serving, passed / STEP)
    frames.push(...(await gaps()))
    tasks.push(...(await threadTime()))
    passed += STEP
    if (passed >= WARM_UP) sizes.push(await heapUsed(cdp))
  }
  const [first = Number.NaN] = sizes
  const last = sizes.at(-1) ?? Number.NaN
  const note = `from ${WARM_UP} events to ${passed}: ${(first / 1e6).toFixed(1)} MB to ${(last / 1e6).toFixed(1)} MB after collection`
  const long = (all: readonly number[]): number => all.filter((ms) => ms > LONG).length
  return [
    { name: MEMORY, value: (last / first - 1) * 100, unit: '%', goal: { most: 10 }, note },
    {
      name: TASK,
      value: tasks.reduce((most, ms) => Math.max(most, ms), 0),
      unit: 'ms',
      goal: { most: LONG },
      note: `${long(tasks)} of ${tasks.length} over ${LONG} ms`,
    },
    {
      name: FRAME,
      value: frames.reduce((most, ms) => Math.max(most, ms), 0),
      unit: 'ms',
      goal: { most: LONG },
      note: `${long(frames)} of ${frames.length} over ${LONG} ms`,
    },
  ]
}

/** One wall left open in Chromium while an hour of a very busy day passes, its stories in turn. */
export const measureOpenWall: Measure = async (scratch) => {
  if (chromiumPath() === null) return [leftOut(MEMORY, '%', 'no Chromium on this machine')]
  if (!existsSync(CLIENT)) return [leftOut(MEMORY, '%', 'the client is not built (npm run build)')]
  const serving = await startDesk(mkdtempSync(join(scratch, 'open-wall-')), true, { demo: true })
  const browser = await launch()
  try {
    const page = await browser.newPage({ viewport: WALL })
    await page.goto(`${serving.url}/wall`)
    await turned(page, serving, 0)
    const cdp = await page.context().newCDPSession(page)
    return await anHour(page, cdp, serving)
  } finally {
    await browser.close()
    await serving.stop()
  }
}
