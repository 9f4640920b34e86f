import { expect, test } from 'vitest'
import type { SourceRun } from '../../shared/source-run.ts'
import type { Far } from './going.ts'
import { type RunGiven, runRoute } from './run-route.ts'
import { NO_RUN } from './sources.ts'
import { type Delivered, type Pulled, TransportFault } from './transport.ts'

const body = (name: string): Delivered => ({ name, contentType: 'text/plain', body: new Uint8Array() })

interface Seen {
  cursors: (string | null)[]
  waits: number[]
  kept: SourceRun[]
  taken: string[]
  far: (Far | null)[]
}

/** Runs a route over scripted answers; each wait ends at once, and the run when the answers do. */
async function play(answers: (Pulled | TransportFault)[], over: Partial<RunGiven> = {}): Promise<Seen> {
  const stop = new AbortController()
  const seen: Seen = { cursors: [], waits: [], kept: [], taken: [], far: [] }
  await runRoute({
    route: {
      wake: null,
      pull: async (cursor) => {
        seen.cursors.push(cursor)
        const answer = answers.shift()
        if (answers.length === 0) stop.abort()
        if (answer instanceof TransportFault) throw answer
        return answer ?? { delivered: [], cursor }
      },
    },
    every: 60_000,
    run: NO_RUN,
    take: async ({ name }) => {
      seen.taken.push(name)
      return name.startsWith('bad') ? null : 1
    },
    far: (far) => void seen.far.push(far),
    keep: async (run) => void seen.kept.push(run),
    inTurn: (ask) => ask(),
    sleep: async (ms) => void seen.waits.push(ms),
    around: { now: () => Date.parse('2024-11-11T09:00:00Z'), random: () => 0, signal: stop.signal, allowedHosts: [] },
    warn: () => {},
    ...over,
  })
  return seen
}

test('R1: the cursor moves on once what was delivered is on disk, and each pull goes on from it', async () => {
  const { cursors, kept, taken } = await play([
    { delivered: [body('a'), body('b')], cursor: '2', more: true },
    { delivered: [body('c')], cursor: '3' },
  ])
  expect(cursors).toEqual([null, '2'])
  expect(taken).toEqual(['a', 'b', 'c'])
  expect(kept.map((run) => run.cursor)).toEqual(['2', '3'])
})

test('R1: a cursor stays where it was when a body could not be put on disk', async () => {
  const stuck = { delivered: [body('a')], cursor: '2' }
  const { cursors, kept } = await play([stuck, stuck, stuck], {
    take: () => Promise.reject(new Error('disk full')),
  })
  expect(cursors).toEqual([null, null, null])
  expect(kept.every((run) => run.cursor === null)).toBe(true)
})

test('R2: what cannot be read is settled as failed, the rest as parsed', async () => {
  const settled: string[] = []
  const told = (name: string): Delivered => ({
    ...body(name),
    settle: async (how) => void settled.push(`${name} ${how}`),
  })
  await play([{ delivered: [told('bad'), told('good')], cursor: null }])
  expect(settled).toEqual(['bad failed', 'good parsed'])
})

test('R3: failures back off and are kept with their reason; the first success clears them', async () => {
  const down = new TransportFault('unreachable', 'no route to host')
  const { waits, kept } = await play([
    down,
    down,
    down,
    { delivered: [], cursor: null },
    { delivered: [], cursor: null },
  ])
  expect(waits.slice(0, 3)).toEqual([120_000, 240_000, 480_000])
  expect(kept[1]).toMatchObject({ failures: 2, fault: { code: 'unreachable', message: 'no route to host' } })
  expect(kept[3]).toMatchObject({ failures: 0, fault: null })
})

test('R3: the far side is not asked sooner than it allows', async () => {
  const busy = new TransportFault('refused', 'too many requests', 1_800_000)
  const { waits } = await play([
    busy,
    { delivered: [], cursor: null, notBefore: 900_000 },
    { delivered: [], cursor: null },
  ])
  expect(waits.slice(0, 2)).toEqual([1_800_000, 900_000])
})

test('R61: how far a first pull is, is told over all that it takes: bytes read, bodies taken of those there are', async () => {
  const { far } = await play([
    { delivered: [body('a'), body('b')], cursor: '2', more: true, left: 1 },
    { delivered: [body('c')], cursor: '3' },
  ])
  expect(far.map((one) => one && [one.done, one.of])).toEqual([[0, 3], [1, 3], [2, 3], [2, 3], [3, 3], null])
})

test('R61: of a route that brings what is usual nothing is told, of one that brings much it is', async () => {
  const run = { ...NO_RUN, lastCopyAt: '2024-11-11T08:00:00.000Z' }
  const few = await play([{ delivered: [body('a')], cursor: '2' }], { run })
  expect(few.far).toEqual([])
  const many = await play([{ delivered: [body('a')], cursor: '2', left: 30 }], { run })
  expect(many.far).toEqual([{ done: 0, of: 31, bytes: 0 }, { done: 1, of: 31, bytes: 0 }, null])
})

test('R4: a call from the far side wakes the route without waiting for its interval', async () => {
  const stop = new AbortController()
  let pulls = 0
  await runRoute({
    route: {
      pull: async () => {
        pulls += 1
        if (pulls === 3) stop.abort()
        return { delivered: [], cursor: null }
      },
      wake: async (onWake, { signal }) => {
        while (!signal.aborted) {
          onWake()
          await new Promise((next) => setImmediate(next))
        }
      },
    },
    every: 60_000,
    run: NO_RUN,
    take: async () => 0,
    far: () => {},
    keep: async () => {},
    inTurn: (ask) => ask(),
    sleep: (_ms, signal) =>
      new Promise((resolve) => {
        if (signal.aborted) resolve()
        else signal.addEventListener('abort', () => resolve())
      }),
    around: { now: () => 0, random: () => 0, signal: stop.signal, allowedHosts: [] },
    warn: () => {},
  })
  expect(pulls).toBe(3)
})

test('R20: a route that wants a second look is asked again before its interval', async () => {
  const { waits } = await play([
    { delivered: [], cursor: 'seen', again: 1_000 },
    { delivered: [], cursor: null },
    { delivered: [], cursor: null },
  ])
  expect(waits.slice(0, 2)).toEqual([1_000, 60_000])
})

test('R23: what is refused is told with its reason and put away, and the rest is taken', async () => {
  const told: string[] = []
  const settle = async (): Promise<void> => void told.push('put away')
  const { kept, taken } = await play(
    [
      { delivered: [body('a')], refused: [{ name: 'huge', why: 'too large', settle }], cursor: '2' },
      { delivered: [], cursor: '3' },
    ],
    { warn: (_message, about) => void told.push(`${String(about['name'])} ${String(about['why'])}`) },
  )
  expect([taken, told]).toEqual([['a'], ['huge too large', 'put away']])
  expect(kept[0]).toMatchObject({ cursor: '2', failures: 0, fault: { code: 'not-taken', message: 'huge: too large' } })
  expect(kept[1]?.fault).toBeNull()
})

test('R1: a route outlives a moment in which its cursor cannot be kept', async () => {
  const told: string[] = []
  const { cursors } = await play(
    [
      { delivered: [body('a')], cursor: '2' },
      { delivered: [], cursor: '3' },
    ],
    {
      keep: () => Promise.reject(new Error('disk full')),
      warn: (message, { why }) => void told.push(`${message}: ${String(why)}`),
    },
  )
  expect(cursors).toEqual([null, '2'])
  expect(told[0]).toBe('how a source is doing cannot be kept: Error: disk full')
})
