import type { EventBody } from '../../shared/event.ts'
import type { MineChange } from '../../shared/mine.ts'
import { WINDOW } from '../../shared/window.ts'
import type { Scene } from './scene.ts'

type Changed = Extract<EventBody, { type: 'search-changed' }>

const of = (id: string, change: Changed['change'], name = 'Denials'): EventBody => ({
  type: 'search-changed',
  search: { id, name, q: 'stance:denial', author: 'Ana' },
  change,
})
const BEFORE = [of('search-1', 'saved'), of('search-2', 'saved'), of('search-3', 'saved')]

/** What can become of a search that the whole desk has. */
export const SEARCH_SCENES: Scene[] = [
  { name: 'a first saved search', before: [], event: of('search-1', 'saved') },
  { name: 'one renamed goes to the end', before: BEFORE, event: of('search-1', 'edited', 'Kremlin') },
  { name: 'one removed', before: BEFORE, event: of('search-2', 'removed') },
  { name: 'one that comes back', before: [...BEFORE, of('search-2', 'removed')], event: of('search-2', 'saved') },
]

const mine = (change: MineChange, userId = 'ana'): EventBody => ({ type: 'mine-changed', userId, mine: change })
const own = (id: string, name = 'Denials', userId?: string): EventBody =>
  mine({ what: 'search', search: { id, name, q: 'stance:denial' } }, userId)
const seen = (searchId: string, upTo: number, userId?: string): EventBody =>
  mine({ what: 'search-look', searchId, upTo }, userId)
const OWN = [own('search-1'), own('search-2'), own('search-1', 'Ben’s', 'ben')]
const EACH_SEEN = Array.from({ length: WINDOW.searchLooks }, (_, n) => seen(`search-${n}`, n))

/** What can become of a search that is one person's own. */
export const OWN_SEARCH_SCENES: Scene[] = [
  { name: 'a first search of her own', before: [], event: own('search-1') },
  { name: 'one of her own renamed', before: OWN, event: own('search-1', 'Kremlin') },
  {
    name: 'one of her own removed, another’s of that id stays',
    before: OWN,
    event: mine({ what: 'search-removed', searchId: 'search-1' }),
  },
  { name: 'another person saves one', before: OWN, event: own('search-9', 'Ben’s', 'ben') },
  { name: 'a look at finds', before: [seen('search-2', 1), seen('search-1', 1)], event: seen('search-2', 7) },
  { name: 'the oldest look at finds is pushed out', before: EACH_SEEN, event: seen('search-x', 900) },
]
