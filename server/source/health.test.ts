import { expect, test } from 'vitest'
import { sourceSettings } from '../../shared/source-settings.ts'
import { healthOf } from './health.ts'
import { NO_RUN } from './sources.ts'

const NOW = Date.parse('2024-11-11T12:00:00Z')
const settings = sourceSettings.parse({ id: 'tide', route: { kind: 'push' }, silence: 30 })
const fault = { code: 'unreachable' as const, message: 'no route to host', at: '2024-11-11T11:59:00Z' }
const run = { ...NO_RUN, lastPullAt: '2024-11-11T11:59:00Z', lastCopyAt: '2024-11-11T11:50:00Z' }

test('R6: a source says whether it speaks, fails, is silent, waits or is off, and why', () => {
  expect(healthOf(settings, NO_RUN, NOW, NOW)).toEqual({ state: 'waiting', why: null })
  expect(healthOf(settings, run, 0, NOW)).toEqual({ state: 'speaking', why: null })
  expect(healthOf(settings, { ...run, fault, failures: 1 }, 0, NOW).state).toBe('speaking')
  expect(healthOf(settings, { ...run, fault, failures: 2 }, 0, NOW)).toEqual({
    state: 'failing',
    why: 'no route to host',
  })
  expect(healthOf(settings, { ...run, lastCopyAt: null, fault, failures: 1 }, 0, NOW).state).toBe('failing')
  expect(healthOf(settings, run, 0, NOW + 30 * 60_000)).toEqual({
    state: 'silent',
    why: 'nothing for 40 min; 30 min are allowed',
  })
  expect(healthOf({ ...settings, on: false }, run, 0, NOW)).toEqual({ state: 'off', why: null })
})

test('R6: nobody is silent before it is watched', () => {
  expect(healthOf(settings, NO_RUN, NOW - 29 * 60_000, NOW).state).toBe('waiting')
  expect(healthOf(settings, NO_RUN, NOW - 31 * 60_000, NOW).state).toBe('silent')
})
