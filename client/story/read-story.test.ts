import { expect, onTestFinished, test } from 'vitest'
import { aClaim, anEntry } from '../../tests/helpers/build.ts'
import { fullTaken, shortTaken } from '../ui/taken.ts'
import { ownZone, tellTimesIn } from '../ui/zone.ts'
import { markName } from './timeline/mark-name.ts'
import { readStory } from './read-story.ts'

test('C210: an entry names its claim by number, a silence also the first of several', () => {
  const claims = ['c1', 'c2'].map((id) => ({ ...aClaim({ id }), seq: 1 }))
  const words = (claimId: string, stance: 'denial' | 'no-comment', among = claims): string | undefined =>
    readStory({ claims: among, entries: [anEntry({ claimId, stance })], items: [], alerts: [] }).entries[0]?.words
  expect(words('c2', 'denial')).toBe('denies claim 2')
  expect(words('c2', 'no-comment')).toBe('declines to comment on claim 2')
  expect(words('c1', 'no-comment')).toBe('declines to comment on claim 1')
  expect(words('c1', 'no-comment', claims.slice(0, 1))).toBe('declines to comment')
})

test('S44: an entry that went with the last copy that carried it is not told as rejected: it is not in the story any more', () => {
  const entries = [
    anEntry({ id: 'left', state: 'rejected', carriedBy: [] }),
    anEntry({ id: 'judged', state: 'rejected', carriedBy: ['item-1'] }),
  ]
  const { entries: told } = readStory({ claims: [], entries, items: [], alerts: [] })
  expect(told.map(({ entry }) => entry.id)).toEqual(['judged'])
})

test('C230: where the copy tells the day alone, row, timeline and chip tell that day, in any zone, and no hour', () => {
  const NOW = Date.parse('2024-11-11T10:00:00Z')
  const shared = { loggedAt: '2024-11-11T09:00:00Z', claimId: 'c1', quote: null }
  const entries = [
    anEntry({ ...shared, id: 'day', party: 'Harbour board', saidAt: '2024-11-09', stance: 'denial' }),
    anEntry({ ...shared, id: 'again', party: 'Harbour board', saidAt: '2024-11-09', stance: 'restatement' }),
    anEntry({ ...shared, id: 'hour', party: 'Kremlin', saidAt: '2024-11-11T08:58:00Z', stance: 'denial' }),
  ]
  tellTimesIn('Pacific/Auckland')
  onTestFinished(() => tellTimesIn(ownZone()))
  const story = { claims: [{ ...aClaim({ id: 'c1' }), seq: 1 }], entries, items: [], alerts: [] }
  const reading = readStory(story, 'Pacific/Auckland')
  expect(Object.fromEntries(reading.entries.map((row) => [row.entry.id, shortTaken(row, NOW)]))).toEqual({
    hour: '21:58',
    day: 'Sat 9',
    again: 'Sat 9',
  })
  const names = reading.moments.map((m) => markName({ moments: [m] }))
  expect(names[0]).toContain('9 Nov 2024')
  expect(names[0]).not.toMatch(/\d:\d/)
  expect(names[2]).toContain('21:58')
  const stands = reading.claims[0]?.stands.map(({ words, since }) => [words, fullTaken(since, NOW)])
  expect(stands).toContainEqual([expect.stringContaining('Saturday'), 'Sat 9 Nov'])
})
