import { expect, test } from 'vitest'
import { aLine, anAlert, anEntry, aNote, aStory, logged } from '../tests/helpers/build.ts'
import type { EventBody } from './event.ts'
import type { Topic } from './topic.ts'
import { concerns, toldTo } from './topics-of.ts'

const WALLS = ['wall:main', 'shown:story-1', 'wire'] satisfies Topic[]
const PRIVATE = 'ring her at home'

/** All that walls are told of an event, as text. */
const told = (body: EventBody): string => {
  const event = { ...logged(7, body), by: 'ann', reason: PRIVATE }
  return JSON.stringify(WALLS.filter((topic) => concerns(event, topic)).map((topic) => toldTo(topic, event)))
}

test('W21: copy under embargo reaches no wall, neither before an earlier version nor behind one', () => {
  const held = { version: 1, until: '2030-01-01T00:00:00Z', headline: PRIVATE }
  const waits = aLine({ storyId: 'story-1', version: 1, held, headline: PRIVATE })
  const behind = aLine({ storyId: 'story-1', version: 1, held: { ...held, version: 2 } })
  for (const type of ['item-held', 'item-arrived', 'item-updated', 'item-withdrawn'] as const) {
    expect(told({ type, item: waits })).toBe('[]')
    expect(told({ type, item: behind })).not.toContain(PRIVATE)
  }
  expect(
    told({ type: 'item-filed', item: { ...behind, seq: 1 }, from: null, to: 'story-1', why: 'it fits' }),
  ).not.toContain(PRIVATE)
})

test('W21: neither reasons nor who did it, who works on a story or took an alert on', () => {
  const person = { id: 'ann', name: 'Ann Lee' }
  const story = aStory({ assignee: person, watchers: [person], pinned: true })
  const alert = anAlert({
    storyId: 'story-1',
    state: 'resolved',
    acknowledgedBy: 'Ann Lee',
    reason: PRIVATE,
    snoozedBy: 'Ann Lee',
    escalations: [{ at: '2024-11-11T09:00:00Z', to: 'Ann Lee', channels: [] }],
  })
  const events: EventBody[] = [
    { type: 'story-changed', story, change: 'activity' },
    { type: 'story-tended', story, change: 'assigned' },
    { type: 'alert-changed', alert },
    { type: 'alert-raised', alert },
  ]
  for (const event of events) {
    expect(told(event)).not.toContain(PRIVATE)
    expect(told(event)).not.toContain('ann')
    expect(told(event)).not.toContain('Ann')
  }
})

test('W21: a rejected entry has no words on a wall, one that was put right not those from before', () => {
  const entry = anEntry({ storyId: 'story-1', text: PRIVATE, quote: PRIVATE, state: 'rejected' })
  expect(told({ type: 'entry-changed', entry, change: 'rejected' })).not.toContain(PRIVATE)
  const { party, speaker, role, stance, sourcing, claimId, restates, respondsTo } = entry
  const before = { party, speaker, role, stance, sourcing, claimId, restates, respondsTo, quote: null, text: PRIVATE }
  const corrected = anEntry({ storyId: 'story-1', asRead: before })
  expect(told({ type: 'entry-changed', entry: corrected, change: 'corrected' })).not.toContain(PRIVATE)
})

test('W21: notes reach no wall', () => {
  const event = logged(1, { type: 'note-written', note: aNote({ storyId: 'story-1' }) })
  expect(WALLS.filter((topic) => concerns(event, topic))).toEqual([])
})
