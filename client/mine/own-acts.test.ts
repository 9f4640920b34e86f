import { expect, test } from 'vitest'
import { aLine, aStory } from '../../tests/helpers/build.ts'
import { seenBefore } from './own-acts.ts'

const story = (id: string, seq: number) => ({ ...aStory({ id }), seq })
const look = (storyId: string, upTo: number) => ({ storyId, upTo, at: '2024-11-11T09:00:00.000Z', seq: 1 })
const desk = { stories: [story('a', 5), story('b', 9), story('c', 3)], wire: [aLine({ itemId: 'i', storyId: 'a' })] }

test('C27: what one does to a story of which one had seen everything is no news; of what was unseen, or never looked at, nothing is said', () => {
  const mine = { looks: [look('a', 5), look('b', 8)], seenAll: null }
  const rename = (storyId: string) => seenBefore({ name: 'rename-story', args: { storyId, title: 'x' } }, desk, mine)
  expect(['a', 'b', 'c', 'gone'].map(rename)).toEqual([['a'], [], [], []])
  expect(seenBefore({ name: 'file-item', args: { itemId: 'i', storyId: 'b' } }, desk, mine)).toEqual(['a'])
  expect(seenBefore({ name: 'merge-stories', args: { storyId: 'b', intoId: 'a' } }, desk, mine)).toEqual(['a'])
})
