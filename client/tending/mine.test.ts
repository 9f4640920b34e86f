import { expect, test } from 'vitest'
import { aStory } from '../../tests/helpers/build.ts'
import { deskOrder } from '../desk/desk-order.ts'
import { mineAmong } from './mine.ts'

const ana = { id: 'ana', name: 'Ana' }

test('C71: pinned stories lead the list, open or closed; the rest stand as they stood', () => {
  const stories = [
    aStory({ id: 'a' }),
    aStory({ id: 'b', pinned: true }),
    aStory({ id: 'c', state: 'closed', pinned: true }),
  ]
  expect(deskOrder(stories)).toEqual(['b', 'c', 'a'])
})

test('C71: mine are the stories that are mine, and those that I watch', () => {
  const stories = [aStory({ id: 'a', assignee: ana }), aStory({ id: 'b' }), aStory({ id: 'c', watchers: [ana] })]
  expect(mineAmong(stories, 'ana').map(({ id }) => id)).toEqual(['a', 'c'])
  expect(mineAmong(stories, null)).toEqual([])
})
