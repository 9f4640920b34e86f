import { expect, test } from 'vitest'
import { anEntry } from '../../tests/helpers/build.ts'
import type { Entry } from '../../shared/entry.ts'
import { byClaim } from './stands.ts'
import { verdictOf } from './verdict.ts'

const at = (over: Partial<Entry>) => anEntry({ claimId: 'c', ...over })
const post = at({ id: 'wp', party: 'Washington Post', stance: 'report', sourcing: 'unnamed' })
const reuters = at({ id: 'rt', party: 'Reuters', stance: 'follow-up', sourcing: 'unnamed' })
const denial = at({ id: 'kr', party: 'Kremlin', stance: 'denial', sourcing: 'on-record' })
const silence = at({ id: 'tt', party: 'Trump team', stance: 'no-comment' })
const confirmed = at({ id: 'ok', party: 'White House', stance: 'confirmation' })
const standing = new Map<string, 'killed'>()
const words = (...entries: Entry[]) => {
  const { words: headline, detail } = verdictOf(byClaim(entries).get('c') ?? [], standing)
  return `${headline} | ${detail}`
}

test('a denial on record against reports on unnamed sources', () => {
  expect(words(post, reuters, denial)).toBe('DENIED ON RECORD | reported by 2, unnamed sources only')
  expect(words(post, denial)).toBe('DENIED ON RECORD | reported by 1, unnamed sources')
})

test('what nobody has answered is reported, by how many', () => {
  expect(words(post, reuters)).toBe('REPORTED BY 2 | unnamed sources only')
  expect(words({ ...post, sourcing: 'document' }, reuters)).toBe('REPORTED BY 2 | ')
})

test('a claim that is confirmed and denied says both: the desk rules on neither', () => {
  expect(words(post, denial, confirmed)).toMatch(/^CONFIRMED AND DENIED/)
  expect(words(post, confirmed)).toMatch(/^CONFIRMED BY 1/)
})

test('a rejected entry does not count', () => {
  expect(words(post, { ...denial, state: 'rejected' })).toMatch(/^REPORTED BY 1/)
})

test('a report whose copy is withdrawn is said to be withdrawn', () => {
  const { words: headline, detail } = verdictOf([post, denial], new Map([['wp', 'killed' as const]]))
  expect([headline, detail]).toEqual(['REPORT WITHDRAWN', '1 report killed'])
})

test('C36: a report that its outlet has taken back counts no more, although others carry it', () => {
  const back = at({ id: 'back', party: 'Washington Post', stance: 'retraction' })
  expect(words(post, back, denial)).toBe('REPORT WITHDRAWN | 1 report killed')
  expect(words(post, reuters, back, denial)).toBe('DENIED ON RECORD | reported by 1, unnamed sources')
})

test('silence alone is told', () => {
  expect(words(silence)).toBe('NO REPORT YET | no comment from Trump team')
})

test('C47: a party stands where it spoke last: one that goes over from denial to confirmation confirms', () => {
  const before = { ...denial, party: 'White House', seq: 3 }
  expect(words(post, before, { ...confirmed, seq: 9 })).toMatch(/^CONFIRMED BY 1/)
  expect(words(post, { ...before, seq: 12 }, { ...confirmed, seq: 9 })).toMatch(/^DENIED ON RECORD/)
})
