import type { Store } from '../../db/store.ts'
import { Refusal } from '../../shared/error-code.ts'
import type { NewEvent } from '../../shared/event.ts'
import type { MineChange } from '../../shared/mine.ts'
import type { Command } from '../../shared/protocol/command.ts'
import { allows, type Identity } from '../../shared/role.ts'
import { type DeskSearch, MOST_SEARCHES, type OwnSearch, type SearchLook } from '../../shared/saved-search.ts'
import type { Given } from './given.ts'
import { mineOf } from './mine-decision.ts'

const ON_SEARCHES = ['save-search', 'remove-search', 'look-at-search'] as const
export type SearchCommand = Extract<Command, { name: (typeof ON_SEARCHES)[number] }>

export const isOnSearch = (command: Command): command is SearchCommand =>
  ON_SEARCHES.some((name) => name === command.name)

type Of<N extends SearchCommand['name']> = Extract<SearchCommand, { name: N }>['args']
type Change = Extract<NewEvent, { type: 'search-changed' }>['change']

/** Where a search stands now, and what the caller has beside it. */
interface Standing {
  own: OwnSearch | undefined
  shared: DeskSearch | undefined
  ownCount: number
  sharedCount: number
  looks: readonly SearchLook[]
}

async function standingOf(store: Pick<Store, 'screen'>, searchId: string, userId: string): Promise<Standing> {
  const { screen } = await store.screen('searches')
  if (screen.kind !== 'searches') throw new Error('the store gave another screen')
  const mine = await mineOf(store, userId)
  return {
    own: mine.searches.find(({ id }) => id === searchId),
    shared: screen.searches.find(({ id }) => id === searchId),
    ownCount: mine.searches.length,
    sharedCount: screen.searches.length,
    looks: mine.searchLooks,
  }
}

/** What everybody has is changed by editors, and not over what somebody else has just changed. */
function mayChange({ shared }: Pick<Standing, 'shared'>, { id, role }: Identity, basedOn: number | undefined): void {
  if (!allows(role, 'editor')) throw new Refusal('forbidden', 'a search of the whole desk is for editors to change')
  if (shared === undefined || basedOn === undefined || shared.by === id || shared.seq <= basedOn) return
  throw new Refusal('conflict', `${shared.author} changed this search at ${shared.at}: it is “${shared.name}” now`)
}

function room(count: number): void {
  if (count >= MOST_SEARCHES) throw new Refusal('too-many', `${MOST_SEARCHES} saved searches are the most`)
}

type Decide = { mine: (change: MineChange) => NewEvent; desk: (search: Of<'save-search'>, change: Change) => NewEvent }

const by = ({ id, name }: Identity): Decide => ({
  mine: (mine) => ({ type: 'mine-changed', userId: id, mine, by: id, reason: null }),
  desk: ({ searchId, name: words, q }, change) => {
    const search = { id: searchId, name: words, q, author: name }
    return { type: 'search-changed', search, change, by: id, reason: null }
  },
})

const isSame = (a: { name: string; q: string }, b: { name: string; q: string } | undefined): boolean =>
  b !== undefined && a.name === b.name && a.q === b.q

/** A search is somebody's or everybody's: saved as the one it leaves the other. */
function saved(args: Of<'save-search'>, standing: Standing, who: Identity): NewEvent[] {
  const { searchId, name, q, of, basedOn } = args
  const { own, shared } = standing
  const { mine, desk } = by(who)
  if (of === 'desk' || shared !== undefined) mayChange(standing, who, basedOn)
  if (of === 'desk') {
    if (shared === undefined) room(standing.sharedCount)
    return [
      ...(own === undefined ? [] : [mine({ what: 'search-removed', searchId })]),
      ...(isSame(args, shared) ? [] : [desk(args, shared === undefined ? 'saved' : 'edited')]),
    ]
  }
  if (own === undefined) room(standing.ownCount)
  return [
    ...(shared === undefined ? [] : [desk({ ...args, ...shared, searchId }, 'removed')]),
    ...(isSame(args, own) ? [] : [mine({ what: 'search', search: { id: searchId, name, q } })]),
  ]
}

/** What is gone already stands as wished. */
function removed({ searchId, basedOn }: Of<'remove-search'>, standing: Standing, who: Identity): NewEvent[] {
  const { own, shared } = standing
  if (own !== undefined) return [by(who).mine({ what: 'search-removed', searchId })]
  if (shared === undefined) return []
  mayChange(standing, who, basedOn)
  return [by(who).desk({ ...shared, searchId, of: 'desk' }, 'removed')]
}

/** L10: a look is kept only where more was seen than at the one before. */
function looked({ searchId, upTo }: Of<'look-at-search'>, standing: Standing, head: number, who: Identity): NewEvent[] {
  if (upTo > head) throw new Refusal('conflict', `the log ends at ${head}: this look is of another log`)
  if (standing.own === undefined && standing.shared === undefined) return []
  const last = standing.looks.find((look) => look.searchId === searchId)
  if (last !== undefined && upTo <= last.upTo) return []
  return [by(who).mine({ what: 'search-look', searchId, upTo })]
}

/** Q11–Q13: searches under a name, a person's own or the desk's, and how far a person has seen their finds. */
export async function decideSearch(
  { store, log }: Pick<Given, 'store' | 'log'>,
  command: SearchCommand,
  who: Identity,
): Promise<NewEvent[]> {
  const standing = await standingOf(store, command.args.searchId, who.id)
  if (command.name === 'save-search') return saved(command.args, standing, who)
  if (command.name === 'remove-search') return removed(command.args, standing, who)
  return looked(command.args, standing, log.head(), who)
}
