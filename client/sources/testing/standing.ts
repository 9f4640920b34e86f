import type { SourceSettings } from '../../../shared/source-settings.ts'
import type { Standing } from '../standing.ts'

export const AT = '2024-11-11T08:58:00.000Z'

export const someSettings = (over: Partial<SourceSettings> = {}): SourceSettings => ({
  id: 'tide',
  name: 'Tide Wire',
  route: { kind: 'http', url: 'https://tide.example/feed', hub: true },
  format: null,
  timeZone: 'UTC',
  language: null,
  clock: 'source',
  every: 60,
  silence: null,
  on: true,
  ...over,
})

/** A source as the desk answers it, with the members that a test speaks of put in. */
export const aStanding = (over: Partial<Standing> = {}): Standing => ({
  settings: someSettings(),
  edition: 1,
  changedAt: AT,
  hasSecret: false,
  run: {
    lastPullAt: AT,
    lastCopyAt: AT,
    fault: null,
    failures: 0,
    rate: { hours: Array.from({ length: 24 }, () => 0), learned: 0, hour: null, count: 0 },
  },
  usual: null,
  waiting: 0,
  ...over,
})
