import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { isDeepStrictEqual } from 'node:util'
import { expect, onTestFinished, test } from 'vitest'
import { createLine } from '../client/follow/line.ts'
import { restoreInto } from '../db/sqlite/restore.ts'
import { createFollowStore, type OpenFollowStore } from '../client/follow/store.ts'
import type { TopicView } from '../client/follow/view.ts'
import { readTold } from '../server/live/told-screens.ts'
import type { Screen } from '../shared/screen.ts'
import type { Topic } from '../shared/topic.ts'
import { type Random, seeded } from './bench/copy/random.ts'
import { openFaultyNetwork } from './helpers/faulty-network.ts'
import { aFolder, type LiveDesk, openLiveDesk } from './helpers/live-desk.ts'
import { nextEvent, noPast, type Past, remember } from './helpers/random-events.ts'

const SCREENS = 8
const STEPS = 120
const TOPICS: readonly Topic[] = [
  'desk',
  'alerts',
  'wall:main',
  'mine:viewer',
  'story:story-e3',
  'story:story-e9',
  'story:story-e20',
]

function aScreen(url: string): OpenFollowStore {
  const line = createLine({ url, token: 'viewer', delay: { first: 5, most: 40 }, patience: 300 })
  const store = createFollowStore({ line, soon: (run) => void setTimeout(run, 2), now: Date.now })
  store.open()
  onTestFinished(() => store.close())
  return store
}

function until(store: OpenFollowStore, topic: Topic, holds: (view: TopicView) => boolean): Promise<void> {
  return new Promise((done) => {
    const look = (): void => {
      if (!holds(store.view(topic))) return
      letGo()
      done()
    }
    const letGo = store.subscribe(topic, look)
    look()
  })
}

const isLive = (store: OpenFollowStore, topic: Topic): Promise<void> =>
  until(store, topic, ({ state }) => state.at === 'live')

/** Resolves when the screen says that it is live and shows what the desk would show afresh. */
const isWhole = (store: OpenFollowStore, topic: Topic, fresh: Screen): Promise<void> =>
  until(store, topic, ({ state, screen }) => state.at === 'live' && isDeepStrictEqual(screen, fresh))

/** The desk of a run: it can be stopped and started again, and be put back to a copy of itself under a new log. */
async function aRun(seed: number) {
  const random = seeded(seed)
  const folder = aFolder(onTestFinished)
  const file = join(folder, 'desk.db')
  let desk: LiveDesk = await openLiveDesk({ file, window: 60, logId: 'log-0' })
  let past: Past = noPast()
  let [restarts, made] = [0, 0]
  onTestFinished(() => desk.close())
  const reopen = async (): Promise<void> => {
    desk = await openLiveDesk({ file, port: desk.port, window: 60 })
  }
  return {
    random,
    port: desk.port,
    desk: () => desk,
    async happen(): Promise<void> {
      const body = nextEvent(past, random, `e${++made}`)
      for (const event of await desk.append(body)) remember(past, event)
    },
    async restart(): Promise<void> {
      await desk.close()
      await reopen()
    },
    /** As a restored backup: what came after it is gone, and the log has another id. */
    async restore(): Promise<void> {
      const backup = join(folder, `backup-${++restarts}.db`)
      const kept = structuredClone(past)
      await desk.store.backup(backup)
      for (let lost = 0; lost < 5; lost++) await this.happen()
      await desk.close()
      restoreInto(backup, file, () => `log-${restarts}`)
      past = kept
      await reopen()
    },
  }
}

async function disturb(run: Awaited<ReturnType<typeof aRun>>, random: Random, cutSome: () => void): Promise<void> {
  if (random.chance(0.05)) cutSome()
  if (random.chance(0.02)) await run.restart()
  if (random.chance(0.01)) await run.restore()
  await setImmediate()
}

/** Failed seeds stay here for good. */
const SEEDS = [1, 2, 3, 4, 5, 6]

test.each(SEEDS)(
  'F4, W40: after drops, restarts, restores and mixed-up frames every screen is whole (seed %i)',
  async (seed) => {
    const run = await aRun(seed)
    const { random } = run
    const network = await openFaultyNetwork(run.port, seeded(seed + 1_000))
    onTestFinished(() => network.close())
    const screens = Array.from({ length: SCREENS }, () => aScreen(network.url))
    for (const screen of screens) for (const topic of TOPICS) screen.follow(topic)
    await Promise.all(screens.map((screen) => isLive(screen, 'desk')))
    network.disturb({ drop: 0.02, duplicate: 0.1, reorder: 0.1 })
    for (let step = 0; step < STEPS; step++) {
      await run.happen()
      await disturb(run, random, () => network.cutSome())
      if (random.chance(0.1)) await isLive(random.pick(screens), random.pick(TOPICS))
    }
    network.heal()
    for (const topic of TOPICS) {
      const { screen: fresh } = await readTold(run.desk().store, topic)
      await Promise.all(screens.map((screen) => isWhole(screen, topic, fresh)))
      for (const screen of screens) expect(screen.view(topic).screen).toEqual(fresh)
    }
  },
)
