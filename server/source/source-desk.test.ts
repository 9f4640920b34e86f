import { expect, onTestFinished, test } from 'vitest'
import type { SettingsRow } from '../../db/store.ts'
import { Refusal } from '../../shared/error-code.ts'
import type { SourceLineBody } from '../../shared/source-line.ts'
import type { SourceRun } from '../../shared/source-run.ts'
import { sourceSettings } from '../../shared/source-settings.ts'
import type { BoundRoute } from './run-route.ts'
import { SourceDesk } from './source-desk.ts'
import { TransportFault } from './transport.ts'

const settings = sourceSettings.parse({
  id: 'tide',
  name: 'Tide',
  route: { kind: 'http', url: 'https://tide.example/' },
})
const push = sourceSettings.parse({ id: 'push', route: { kind: 'push' }, silence: 30 })

interface Kept {
  rows: Map<string, SettingsRow>
  runs: Map<string, SourceRun>
  told: SourceLineBody[]
}

/** A source desk whose store is two maps, and whose clock the test moves. */
async function openDesk(kept: Kept, route: BoundRoute | null, clock = { now: 0 }): Promise<SourceDesk> {
  const desk = await SourceDesk.open({
    store: {
      settings: async () => [...kept.rows.values()],
      putSettings: async (row) => void kept.rows.set(row.settings.id, row),
      dropSettings: async (id) => kept.rows.delete(id),
      sourceRuns: async () => kept.runs,
      putSourceRun: async (id, run) => void kept.runs.set(id, run),
      screen: async () => ({ logId: 'log', seq: 0, screen: { kind: 'sources', sources: [] } }),
    },
    bind: () => route,
    post: (_settings, { name }) =>
      name === 'bad' ? Promise.reject(new Refusal('bad-format', 'no copy')) : Promise.resolve(1),
    tell: async (line) => void kept.told.push(line),
    far: () => {},
    now: () => clock.now,
    random: () => 0,
    sleep: (_ms, signal) =>
      new Promise((resolve) => {
        if (signal.aborted) resolve()
        else signal.addEventListener('abort', () => resolve(), { once: true })
      }),
    allowedHosts: [],
    warn: () => {},
  })
  await desk.start()
  onTestFinished(() => desk.stop())
  return desk
}
const nothing = (): Kept => ({ rows: new Map(), runs: new Map(), told: [] })

test('R1: a source goes on from its cursor after a restart', async () => {
  const kept = nothing()
  const asked: (string | null)[] = []
  const pulled = Promise.withResolvers<null>()
  const route: BoundRoute = {
    wake: null,
    pull: async (cursor) => {
      asked.push(cursor)
      if (cursor === '1') pulled.resolve(null)
      return { delivered: [], cursor: '1' }
    },
  }
  const first = await openDesk(kept, route)
  await first.set(settings, { token: 'x' }, 0, 'ana')
  await first.stop()
  expect(kept.runs.get('tide')).toMatchObject({ cursor: '1' })
  await openDesk(kept, route)
  await pulled.promise
  expect(asked).toEqual([null, '1'])
})

test('R6: screens hear of a source when its state changes, and only then', async () => {
  const kept = nothing()
  const clock = { now: Date.parse('2024-11-11T12:00:00Z') }
  const desk = await openDesk(kept, null, clock)
  await desk.set(push, null, null, 'ana')
  await desk.pushed('push', 3)
  await desk.pushed('push', 1)
  expect(kept.told.map(({ state }) => state)).toEqual(['waiting', 'speaking'])
  expect(desk.one('push')?.run.lastCopyAt).toBe('2024-11-11T12:00:00.000Z')
})

test('R9: a source that is tested keeps no cursor and marks nothing', async () => {
  const kept = nothing()
  const settled: string[] = []
  const route: BoundRoute = {
    wake: null,
    pull: async () => ({
      cursor: '9',
      delivered: [
        { name: 'a', contentType: '', body: new Uint8Array(), settle: async (how) => void settled.push(how) },
      ],
    }),
  }
  const desk = await openDesk(kept, route)
  expect(await desk.test(settings, null, new AbortController().signal)).toHaveLength(1)
  expect([settled, kept.runs.size, kept.told]).toEqual([[], 0, []])
})

test('R9: one that is removed is asked no more', async () => {
  const kept = nothing()
  const signals: AbortSignal[] = []
  const down: BoundRoute = {
    wake: null,
    pull: (_cursor, { signal }) => {
      signals.push(signal)
      return Promise.reject(new TransportFault('unreachable', 'down'))
    },
  }
  const desk = await openDesk(kept, down)
  await desk.set(settings, null, null, 'ana')
  await desk.remove('tide', 'ana')
  expect(signals[0]?.aborted).toBe(true)
  expect(kept.told.at(-1)).toMatchObject({ id: 'tide', state: 'removed' })
  await expect(desk.remove('tide', 'ana')).rejects.toThrow('no source')
})

test('R9: two changes at one moment leave one route running, and one that was removed stays away', async () => {
  const kept = nothing()
  const running: AbortSignal[] = []
  const slow: BoundRoute = {
    wake: null,
    // Ends a little after it is told to, as a body that is just being put on disk does.
    pull: (_cursor, { signal }) => {
      running.push(signal)
      const end = Promise.withResolvers<never>()
      signal.addEventListener('abort', () => setTimeout(() => end.reject(new TransportFault('unreachable', 'down')), 5))
      return end.promise
    },
  }
  const desk = await openDesk(kept, slow)
  await desk.set(settings, null, null, 'ana')
  await Promise.all([desk.set(settings, null, null, 'ana'), desk.set(settings, null, null, 'bo')])
  expect(running.filter(({ aborted }) => !aborted)).toHaveLength(1)
  expect(desk.one('tide')?.edition).toBe(3)
  const both = await Promise.allSettled([desk.set(settings, null, 3, 'ana'), desk.set(settings, null, 3, 'bo')])
  expect(both.map(({ status }) => status)).toEqual(['fulfilled', 'rejected'])
  await Promise.all([desk.set(settings, null, null, 'ana'), desk.remove('tide', 'bo')])
  expect(running.every(({ aborted }) => aborted)).toBe(true)
  expect(kept.told.at(-1)).toMatchObject({ state: 'removed' })
})

test('R9: under the id of one that was removed a source begins anew', async () => {
  const kept = nothing()
  const cursors: (string | null)[] = []
  const bell = Promise.withResolvers<null>()
  const route: BoundRoute = {
    wake: null,
    pull: async (cursor) => {
      cursors.push(cursor)
      if (cursors.length === 2) bell.resolve(null)
      return { delivered: [], cursor: 'far' }
    },
  }
  const desk = await openDesk(kept, route)
  await desk.set(settings, null, null, 'ana')
  await desk.remove('tide', 'ana')
  await desk.set(settings, null, null, 'ana')
  await bell.promise
  expect(cursors).toEqual([null, null])
})

test('R12: a source that is set to another host does not take its secret along', async () => {
  const kept = nothing()
  const desk = await openDesk(kept, null)
  await desk.set(settings, { token: 'x' }, null, 'ana')
  await desk.set({ ...settings, every: 90 }, null, null, 'ana')
  expect(kept.rows.get('tide')?.secret).toEqual({ token: 'x' })
  const elsewhere = { ...settings, route: { kind: 'http', url: 'https://ebb.example/', hub: true } } as const
  expect(await desk.set(elsewhere, null, null, 'ana')).toMatchObject({ hasSecret: false })
})
