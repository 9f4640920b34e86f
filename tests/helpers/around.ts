import type { Around } from '../../server/source/transport.ts'

export const NOW = Date.parse('2024-11-11T09:00:00Z')

/** The world as a transport is given it: a clock that stands still, this machine allowed. */
export const anAround = (over: Partial<Around> = {}): Around => ({
  now: () => NOW,
  random: () => 0,
  signal: new AbortController().signal,
  allowedHosts: ['127.0.0.1'],
  ...over,
})
