import { expect, test } from 'vitest'
import { aStory } from '../../tests/helpers/build.ts'
import { olderOf } from './use-older-stories.ts'

test('C142: a found story is told once, and one that was merged not at all', () => {
  const [held, old, merged] = [aStory({ id: 'a' }), aStory({ id: 'b' }), aStory({ id: 'c', mergedInto: 'a' })]
  expect(olderOf([old, held, merged], [held]).map(({ id }) => id)).toEqual(['b'])
})
