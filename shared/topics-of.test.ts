import { expect, test } from 'vitest'
import { aLine, anAlert, anEntry, anOutlet, aParty, aStory, aWall, logged } from '../tests/helpers/build.ts'
import type { EventBody } from './event.ts'
import type { Topic } from './topic.ts'
import { concerns, toldTo, topicsOf } from './topics-of.ts'

const topics = (body: EventBody) => topicsOf(logged(1, body))

test('D5: a held version reaches the desk alone, even if an earlier version is in a story', () => {
  const held = { version: 2, until: '2024-11-12T00:00:00Z', headline: 'not yet' }
  expect(topics({ type: 'item-held', item: aLine({ held, storyId: 'story-1' }) })).toEqual(['desk'])
})

test('F1: an item in a story reaches the desk and its story, never a wall', () => {
  const event = logged(1, { type: 'item-updated', item: aLine({ storyId: 'story-1' }) })
  const told = (['desk', 'alerts', 'story:story-1', 'story:story-2', 'wall:main'] satisfies Topic[]).filter((t) =>
    concerns(event, t),
  )
  expect(told).toEqual(['desk', 'story:story-1'])
})

test('F1: a re-filed item reaches the story that it leaves and the one that it joins', () => {
  const event: EventBody = { type: 'item-filed', item: aLine(), from: 'a', to: 'b', why: 'by hand' }
  expect(topics(event)).toEqual(['desk', 'story:a', 'shown:a', 'story:b', 'shown:b'])
})

test('F1: an entry reaches its own story only, on desks and on walls', () => {
  expect(topics({ type: 'entry-logged', entry: anEntry() })).toEqual(['story:story-1', 'shown:story-1'])
})

test('F1: stories and alerts reach every wall', () => {
  const story = logged(1, { type: 'story-changed', story: aStory(), change: 'activity' })
  const alert = logged(2, { type: 'alert-raised', alert: anAlert() })
  expect([story, alert].map((event) => concerns(event, 'wall:newsroom'))).toEqual([true, true])
})

test('F1: an alert of no story reaches desk and alerts', () => {
  expect(topics({ type: 'alert-raised', alert: anAlert({ storyId: null, kind: 'kill' }) })).toEqual([
    'desk',
    'alerts',
    'wall:*',
  ])
})

test('F1: what is put on one wall is not told to another', () => {
  const event = logged(1, { type: 'wall-changed', wall: aWall() })
  expect([concerns(event, 'wall:main'), concerns(event, 'wall:other')]).toEqual([true, false])
})

test('N2, F1: a change of the lists reaches those who follow the lists, and nobody else', () => {
  const [party, outlet] = [aParty(), anOutlet()]
  expect(topics({ type: 'party-changed', id: party.id, change: 'listed', editor: 'Ana', party })).toEqual(['lists'])
  expect(topics({ type: 'outlet-changed', id: outlet.id, change: 'listed', editor: 'Ana', outlet })).toEqual(['lists'])
})

test('F9: of a merger, its stories are told everything, the desk lines and alerts, walls and alerts what they show', () => {
  const [items, entries, alerts] = [[aLine({ storyId: 'b' })], [anEntry({ storyId: 'b' })], [anAlert({ storyId: 'b' })]]
  const merged: EventBody = {
    type: 'stories-merged',
    from: 'a',
    to: 'b',
    items,
    claims: [],
    entries,
    alerts,
    undone: false,
    part: false,
  }
  const event = logged(1, merged)
  const kinds = (['story:a', 'story:b', 'desk', 'alerts', 'wall:main'] satisfies Topic[]).map((topic) => {
    const told = toldTo(topic, event)
    if (told.type !== 'stories-merged') throw new Error('another event')
    return [topic, told.items.length, told.entries.length, told.alerts.length]
  })
  expect(kinds).toEqual([
    ['story:a', 1, 1, 1],
    ['story:b', 1, 1, 1],
    ['desk', 1, 0, 1],
    ['alerts', 0, 0, 1],
    ['wall:main', 0, 0, 1],
  ])
})
