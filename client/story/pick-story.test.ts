import { expect, test } from 'vitest'
import { aStory } from '../../tests/helpers/build.ts'
import { storiesFor } from './pick-story.ts'

const stories = [
  aStory({ id: 'a', title: 'Ferry sale in Skarvøy' }),
  aStory({ id: 'b', title: 'Ferry strike', state: 'closed' }),
  aStory({ id: 'c', title: 'Dam at Osker Moor', mergedInto: 'a' }),
  aStory({ id: 'd', title: 'Königsfeld talks' }),
]
const ids = (typed: string, not = 'x') => storiesFor(stories, not, typed).map(({ id }) => id)

test('C50: a story is picked by words of its title in any order, without accents; open ones come first', () => {
  expect(ids('ferry')).toEqual(['a', 'b'])
  expect(ids('sale FERRY')).toEqual(['a'])
  expect(ids('konigs')).toEqual(['d'])
  expect(ids('')).toEqual(['a', 'd', 'b'])
})

test('C50: neither the story itself nor one that was merged is offered', () => {
  expect(ids('', 'a')).toEqual(['d', 'b'])
  expect(ids('osker')).toEqual([])
})
