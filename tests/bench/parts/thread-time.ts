import type { Page } from 'playwright-core'
import { z } from 'zod'

/** What Chromium's tracing tells of a piece of work; `tdur` is the time that its thread has worked on it, in microseconds. */
const traced = z.object({
  name: z.string(),
  pid: z.number(),
  tid: z.number(),
  tdur: z.number().optional(),
  args: z.object({ name: z.string().optional() }).optional().catch(undefined),
})
type Traced = z.infer<typeof traced>

const TASK = 'ThreadControllerImpl::RunTask'
const MAIN = 'CrRendererMain'

const threadOf = ({ pid, tid }: Traced): string => `${pid} ${tid}`

const sum = (some: readonly number[]): number => some.reduce((all, ms) => all + ms, 0)

/** Of the pages' threads the one that did most. */
function tasksOf(events: readonly Traced[]): number[] {
  const named = events.filter(({ name, args }) => name === 'thread_name' && args?.name === MAIN)
  const tasks = named.map((main) =>
    events
      .filter((event) => event.name === TASK && threadOf(event) === threadOf(main))
      .map(({ tdur = 0 }) => tdur / 1_000),
  )
  return tasks.toSorted((a, b) => sum(b) - sum(a))[0] ?? []
}

/**
 * From now on notes how long the page's own thread works on each of its tasks, in milliseconds of that thread: unlike the
 * clock's, they do not grow with what else the machine does. The function that it answers ends it and tells them.
 */
export async function noteThreadTime(page: Page): Promise<() => Promise<number[]>> {
  const browser = page.context().browser()
  if (browser === null) throw new Error('A page without its browser cannot be traced.')
  const cdp = await browser.newBrowserCDPSession()
  const events: Traced[] = []
  cdp.on('Tracing.dataCollected', ({ value }) => events.push(...z.array(traced).parse(value)))
  const traceConfig = { includedCategories: ['toplevel', '__metadata'], recordMode: 'recordAsMuchAsPossible' as const }
  await cdp.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig })
  return async () => {
    const whole = new Promise<void>((done) => cdp.once('Tracing.tracingComplete', () => done()))
    await cdp.send('Tracing.end')
    await whole
    await cdp.detach()
    return tasksOf(events)
  }
}
