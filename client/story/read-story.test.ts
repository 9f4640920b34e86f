import { expect, onTestFinished, test } from 'vitest'
import type { Alert } from '../../shared/alert.ts'
import { aClaim, aLine, anAlert, anEntry } from '../../tests/helpers/build.ts'
import { fullTaken, shortTaken } from '../ui/taken.ts'
import { ownZone, tellTimesIn } from '../ui/zone.ts'
import { speak } from '../words/t.ts'
import { markName } from './timeline/mark-name.ts'
import { readStory } from './read-story.ts'

test('C210: an entry names its claim by number, a silence also the first of several', () => {
  const claims = ['c1', 'c2'].map((id) => ({ ...aClaim({ id, by: 'user-1' }), seq: 1 }))
  const words = (claimId: string, stance: 'denial' | 'no-comment', among = claims): string | undefined =>
    readStory({ claims: among, entries: [anEntry({ claimId, stance })], items: [], alerts: [] }).entries[0]?.words
  expect(words('c2', 'denial')).toBe('denies claim 2')
  expect(words('c2', 'no-comment')).toBe('declines to comment on claim 2')
  expect(words('c1', 'no-comment')).toBe('declines to comment on claim 1')
  expect(words('c1', 'no-comment', claims.slice(0, 1))).toBe('declines to comment')
})

test('S51: what was rejected is told without a number where nobody stands on its claim any more', () => {
  const claims = ['c1', 'c2', 'c3'].map((id) => ({ ...aClaim({ id }), seq: 1 }))
  const entries = [
    anEntry({ id: 'a', claimId: 'c1' }),
    anEntry({ id: 'b', claimId: 'c2', state: 'rejected' }),
    anEntry({ id: 'c', claimId: 'c3' }),
  ]
  const told = readStory({ claims, entries, items: [], alerts: [] })
  expect(told.claims.map(({ claim }) => claim.id)).toEqual(['c1', 'c3'])
  expect(new Map(told.entries.map(({ entry, words }) => [entry.id, words])).get('b')).toBe('denies')
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

/** A report, its denial and that said again, on one of two claims; each carried by an item of its own. */
function contested() {
  const shared = { claimId: 'c2', saidAt: null, quote: null, evidence: null } as const
  const entries = [
    anEntry({ ...shared, id: 'report', stance: 'report', party: 'Reuters', firstItemId: 'i1', carriedBy: ['i1'] }),
    anEntry({ ...shared, id: 'denial', stance: 'denial', party: 'Kremlin', firstItemId: 'i2', carriedBy: ['i2'] }),
    anEntry({ ...shared, id: 'again', stance: 'restatement', party: 'Kremlin', restates: 'denial', seq: 3 }),
  ]
  const claims = ['c1', 'c2'].map((id) => ({
    ...aClaim({ id, by: 'user-1', text: 'Ukraine was told of the call' }),
    seq: 1,
  }))
  return { claims, entries, items: [aLine({ itemId: 'i1' }), aLine({ itemId: 'i2' })], alerts: [] as Alert[] }
}
type Contested = ReturnType<typeof contested>

test('C225: what reads as it did is what it was, so that it is not drawn again', () => {
  const story = contested()
  const [first, second] = [readStory(story), readStory({ ...story, entries: [...story.entries] })]
  for (const part of ['claims', 'entries', 'moments'] as const)
    expect(second[part].every((one, at) => one === first[part][at])).toBe(true)
})

/** Changes around entries and claims that are themselves as they were. */
const AROUND: Record<string, (story: Contested) => Partial<Contested>> = {
  'copy is withdrawn': ({ items }) => ({ items: items.map((line) => ({ ...line, withdrawn: line.itemId === 'i1' })) }),
  'an outlet is called otherwise': ({ items }) => ({ items: items.map((line) => ({ ...line, sourceName: 'TASS' })) }),
  'copy came out before': ({ items }) => ({
    items: items.map((line) => ({ ...line, publishedAt: '2024-11-10T08:00Z' })),
  }),
  'what is restated confirms': ({ entries }) => ({
    entries: entries.map((e) => (e.id === 'denial' ? { ...e, stance: 'confirmation' as const } : e)),
  }),
  'the claim is the only one': ({ claims }) => ({ claims: claims.slice(1) }),
  'a party that the claim names speaks on another': ({ entries }) => ({
    entries: [...entries, anEntry({ id: 'else', claimId: 'c1', party: 'Ukraine', saidAt: null })],
  }),
  'copy is corrected': () => ({ alerts: [anAlert({ kind: 'correction', itemId: 'i1', entryId: null, seq: 9 })] }),
  'the first report is another': ({ entries }) => ({
    entries: [...entries, anEntry({ id: 'first', stance: 'report', saidAt: '2024-11-01T08:00:00Z' })],
  }),
}

for (const [change, apply] of Object.entries(AROUND))
  test(`C225: a story that was read reads as one that was not, though ${change}`, () => {
    const story = contested()
    const before = readStory(story)
    const after = { ...story, ...apply(story) }
    // What is copied has never been read.
    expect(readStory(after)).toEqual(readStory(structuredClone(after)))
    expect(readStory(after)).not.toEqual(before)
  })

test('C225: a story that was read is told in another zone and in another language', () => {
  const story = contested()
  const told = (zone: string) => readStory(story, zone).claims[1]?.stands.at(-1)?.words
  onTestFinished(() => speak('en', {}))
  expect(told('UTC')).toBe('Peskov, Monday')
  expect(told('Pacific/Honolulu')).toBe('Peskov, Sunday')
  speak('de', {})
  expect(told('Pacific/Honolulu')).toBe('Peskov, Sonntag')
})
