import { expect, test } from 'vitest'
import { aProposal, aStory } from '../../tests/helpers/build.ts'
import { openProposals } from './open-proposals.ts'
import { proposalWords } from './proposal-words.ts'

test('C43: a story shows the open proposals that concern it, the oldest first, while its stories are open', () => {
  const all = [
    aProposal({ id: 'of-other', storyId: 'a', otherId: 'b' }),
    aProposal({ id: 'split', kind: 'split', storyId: 'b', otherId: null }),
    aProposal({ id: 'declined', storyId: 'b', state: 'declined' }),
    aProposal({ id: 'elsewhere', storyId: 'c', otherId: 'd' }),
  ]
  const ids = (closed: string[]) =>
    openProposals(
      all,
      'b',
      ['a', 'b'].map((id) => aStory({ id, state: closed.includes(id) ? 'closed' : 'open' })),
    ).map(({ id }) => id)
  expect(ids([])).toEqual(['split', 'of-other'])
  expect(ids(['a'])).toEqual(['split'])
})

test('C43, S45: a story that the desk took in by itself is told in the one that it went to, until a person stands by it', () => {
  const taken = aProposal({ storyId: 'a', otherId: 'b', state: 'accepted', answeredBy: null })
  const stories = [aStory({ id: 'a' }), aStory({ id: 'b', state: 'closed' })]
  expect(openProposals([taken], 'a', stories)).toEqual([taken])
  expect(openProposals([taken], 'b', stories)).toEqual([])
  expect(openProposals([{ ...taken, answeredBy: 'Ann Lee' }], 'a', stories)).toEqual([])
  const { says, accept, decline } = proposalWords(taken, 'Ferry sale')
  expect(`${says} – ${accept} / ${decline}`).toBe('“Ferry sale” was taken in as the same story – Right / Part them')
})

const said = (kind: 'merge' | 'split' | 'join', itemIds = ['i']) => {
  const { says, accept, decline } = proposalWords(aProposal({ kind, itemIds }), 'Ferry sale')
  return `${says} – ${accept} / ${decline}`
}

test('C43: a proposal says what it would do, and what leaving it means', () => {
  expect(said('merge')).toBe('Looks like the same story as “Ferry sale” – Merge / Keep apart')
  expect(said('split', ['i', 'j', 'k'])).toBe('3 items may belong to another matter – Split… / Keep')
  expect(said('join')).toBe('“Ferry sale” may belong here – Take it in / Leave it')
})
