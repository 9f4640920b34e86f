import { expect, test } from 'vitest'
import { anAlert, aStory, aWall, logged } from '../tests/helpers/build.ts'
import { fold } from './fold.ts'
import type { LogEvent } from './event.ts'
import type { WallScreen } from './screen.ts'
import type { Programme, Wall } from './wall.ts'
import { eventWithin, reachOf, screenWithin } from './wall-reach.ts'

const PRIVATE = 'what the lobby must not read'
const wall = (programme: Partial<Programme>, over: Partial<Wall> = {}) =>
  aWall({ ...over, programme: { ...aWall().programme, ...programme } })
const byHand = wall({ order: 'hand', stories: ['shown'] }, { storyId: 'shown' })
const title = (of: Wall, story: Parameters<typeof aStory>[0]): string => {
  const event = eventWithin(logged(1, { type: 'story-changed', story: aStory(story), change: 'activity' }), reachOf(of))
  return event.type === 'story-changed' ? event.story.title : 'another event'
}
const headline = (of: Wall, alert: Parameters<typeof anAlert>[0]): string => {
  const told = eventWithin(logged(1, { type: 'alert-changed', alert: anAlert(alert) }), reachOf(of))
  return told.type === 'alert-changed' ? told.alert.headline + told.alert.detail + told.alert.storyTitle : ''
}

test('W40: of stories that are not on it a wall is told no title, unless any open one may come', () => {
  const other = { id: 'other', title: PRIVATE }
  expect(title(byHand, { id: 'shown', title: 'Ferries' })).toBe('Ferries')
  const closed = [byHand, wall({ panel: 'wire' }), wall({ panel: 'alerts' }), wall({ order: 'search', q: 'x' })]
  for (const one of [...closed, wall({}, { held: true, storyId: 'a' }), wall({}, { removed: true })])
    expect(title(one, other)).toBe('')
  expect(title(wall({}), other)).toBe(PRIVATE)
  expect(title(wall({}), { ...other, state: 'closed' })).toBe('')
  expect(reachOf(wall({}, { storyId: 'a' })).key).toBe(reachOf(wall({}, { storyId: 'b' })).key)
  expect(title(wall({ panel: 'wire' }, { held: true, storyId: 'other' }), other)).toBe(PRIVATE)
})

test('W40: a wall is told the words of alerts that stand across it, and one of alerts of all that are not resolved', () => {
  const search = { kind: 'search', headline: PRIVATE } as const
  expect(headline(byHand, search)).toBe('')
  expect(headline(wall({ panel: 'alerts' }), search)).toContain(PRIVATE)
  expect(headline(wall({ panel: 'alerts' }), { ...search, state: 'resolved' })).toBe('')
  const kill = { kind: 'kill', headline: PRIVATE, state: 'open' } as const
  expect(headline(byHand, kill)).toContain(PRIVATE)
  expect(headline(byHand, { ...kill, state: 'acknowledged' })).toBe('')
  expect(headline(byHand, { ...kill, muted: true })).toBe('')
})

test('W40, L3: what a wall folds of what it is told is what it would be told afresh', () => {
  const before: WallScreen = {
    kind: 'wall',
    wall: byHand,
    stories: [aStory({ id: 'other', title: PRIVATE })],
    alerts: [anAlert({ id: 'old', kind: 'search', headline: PRIVATE })],
  }
  const events: LogEvent[] = [
    logged(2, { type: 'story-opened', story: aStory({ id: 'shown', title: 'Ferries' }) }),
    logged(3, { type: 'alert-raised', alert: anAlert({ id: 'kill', kind: 'kill', headline: PRIVATE }) }),
    logged(4, { type: 'alert-changed', alert: anAlert({ id: 'kill', kind: 'kill', state: 'resolved' }) }),
    logged(5, { type: 'story-changed', story: aStory({ id: 'other', title: PRIVATE }), change: 'activity' }),
  ]
  const reach = reachOf(byHand)
  const folded = fold(
    screenWithin(before),
    events.map((event) => eventWithin(event, reach)),
  )
  const after = fold(before, events)
  expect(folded).toEqual(after.kind === 'wall' && screenWithin(after))
  expect(JSON.stringify(folded)).not.toContain(PRIVATE)
})
