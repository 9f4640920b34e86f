import { expect, test } from 'vitest'
import { anEntry } from '../../tests/helpers/build.ts'
import { versionOf } from './use-explanation.ts'

test('E3: the reasons are read again when an entry is amended, or when a later version says more of it', () => {
  const evidence = {
    itemId: 'item-1',
    version: 1,
    publishedAt: '2024-11-11T08:58:00Z',
    start: 0,
    end: 9,
    cue: 'denied',
    rule: 'denies',
    match: 'it names it',
    fresh: 'the first',
  }
  const entry = anEntry({ evidence })
  const later = anEntry({ evidence: { ...evidence, later: 'softened in version 2' } })
  const amended = anEntry({ evidence, firstItemId: 'item-2', carriedBy: ['item-2'] })
  expect(versionOf(anEntry({ evidence }))).toBe(versionOf(entry))
  expect(new Set([entry, later, amended].map(versionOf)).size).toBe(3)
})
