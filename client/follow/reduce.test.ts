import { expect, test } from 'vitest'
import { anAlert, AT, logged } from '../../tests/helpers/build.ts'
import type { Alert } from '../../shared/alert.ts'
import type { LogEvent } from '../../shared/event.ts'
import { type Followed, type Happening, reduce, UNFOLLOWED } from './reduce.ts'
import type { FollowState } from './view.ts'

const LOG = 'log-1'
const topic = 'alerts'

const raised = (seq: number): LogEvent => logged(seq, { type: 'alert-raised', alert: anAlert({ id: `alert-${seq}` }) })
const alerts = (...seqs: number[]): { kind: 'alerts'; alerts: Alert[] } => ({
  kind: 'alerts',
  alerts: seqs.toReversed().map((seq) => anAlert({ id: `alert-${seq}`, seq, raisedAt: AT })),
})

/** Stands at 5, with one alert. */
const shown = (state: FollowState, over: Partial<Followed> = {}): Followed => ({
  ...UNFOLLOWED,
  state,
  cursor: { logId: LOG, seq: 5 },
  screen: alerts(5),
  heard: 5,
  ...over,
})

const STATES = {
  loading: UNFOLLOWED,
  live: shown({ at: 'live' }),
  'catching-up': shown({ at: 'catching-up', behind: null }, { cutOff: 1_000 }),
  stale: shown({ at: 'stale', since: 1_000 }, { cutOff: 1_000 }),
  refused: shown({ at: 'refused', code: 'forbidden', message: 'no' }),
} satisfies Record<FollowState['at'], Followed>

const HAPPENINGS = {
  'line-up': { type: 'line-up' },
  'line-down': { type: 'line-down', at: 2_000 },
  ahead: { type: 'ahead', topic, head: { logId: LOG, seq: 9 } },
  reset: { type: 'reset', topic, cursor: { logId: LOG, seq: 8 }, screen: alerts(5, 7) },
  fits: { type: 'frame', topic, after: 5, upTo: 6, events: [raised(6)] },
  gap: { type: 'frame', topic, after: 7, upTo: 8, events: [raised(8)] },
  duplicate: { type: 'frame', topic, after: 4, upTo: 5, events: [raised(5)] },
  refused: { type: 'refused', topic, code: 'forbidden', message: 'no' },
  'turned-away': { type: 'turned-away', code: 'unauthenticated', message: 'who?' },
} satisfies Record<string, Happening>

/** What a screen is after a happening: its state, where it stands, and whether a follow is now due. */
const TABLE = {
  loading: {
    'line-up': ['loading', null, 'asks'],
    'line-down': ['loading', null, ''],
    ahead: ['loading', null, ''],
    reset: ['live', 8, ''],
    fits: ['loading', null, ''],
    gap: ['loading', null, ''],
    duplicate: ['loading', null, ''],
    refused: ['refused', null, ''],
    'turned-away': ['refused', null, ''],
  },
  live: {
    'line-up': ['catching-up', 5, 'asks'],
    'line-down': ['stale', 5, ''],
    ahead: ['live', 5, ''],
    reset: ['live', 8, ''],
    fits: ['live', 6, ''],
    gap: ['catching-up', 5, 'asks'],
    duplicate: ['live', 5, ''],
    refused: ['refused', 5, ''],
    'turned-away': ['refused', 5, ''],
  },
  'catching-up': {
    'line-up': ['catching-up', 5, 'asks'],
    'line-down': ['stale', 5, ''],
    ahead: ['catching-up', 5, ''],
    reset: ['live', 8, ''],
    fits: ['live', 6, ''],
    gap: ['catching-up', 5, ''],
    duplicate: ['catching-up', 5, ''],
    refused: ['refused', 5, ''],
    'turned-away': ['refused', 5, ''],
  },
  stale: {
    'line-up': ['catching-up', 5, 'asks'],
    'line-down': ['stale', 5, ''],
    ahead: ['stale', 5, ''],
    reset: ['stale', 5, ''],
    fits: ['stale', 5, ''],
    gap: ['stale', 5, ''],
    duplicate: ['stale', 5, ''],
    refused: ['refused', 5, ''],
    'turned-away': ['refused', 5, ''],
  },
  refused: {
    'line-up': ['catching-up', 5, 'asks'],
    'line-down': ['refused', 5, ''],
    ahead: ['refused', 5, ''],
    reset: ['live', 8, ''],
    fits: ['refused', 5, ''],
    gap: ['refused', 5, ''],
    duplicate: ['refused', 5, ''],
    refused: ['refused', 5, ''],
    'turned-away': ['refused', 5, ''],
  },
} satisfies Record<FollowState['at'], Record<keyof typeof HAPPENINGS, [FollowState['at'], number | null, 'asks' | '']>>

const keys = <K extends string>(record: Record<K, unknown>): K[] => {
  const found: K[] = []
  for (const key in record) found.push(key)
  return found
}
const cases = keys(TABLE).flatMap((state) =>
  keys(TABLE[state]).map((happening) => ({ state, happening, after: TABLE[state][happening] })),
)

test.each(cases)('F6: $state, then $happening', ({ state, happening, after: [at, seq, asks] }) => {
  const before = STATES[state]
  const after = reduce(before, HAPPENINGS[happening])
  expect([after.state.at, after.cursor?.seq ?? null, after.asks > before.asks ? 'asks' : '']).toEqual([at, seq, asks])
})

const run = (before: Followed, ...happenings: Happening[]): Followed => happenings.reduce(reduce, before)

test('F2: a frame that fits is folded into the screen', () => {
  expect(run(STATES.live, HAPPENINGS.fits).screen).toEqual(alerts(5, 6))
})

test('F2: a frame that does not fit leaves the screen as it is', () => {
  expect(run(STATES.live, HAPPENINGS.gap).screen).toBe(STATES.live.screen)
})

test('F2: frames in the wrong order are asked for again, and the screen ends whole', () => {
  const [first, second] = [HAPPENINGS.fits, { ...HAPPENINGS.gap, after: 6, events: [raised(7)] }]
  const mixed = run(STATES.live, second, first)
  expect(mixed).toMatchObject({ state: { at: 'catching-up', behind: 2 }, cursor: { seq: 6 }, asks: 2 })
  expect(run(mixed, second)).toMatchObject({ state: { at: 'live' }, cursor: { seq: 8 }, screen: alerts(5, 6, 7) })
})

test('F3: after a reset that is older than a frame it has seen, a screen asks again', () => {
  const behind = run(STATES.live, { ...HAPPENINGS.gap, upTo: 10 }, HAPPENINGS.reset)
  expect(behind.state).toEqual({ at: 'catching-up', behind: 2 })
  expect(behind.asks).toBe(2)
})

test('F6: how many events are to be caught up is known once the server says where the log stands', () => {
  expect(run(STATES['catching-up'], HAPPENINGS.ahead).state).toEqual({ at: 'catching-up', behind: 4 })
})

test('F6: behind another log there is no number', () => {
  const other = { ...HAPPENINGS.ahead, head: { logId: 'log-2', seq: 9 } }
  expect(run(STATES['catching-up'], other).state).toEqual({ at: 'catching-up', behind: null })
})

test('F6: a screen is as old as its first break until it has caught up', () => {
  const twice = run(STATES.live, HAPPENINGS['line-down'], HAPPENINGS['line-up'], { type: 'line-down', at: 3_000 })
  expect(twice.state).toEqual({ at: 'stale', since: 2_000 })
  const again = run(twice, HAPPENINGS['line-up'], HAPPENINGS.fits, { type: 'line-down', at: 4_000 })
  expect(again.state).toEqual({ at: 'stale', since: 4_000 })
})

test('F3: a screen of a restored log forgets what it has seen of the old one', () => {
  const old = shown({ at: 'live' }, { heard: 50, cursor: { logId: 'log-0', seq: 50 } })
  const after = run(old, HAPPENINGS['line-down'], HAPPENINGS['line-up'], HAPPENINGS.reset)
  expect([after.state, after.cursor]).toEqual([{ at: 'live' }, { logId: LOG, seq: 8 }])
})
