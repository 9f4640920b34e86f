import { expect, test } from 'vitest'
import { NO_COUNTS } from '../../tests/helpers/build.ts'
import { navOn } from './nav-on.ts'
import { storyChips, unnamedWords } from './story-chips.ts'

test('the weightiest two, counted in words', () => {
  const counts = { ...NO_COUNTS, denials: 2, reports: 1, followUps: 1, noComments: 1 }
  expect(storyChips(counts).map((c) => c.words)).toEqual(['2 denials', '2 reports'])
  expect(storyChips({ ...NO_COUNTS, denials: 1 }).map((c) => c.words)).toEqual(['1 denial'])
})

test('unnamed sources are said where nobody has answered', () => {
  expect(unnamedWords({ ...NO_COUNTS, unnamed: 1, reports: 1 })).toBe('unnamed sources')
  expect(unnamedWords({ ...NO_COUNTS, unnamed: 2, denials: 1 })).toBe(null)
})

test('a story is part of the desk, and no other screen is', () => {
  expect(navOn('/', '/story/s1')).toBe(true)
  expect(navOn('/', '/wire')).toBe(false)
  expect(navOn('/wall', '/wall/lobby')).toBe(true)
})
