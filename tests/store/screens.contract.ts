import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Store } from '../../db/store.ts'
import type { EventBody } from '../../shared/event.ts'
import { fold } from '../../shared/fold.ts'
import { must } from '../../shared/must.ts'
import type { Topic } from '../../shared/topic.ts'
import { concerns, toldTo } from '../../shared/topics-of.ts'
import { plainWall } from '../../shared/plain-wall.ts'
import { WINDOW } from '../../shared/window.ts'
import { anAlert, aStory, AT } from '../helpers/build.ts'
import { nextEvent, noPast, remember } from '../helpers/random-events.ts'
import type { Random } from '../bench/copy/random.ts'
import { append, byAuto, lineOf } from './build.ts'
import type { Engine } from './engine.ts'
import { SCENES } from './scenes.ts'

const TOPICS: Topic[] = [
  'desk',
  'alerts',
  'alerting',
  'proposals',
  'lists',
  'sources',
  'searches',
  'story:story-1',
  'story:story-2',
  'wall:main',
  'wall:canteen',
  'wire',
  'shown:story-1',
  'shown:story-2',
  'notes:story-1',
  'notes:story-2',
  'mine:ana',
  'mine:ben',
  'mine:viewer',
]

type Cuts = Record<Topic, unknown>

/** L3, for every topic: the screen before with the events folded in, and the screen that is read afresh. */
async function twoReadings(store: Store, bodies: EventBody[], topics = TOPICS): Promise<{ folded: Cuts; read: Cuts }> {
  const before = await Promise.all(topics.map((topic) => store.screen(topic)))
  const events = await append(store, ...bodies)
  const { logId } = store
  const seq = await store.head()
  const after = await Promise.all(topics.map((topic) => store.screen(topic)))
  const folded = topics.map((topic, at) => {
    const heard = events.filter((event) => concerns(event, topic)).map((event) => toldTo(topic, event))
    return [topic, { logId, seq, screen: fold(must(before[at], topic).screen, heard) }]
  })
  return { folded: Object.fromEntries(folded), read: Object.fromEntries(after.map((cut, at) => [topics[at], cut])) }
}

/** Choices that fast-check has made, then the first of everything. */
function chosen(draws: number[]): Random {
  let at = 0
  const below = (limit: number): number => (draws[at++] ?? 0) % limit
  const next = (): number => below(1_000) / 1_000
  return {
    next,
    below,
    pick<T>(list: readonly T[]): T {
      const found = list[below(list.length)]
      if (found === undefined) throw new RangeError('nothing to pick from')
      return found
    },
    chance: (probability) => next() < probability,
  }
}

function eventTypes({ fresh }: Engine): void {
  for (const [type, scenes] of Object.entries(SCENES))
    test.each(scenes)(`L3: ${type}: $name`, async ({ before, event }) => {
      const store = await fresh()
      if (before.length > 0) await append(store, ...before)
      expect(event.type).toBe(type)
      const { folded, read } = await twoReadings(store, [event])
      expect(folded).toEqual(read)
    })
}

function streams({ fresh }: Engine): void {
  test('L3: every stream of events folds to the screens that are read afresh', async () => {
    const anyStream = fc.array(fc.nat({ max: 9_999 }), { minLength: 20, maxLength: 200 })
    await fc.assert(
      fc.asyncProperty(anyStream, async (draws) => {
        const store = await fresh()
        const past = noPast()
        const random = chosen(draws)
        const bodies: EventBody[] = []
        for (let n = 1; n <= draws.length / 4; n += 1) {
          const body = nextEvent(past, random, String(n))
          bodies.push(body)
          remember(past, { ...byAuto(body), seq: n, at: AT })
        }
        const half = Math.floor(bodies.length / 2)
        await append(store, ...bodies.slice(0, half))
        const stories = [...past.stories.keys()].flatMap((id): Topic[] => [`story:${id}`, `shown:${id}`])
        const { folded, read } = await twoReadings(store, bodies.slice(half), [...TOPICS, ...stories])
        expect(folded).toEqual(read)
      }),
      { seed: 20241111, numRuns: 60 },
    )
  })
}

const many = (make: (n: number) => EventBody, from: number, to: number): EventBody[] =>
  Array.from({ length: to - from }, (_, n) => make(from + n))
const arrived = (n: number): EventBody => ({ type: 'item-arrived', item: lineOf(n) })
const opened = (n: number): EventBody => ({ type: 'story-opened', story: aStory({ id: `story-${n}` }) })
const raised = (n: number): EventBody => ({ type: 'alert-raised', alert: anAlert({ id: `alert-${n}` }) })

function windows({ fresh }: Engine): void {
  test('L3: the wire keeps the newest, and an old line that rises pushes out the oldest', async () => {
    const store = await fresh()
    await append(store, ...many(arrived, 0, WINDOW.wire + 5))
    const { folded, read } = await twoReadings(store, [
      { type: 'item-updated', item: lineOf(2, { version: 2 }) },
      { type: 'item-held', item: lineOf(3, { held: { version: 2, until: AT, headline: 'next' } }) },
      { type: 'item-faulted', itemId: 'item-1', storyId: null, fault: 'too long' },
      ...many(arrived, 300, 310),
    ])
    expect(folded).toEqual(read)
    const { screen } = await store.screen('desk')
    expect(screen).toMatchObject({ wire: { length: WINDOW.wire } })
  })

  test('L3: stories and alerts have windows too, on the desk and on walls', async () => {
    const store = await fresh()
    await append(store, ...many(opened, 0, WINDOW.stories), ...many(raised, 0, WINDOW.alerts))
    const { folded, read } = await twoReadings(store, [
      { type: 'story-changed', story: aStory({ id: 'story-0', title: 'awake again' }), change: 'renamed' },
      ...many(opened, 1_000, 1_005),
      ...many(raised, 1_000, 1_005),
      { type: 'alert-changed', alert: anAlert({ id: 'alert-1', state: 'resolved', seq: WINDOW.stories + 2 }) },
    ])
    expect(folded).toEqual(read)
  })
}

/** L3: screens, for every event type, for streams of them, and where windows are full. */
export function screensContract(engine: Engine): void {
  describe('event types', () => {
    eventTypes(engine)
  })
  describe('streams', () => {
    streams(engine)
  })
  describe('windows', () => {
    windows(engine)
  })

  test('a wall that was never changed shows the hottest story under its own id', async () => {
    const store = await engine.fresh()
    const { screen } = await store.screen('wall:lobby')
    expect(screen).toEqual({
      kind: 'wall',
      wall: plainWall('lobby'),
      stories: [],
      alerts: [],
    })
  })
}
