import { expect, test } from 'vitest'
import { sourceSettings } from '../../shared/source-settings.ts'
import type { BoundRoute } from './run-route.ts'
import { Sources } from './sources.ts'

test('R9, R24: a source whose files are whole only at a second look is tested with two', async () => {
  const settings = sourceSettings.parse({ id: 'wire', route: { kind: 'ftp', host: 'wire.example', user: 'desk' } })
  const file = { name: 'a', contentType: '', body: new Uint8Array() }
  const waits: number[] = []
  const route: BoundRoute = {
    wake: null,
    pull: async (cursor) =>
      cursor === null ? { delivered: [], cursor: 'seen', again: 700 } : { delivered: [file], cursor: 'taken' },
  }
  const sources = new Sources(
    {
      bind: () => route,
      take: async () => 1,
      keep: async () => {},
      far: () => {},
      now: () => 0,
      random: () => 0,
      sleep: async (ms) => void waits.push(ms),
      allowedHosts: [],
      warn: () => {},
    },
    new Map(),
  )
  const row = { settings, secret: {}, changedAt: '', changedBy: '', edition: 1 }
  expect(await sources.test(row, new AbortController().signal)).toEqual([file])
  expect(waits).toContain(700)
})
