import { expect, test } from 'vitest'
import type { Evidence } from '../../../shared/entry.ts'
import { AT } from '../../../tests/helpers/build.ts'
import { softenedSince, tallyWords } from './tally-words.ts'

const NOTHING = { headline: false, added: 0, removed: 0, reworded: 0, moved: 0 }

test('C181: what changed is told in one line', () => {
  expect(tallyWords({ ...NOTHING, added: 2, moved: 1 }, 1)).toBe('2 sentences new, 1 moved, 1 softened')
  expect(tallyWords({ ...NOTHING, headline: true, removed: 1, reworded: 3 }, 0)).toBe(
    'headline changed, 1 sentence gone, 3 reworded',
  )
  expect(tallyWords(NOTHING, 0)).toBe('no words changed')
})

test('C181: positions count as softened between the versions that are compared', () => {
  const where = { itemId: 'i', version: 1, publishedAt: AT, start: 0, end: 1, cue: '', rule: '', match: '', fresh: '' }
  const noted = (later: string, state: 'suggested' | 'rejected' = 'suggested') => {
    const evidence: Evidence = { ...where, later }
    return { state, evidence }
  }
  const entries = [
    noted('softened in version 3: “not accurate”'),
    noted('version 3 no longer tells it'),
    noted('softened in version 3: “no”', 'rejected'),
    noted('softened in version 2: “disputed”'),
  ]
  expect(softenedSince(entries, 2, 3)).toBe(1)
  expect(softenedSince(entries, 1, 3)).toBe(2)
  expect(softenedSince(entries, 1, 2)).toBe(1)
})
