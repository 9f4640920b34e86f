import { expect, test } from 'vitest'
import { aStory } from '../../tests/helpers/build.ts'
import { isListed } from './listed.ts'

test('S31, S34: lists show closed stories, but none that stands in another, or whose split was taken back', () => {
  expect(isListed(aStory({ state: 'closed' }))).toBe(true)
  expect(isListed(aStory({ state: 'closed', mergedInto: 'other' }))).toBe(false)
  expect(isListed(aStory({ state: 'withdrawn' }))).toBe(false)
})
