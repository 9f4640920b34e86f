import { existsSync, mkdtempSync } from 'node:fs'
import { join } from 'node:path'
import type { CDPSession, Page } from 'playwright-core'
import { z } from 'zod'
import { newId } from '../../server/data-folder.ts'
import type { Serving } from '../../server/serve.ts'
import { chromiumPath, launch } from '../e2e/chromium.ts'
import { generateCopy } from './copy/generate-copy.ts'
import { type Figure, leftOut } from './figure.ts'
import type { Measure } from './measures.ts'
import { CLIENT, DESK } from './paint.ts'
import { AffairLog } from './parts/affair-log.ts'
import { heapUsed } from './parts/heap-used.ts'
import { payloadOf } from './parts/payload.ts'
import { startDesk } from './parts/real-desk.ts'
import { noteThreadTime } from './parts/thread-time.ts'
import { deadline, median } from './statistics.ts'

const TASK = 'longest task of the open desk at 50 items/s'
const MEMORY = 'heap of the open desk over the events'
const PER_SECOND = 50
const SECONDS = 20
/** Events that pass in all, the first of which only fill the lists; as many at once as a frame brings on a very busy day. */
const EVENTS = 200_000
const WARM_UP = 20_000
const AT_ONCE = 200
const STEP = 10_000
/** Sizes whose median stands for the beginning, and for the end. */
const AT_EITHER_END = 5
/** The longest that the events may take on a busy machine, in milliseconds. */
const LONGEST = 150_000

/** Runs in the page: keeps how long each task of over 50 ms took. */
const NOTE_TASKS = `window.longTasks = []
new PerformanceObserver((list) => window.longTasks.push(...list.getEntries().map((e) => e.duration))).observe({ type: 'longtask' })`

const metrics = z.object({ metrics: z.array(z.object({ name: z.string(), value: z.number() })) })

/** Seconds for which the page's own thread has worked. */
async function worked(cdp: CDPSession): Promise<number> {
  const all = metrics.parse(await cdp.send('Performance.getMetrics'))
  return all.metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN
}

async function post(serving: Serving): Promise<void> {
  const copy = [...generateCopy({ seed: 50, count: PER_SECOND * SECONDS, until: Date.now(), over: 3_600_000 })]
  const taken: Promise<unknown>[] = []
  await new Promise<void>((resolve) => {
    const clock = setInterval(() => {
      const item = copy.shift()
      if (item !== undefined) taken.push(serving.open.desk.post(payloadOf(item)))
      if (copy.length > 0) return
      clearInterval(clock)
      resolve()
    }, 1_000 / PER_SECOND)
  })
  await Promise.all(taken)
  await serving.settled()
}

/** The page has what stands at the head of the log: its state says the place. */
async function caughtUp(page: Page, serving: Serving): Promise<void> {
  const head = serving.open.log.head()
  await page.evaluate(`new Promise((there) => {
    const place = () => Number((document.querySelector('header [data-tone]')?.textContent ?? '').replace(/\\D/g, ''))
    const look = () => (place() >= ${head} ? there(true) : setTimeout(look, 50))
    look()
  })`)
}

/** The desk stands with a story in it: what opening it costs is told by the measure of the first paint. */
async function opened(page: Page, serving: Serving): Promise<void> {
  await caughtUp(page, serving)
  await page.locator('[aria-label="Open story"] [data-row]').first().waitFor()
  await page.evaluate('new Promise((idle) => requestIdleCallback(idle))')
}

async function tasks(page: Page, cdp: CDPSession, serving: Serving): Promise<Figure[]> {
  await page.evaluate(NOTE_TASKS)
  const threadTime = await noteThreadTime(page)
  const before = await worked(cdp)
  const began = performance.now()
  await post(serving)
  await caughtUp(page, serving)
  const share = (await worked(cdp)) - before
  const long = z.array(z.number()).parse(await page.evaluate('window.longTasks'))
  const own = await threadTime()
  const note = `${PER_SECOND * SECONDS} items with their analysis; ${long.length} tasks over 50 ms`
  return [
    { name: TASK, value: Math.max(0, ...long), unit: 'ms', goal: { most: 50 }, note: `${note}; 0: none was over 50` },
    {
      name: 'the longest by its thread’s own time',
      value: Math.max(0, ...own),
      unit: 'ms',
      note: `${own.filter((ms) => ms > 50).length} over 50 ms; what else the machine does meanwhile is not in it`,
    },
    { name: 'share of its thread’s time', value: (share / ((performance.now() - began) / 1_000)) * 100, unit: '%' },
  ]
}

/** Puts events into the log as fast as the page takes them. Half of them tell of a story, half of an item. */
async function memory(page: Page, cdp: CDPSession, serving: Serving): Promise<Figure[]> {
  const affairs = new AffairLog()
  const copy = generateCopy({ seed: 200, count: EVENTS, until: Date.now(), over: 86_400_000, words: 30 })
  const late = deadline(LONGEST)
  const sizes: number[] = []
  let passed = 0
  while (passed < EVENTS && !late()) {
    for (const next = passed + STEP; passed < next; passed += AT_ONCE) {
      const items = Array.from({ length: AT_ONCE / 2 }, () => copy.next().value).filter((item) => item !== undefined)
      const parts = items.map((item) => affairs.pass(item, newId(), item.publishedAt, false))
      await serving.open.log.append({ events: parts.flatMap((p) => p.events), rows: parts.flatMap((p) => p.rows) })
    }
    await caughtUp(page, serving)
    // What is being drawn holds the tree before it too.
    await page.evaluate('new Promise((idle) => requestIdleCallback(idle))')
    if (passed >= WARM_UP) sizes.push(await heapUsed(cdp))
  }
  const [first, last] = [median(sizes.slice(0, AT_EITHER_END)), median(sizes.slice(-AT_EITHER_END))]
  const inOrder = sizes.map((size) => (size / 1e6).toFixed(1)).join(', ')
  const note = `from ${WARM_UP} events to ${passed}, medians of ${AT_EITHER_END}; MB after collection: ${inOrder}`
  return [
    { name: MEMORY, value: (last / first - 1) * 100, unit: '%', goal: { most: 10 }, note },
    { name: 'its highest in between', value: Math.max(...sizes) / 1e6, unit: 'MB' },
  ]
}

/** One desk open in Chromium while copy comes fast, and while a day of many days' copy passes. */
export const measureOpenDesk: Measure = async (scratch) => {
  if (chromiumPath() === null) return [leftOut(TASK, 'ms', 'no Chromium on this machine')]
  if (!existsSync(CLIENT)) return [leftOut(TASK, 'ms', 'the client is not built (npm run build)')]
  const serving = await startDesk(mkdtempSync(join(scratch, 'open-desk-')), true, { demo: true })
  const browser = await launch()
  try {
    const page = await browser.newPage({ viewport: DESK })
    for (const item of generateCopy({ seed: 1, count: 60, until: Date.now(), over: 3_600_000 }))
      await serving.open.desk.post(payloadOf(item))
    await serving.settled()
    await page.goto(serving.url)
    await opened(page, serving)
    const cdp = await page.context().newCDPSession(page)
    await cdp.send('Performance.enable')
    return [...(await tasks(page, cdp, serving)), ...(await memory(page, cdp, serving))]
  } finally {
    await browser.close()
    await serving.stop()
  }
}
