import { expect, test } from 'vitest'
import { versionTime } from './version-strip.tsx'

test('C211: versions of one day tell the time, those of several the day too', () => {
  const [first, second, late] = ['2024-11-10T18:02:00Z', '2024-11-10T19:02:00Z', '2024-11-11T08:58:00Z']
  const now = Date.parse('2024-11-11T09:00:00Z')
  const times = (...all: string[]): string[] => {
    const versions = all.map((publishedAt) => ({ publishedAt, dayAlone: publishedAt.includes('T12:00') }))
    return versions.map((version) => versionTime(version, versions, now))
  }
  expect(times(first, second)).toEqual(['18:02', '19:02'])
  expect(times(first, late)).toEqual(['Sun 10 Nov 18:02', 'Mon 11 Nov 08:58'])
  expect(times('2024-11-10T12:00:00Z', second)).toEqual(['Sun 10 Nov', '19:02'])
})
