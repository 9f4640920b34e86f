import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Browser } from 'playwright-core'
import { chromiumPath, launch } from '../e2e/chromium.ts'
import { LARGE } from './archive.ts'
import { type Figure, leftOut } from './figure.ts'
import type { Measure } from './measures.ts'
import { archiveOf } from './parts/fill-archive.ts'
import { startDesk } from './parts/real-desk.ts'
import { figureOf } from './statistics.ts'

const LOADS = 5
const NAME = `the desk opens at ${LARGE} items`
export const DESK = { width: 1560, height: 900 }
export const CLIENT = fileURLToPath(new URL('../../dist/client/index.html', import.meta.url))

/** In the page: notes the first frame in which rows of the story list and of the wire are drawn. */
const NOTE_PAINT = `(() => {
  const row = (feed) => document.querySelector('[role="feed"][aria-label="' + feed + '"] [data-row]')
  const look = () => {
    if (row('Stories') && row('Wire')) requestAnimationFrame(() => window.notePaint(performance.now()))
    else requestAnimationFrame(look)
  }
  requestAnimationFrame(look)
})()`

/** Milliseconds from the start of the navigation to the first useful paint, in a browser profile without a cache. */
async function open(browser: Browser, url: string): Promise<number> {
  const context = await browser.newContext({ viewport: DESK })
  try {
    const page = await context.newPage()
    const { promise: painted, resolve } = Promise.withResolvers<number>()
    await page.exposeFunction('notePaint', resolve)
    await page.addInitScript(NOTE_PAINT)
    await page.goto(url)
    return await painted
  } finally {
    await context.close()
  }
}

async function loads(folder: string): Promise<Figure> {
  const serving = await startDesk(folder, true, { demo: true })
  const browser = await launch()
  try {
    const times: number[] = []
    for (let load = 0; load <= LOADS; load += 1) times.push(await open(browser, serving.url))
    const note = `${LOADS} loads without a cache`
    return figureOf(
      NAME,
      's',
      times.slice(1).map((ms) => ms / 1_000),
      { goal: { most: 1.5 }, note },
    )
  } finally {
    await browser.close()
    await serving.stop()
  }
}

/** From the start of the navigation until story list and wire are on the screen, in Chromium. */
export const measurePaint: Measure = async (scratch) => {
  if (chromiumPath() === null) return [leftOut(NAME, 's', 'no Chromium on this machine')]
  if (!existsSync(CLIENT)) return [leftOut(NAME, 's', 'the client is not built (npm run build)')]
  return [await loads(await archiveOf(LARGE, scratch))]
}
