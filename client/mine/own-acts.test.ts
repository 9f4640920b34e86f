import { expect, test } from 'vitest'
import type { Command } from '../../shared/protocol/command.ts'
import type { Frame } from '../../shared/protocol/frame.ts'
import type { Screen } from '../../shared/screen.ts'
import type { Topic } from '../../shared/topic.ts'
import { aLine, aStory, logged } from '../../tests/helpers/build.ts'
import type { FollowState } from '../follow/view.ts'
import { beforeAct, lookAfter } from './look-after.ts'
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

const renamed = (seq: number, by: string, id = 'a') => ({
  ...logged(seq, { type: 'story-changed', story: aStory({ id }), change: 'renamed' }),
  by,
})
const frame = (after: number, ...events: Frame['events']): Frame => ({
  topic: 'desk',
  after,
  upTo: after + events.length,
  events,
})
const rename: Command = { name: 'rename-story', args: { storyId: 'a', title: 'x' } }
const screens: { desk: Screen; mine: Screen } = {
  desk: { kind: 'desk', alerts: [], walls: [], ...desk },
  mine: {
    kind: 'mine',
    userId: 'ann',
    looks: [look('a', 5)],
    shift: null,
    since: { from: 'look' },
    seenAll: null,
    columns: null,
    searches: [],
    searchLooks: [],
  },
}

const LIVE: FollowState = { at: 'live' }

/** What is looked at where Ann's act is answered with place 11 of the log, after a desk that she saw up to 9 and which `frames` brings on. */
function looksOf(frames: readonly Frame[], { state = LIVE, reset = false } = {}): Command[] {
  const sent: Command[] = []
  const listeners = new Set<() => void>()
  let seq = 9
  const store = {
    view: (topic: Topic) => ({
      topic,
      state,
      cursor: { logId: 'l', seq },
      screen: screens[topic === 'desk' ? 'desk' : 'mine'],
    }),
    subscribe: (_topic: Topic, listener: () => void) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    lately: { frames: () => frames },
    command: async (command: Command) => {
      sent.push(command)
      return { ok: true as const, seq: 0 }
    },
  }
  const before = beforeAct(rename, store, 'ann')
  if (before === null) return sent
  lookAfter(before, 11, store)
  expect(sent).toEqual([])
  seq = reset ? 12 : 11
  for (const listener of listeners) listener()
  return sent
}

test('C27: one looks at what one did oneself once it is on screen, and at nothing that others did before it unseen', () => {
  const looked = [{ name: 'look', args: { storyId: 'a', upTo: 11 } }]
  expect(looksOf([frame(9, renamed(10, 'ben', 'b'), renamed(11, 'ann'))])).toEqual(looked)
  expect(looksOf([frame(9, renamed(10, 'ann')), frame(10, renamed(11, 'ann'), renamed(12, 'ben'))])).toEqual(looked)
  expect(looksOf([frame(9, renamed(10, 'ben')), frame(10, renamed(11, 'ann'))])).toEqual([])
  expect(looksOf([frame(10, renamed(11, 'ann'))], { reset: true })).toEqual([])
  expect(
    looksOf([frame(9, renamed(10, 'ann'), renamed(11, 'ann'))], { state: { at: 'catching-up', behind: null } }),
  ).toEqual([])
})
