import type { EventBody, EventType } from '../../shared/event.ts'
import type { ItemLine } from '../../shared/item.ts'
import { aClaim, anAlert, anEntry, aStory, AT, aProposal, aWall, readOf } from '../helpers/build.ts'
import { lineOf } from './build.ts'
import { ALERTING_SCENES } from './alerting-scenes.ts'
import { CLAIM_SCENES } from './claim-scenes.ts'
import { WALL_SCENES } from './wall-scenes.ts'
import { listScenes } from './list-scenes.ts'
import { CHANGED_SCENES, PINNED_STAYS, TENDED_SCENES, WRITTEN_SCENES } from './tended-scenes.ts'
import { MINE_SCENES } from './mine-scenes.ts'
import type { Scene } from './scene.ts'
import { OWN_SEARCH_SCENES, SEARCH_SCENES } from './search-scenes.ts'
import { SOURCE_SCENES } from './source-scenes.ts'

const UNTIL = '2030-01-01T00:00:00Z'
const held = (version: number): ItemLine['held'] => ({ version, until: UNTIL, headline: 'not yet' })
const claim = aClaim()

const arrived = (line: ItemLine): EventBody => ({ type: 'item-arrived', item: line })
const filed = (line: ItemLine, from: string | null, to: string | null): EventBody => ({
  type: 'item-filed',
  item: line,
  from,
  to,
  why: 'it fits',
})
const inStory = (n: number): ItemLine => lineOf(n, { storyId: 'story-1', seq: n })

/** Two stories; items 3, 4 and 5 arrive in that order and are in the first one; 6 is in none. */
const DESK: EventBody[] = [
  { type: 'story-opened', story: aStory({ id: 'story-1' }) },
  { type: 'story-opened', story: aStory({ id: 'story-2' }) },
  ...[3, 4, 5].map((n) => arrived(lineOf(n, { seq: n }))),
  arrived(lineOf(6, { seq: 6 })),
  ...[5, 3, 4].map((n) => filed(lineOf(n, { seq: n }), null, 'story-1')),
  { type: 'claim-made', claim },
  { type: 'entry-logged', entry: anEntry({ id: 'entry-1', firstItemId: 'item-3', carriedBy: ['item-3'] }) },
  { type: 'entry-logged', entry: anEntry({ id: 'entry-2', firstItemId: 'item-4', carriedBy: [], stance: 'report' }) },
  { type: 'alert-raised', alert: anAlert({ id: 'alert-1' }) },
  { type: 'alert-raised', alert: anAlert({ id: 'alert-2', storyId: null }) },
  { type: 'wall-changed', wall: aWall({ name: 'Newsroom', storyId: 'story-1' }) },
]
const { seq: _seq, madeAt: _madeAt, ...proposed } = aProposal()
const loggedEntry = anEntry({ id: 'entry-1', firstItemId: 'item-3', carriedBy: ['item-3'], seq: 11 })

const CORRECTED = { party: 'Duma', stance: 'context', text: 'Peskov spoke of it.', claimId: 'claim-2' } as const

const on = (name: string, event: EventBody, ...more: EventBody[]): Scene => ({
  name,
  before: [...DESK, ...more],
  event,
})

/** L3: at least one scene for every event type that there is. */
export const SCENES: Record<EventType, Scene[]> = {
  'item-arrived': [
    { name: 'the first of all', before: [], event: arrived(lineOf(1)) },
    on('into a story at once', arrived(lineOf(7, { storyId: 'story-1' }))),
  ],
  'item-updated': [
    on('its line moves to the end of its story', { type: 'item-updated', item: { ...inStory(3), version: 2 } }),
    on('a story does not tell what waits behind', {
      type: 'item-updated',
      item: { ...inStory(3), version: 2, held: held(3) },
    }),
  ],
  'item-held': [
    on('nothing of the item is out', { type: 'item-held', item: lineOf(7, { held: held(1) }) }),
    on('behind a version in a story', { type: 'item-held', item: { ...inStory(4), held: held(2) } }),
    on(
      'one held version takes the place of another',
      { type: 'item-held', item: lineOf(7, { version: 2, held: held(2) }) },
      { type: 'item-held', item: lineOf(7, { held: held(1) }) },
    ),
  ],
  'item-released': [
    on(
      'the first version',
      { type: 'item-released', item: lineOf(7) },
      { type: 'item-held', item: lineOf(7, { held: held(1) }) },
    ),
    on(
      'a version behind one in a story',
      { type: 'item-released', item: { ...inStory(4), version: 2 } },
      { type: 'item-held', item: { ...inStory(4), held: held(2) } },
    ),
  ],
  'item-withdrawn': [
    on('in a story', { type: 'item-withdrawn', item: { ...inStory(4), status: 'canceled', withdrawn: true } }),
    on(
      'before its release',
      { type: 'item-withdrawn', item: lineOf(7, { withdrawn: true, held: held(1) }) },
      { type: 'item-held', item: lineOf(7, { held: held(1) }) },
    ),
  ],
  'item-filed': [
    on('among the others, by its number', filed(lineOf(6, { seq: 6 }), null, 'story-1')),
    on(
      'before the others, by its number',
      filed(lineOf(4, { seq: 4 }), null, 'story-1'),
      filed(inStory(4), 'story-1', null),
    ),
    on('a re-filed item leaves its old story', filed(inStory(4), 'story-1', 'story-2')),
    on('out of any', filed(inStory(4), 'story-1', null)),
    on('with a version that waits', filed({ ...lineOf(6, { seq: 6 }), held: held(2) }, null, 'story-1'), {
      type: 'item-held',
      item: lineOf(6, { held: held(2) }),
    }),
  ],
  'item-faulted': [
    on('in a story', { type: 'item-faulted', itemId: 'item-4', storyId: 'story-1', fault: 'too long' }),
    on(
      'and well again',
      { type: 'item-faulted', itemId: 'item-6', storyId: null, fault: null },
      { type: 'item-faulted', itemId: 'item-6', storyId: null, fault: 'too long' },
    ),
  ],
  'story-opened': [PINNED_STAYS, on('a third', { type: 'story-opened', story: aStory({ id: 'story-3' }) })],
  'story-changed': [
    on('it rises', { type: 'story-changed', story: aStory({ id: 'story-1', contested: true }), change: 'activity' }),
    on('it is closed', { type: 'story-changed', story: aStory({ id: 'story-1', state: 'closed' }), change: 'closed' }),
  ],
  'stories-merged': [
    on('everything of one into the other', {
      type: 'stories-merged',
      from: 'story-1',
      to: 'story-2',
      items: [3, 4, 5].map((n) => lineOf(n, { seq: n, storyId: 'story-2' })),
      claims: [{ ...claim, storyId: 'story-2', seq: 10 }],
      entries: [{ ...loggedEntry, storyId: 'story-2' }],
      alerts: [anAlert({ id: 'alert-1', seq: 13, storyId: 'story-2', storyTitle: 'the other' })],
      undone: false,
      part: false,
    }),
    on(
      'among what is there, by its number',
      {
        type: 'stories-merged',
        from: 'story-1',
        to: 'story-2',
        items: [lineOf(5, { seq: 5, storyId: 'story-2' })],
        claims: [],
        entries: [],
        alerts: [],
        undone: true,
        part: false,
      },
      filed(lineOf(6, { seq: 6 }), null, 'story-2'),
    ),
  ],
  'claim-made': [on('a second', { type: 'claim-made', claim: { ...claim, id: 'claim-2' } })],
  'claim-changed': CLAIM_SCENES.map(({ name, event, before }) => on(name, event, ...before)),
  'entry-logged': [
    on('with carriers and responses', {
      type: 'entry-logged',
      entry: anEntry({
        id: 'entry-3',
        carriedBy: ['item-4', 'item-3'],
        respondsTo: ['entry-1', 'entry-2'],
        restates: 'entry-1',
      }),
    }),
  ],
  'entry-carried': [
    on('by a second item', { type: 'entry-carried', storyId: 'story-1', entryId: 'entry-1', itemId: 'item-4' }),
    on('by a first', { type: 'entry-carried', storyId: 'story-1', entryId: 'entry-2', itemId: 'item-4' }),
  ],
  'entry-changed': [
    on('confirmed', { type: 'entry-changed', entry: { ...loggedEntry, state: 'confirmed' }, change: 'confirmed' }),
    on('amended: other carriers, other words', {
      type: 'entry-changed',
      entry: { ...loggedEntry, carriedBy: ['item-5', 'item-4'], quote: null, claimId: 'claim-2' },
      change: 'amended',
    }),
    on('corrected, and what was read is kept', {
      type: 'entry-changed',
      entry: { ...loggedEntry, ...CORRECTED, asRead: readOf(loggedEntry) },
      change: 'corrected',
    }),
    on(
      'a correction taken back',
      { type: 'entry-changed', entry: loggedEntry, change: 'uncorrected' },
      {
        type: 'entry-changed',
        entry: { ...loggedEntry, ...CORRECTED, asRead: readOf(loggedEntry) },
        change: 'corrected',
      },
    ),
  ],
  'alert-raised': [
    on('of a story', { type: 'alert-raised', alert: anAlert({ id: 'alert-3', kind: 'kill', entryId: null }) }),
    on('of none', { type: 'alert-raised', alert: anAlert({ id: 'alert-3', storyId: null }) }),
  ],
  'alert-changed': [
    on('acknowledged', {
      type: 'alert-changed',
      alert: anAlert({ id: 'alert-1', seq: 13, state: 'acknowledged', acknowledgedBy: 'ana', acknowledgedAt: AT }),
    }),
  ],
  'proposal-made': [
    on('a first', { type: 'proposal-made', proposal: proposed }),
    on(
      'above another',
      { type: 'proposal-made', proposal: { ...proposed, id: 'proposal-2' } },
      {
        type: 'proposal-made',
        proposal: proposed,
      },
    ),
  ],
  'proposal-answered': [
    on(
      'declined',
      {
        type: 'proposal-answered',
        proposal: {
          ...proposed,
          madeAt: AT,
          seq: 15,
          state: 'declined',
          answeredBy: 'Ana',
          answeredAt: AT,
          reason: 'two fires',
        },
      },
      { type: 'proposal-made', proposal: proposed },
    ),
  ],
  'source-changed': SOURCE_SCENES.map(({ name, before, event }) => on(name, event, ...before)),
  'search-changed': SEARCH_SCENES,
  'mine-changed': [...MINE_SCENES, ...OWN_SEARCH_SCENES],
  'alerting-changed': ALERTING_SCENES,
  'story-tended': TENDED_SCENES,
  'note-written': WRITTEN_SCENES,
  'note-changed': CHANGED_SCENES,
  'wall-changed': WALL_SCENES.map(({ name, event }) => on(name, event)),
  ...listScenes(DESK),
}
