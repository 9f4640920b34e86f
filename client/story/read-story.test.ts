import { expect, test } from 'vitest'
import { aClaim, anEntry } from '../../tests/helpers/build.ts'
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
