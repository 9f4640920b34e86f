import type { Serving } from '../../../server/serve.ts'
import { generateCopy } from '../copy/generate-copy.ts'
import type { Child } from './child.ts'
import { machineNow } from './clock.ts'
import { payloadOf } from './payload.ts'
import { delays, takeArrivals } from './screens-ask.ts'

/** The desk with its screens: posts at a pace and says how long after its commit each event was on the last screen. */
export class LiveSide {
  readonly #serving: Serving
  readonly #screens: Child
  readonly #group: string
  readonly #count: number
  #commits = new Map<number, number>()
  /** Sizes of the frames of the last run. */
  frameBytes: number[] = []

  constructor(serving: Serving, screens: Child, group: string, count: number) {
    this.#serving = serving
    this.#screens = screens
    this.#group = group
    this.#count = count
    serving.open.log.subscribe((events) => {
      const at = machineNow()
      for (const { seq } of events) this.#commits.set(seq, at)
    })
  }

  /** Posts `events` items, `together` of them in one post. */
  async run(plan: { seed: number; events: number; perSecond: number; together?: number }): Promise<number[]> {
    this.#commits = new Map()
    await this.#post(plan)
    const { log } = this.#serving.open
    const arrivals = await takeArrivals(this.#screens, this.#group, log.head())
    this.frameBytes = arrivals.map(({ bytes }) => bytes)
    return delays(this.#commits, arrivals, this.#count)
  }

  #post({ seed, events, perSecond, together = 1 }: Parameters<LiveSide['run']>[0]): Promise<unknown> {
    const copy = [...generateCopy({ seed, count: events, until: Date.now(), over: 3_600_000 })]
    const posts = Array.from({ length: Math.ceil(events / together) }, (_, at) =>
      payloadOf(copy.slice(at * together, (at + 1) * together)),
    )
    const taken: Promise<unknown>[] = []
    return new Promise((resolve, reject) => {
      const clock = setInterval(
        () => {
          const post = posts.shift()
          if (post) taken.push(this.#serving.open.desk.post(post))
          if (posts.length > 0) return
          clearInterval(clock)
          Promise.all(taken).then(resolve, reject)
        },
        (1_000 * together) / perSecond,
      )
    })
  }
}
