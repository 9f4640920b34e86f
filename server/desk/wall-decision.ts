import { Refusal } from '../../shared/error-code.ts'
import type { NewEvent } from '../../shared/event.ts'
import { assertNever } from '../../shared/must.ts'
import type { Command } from '../../shared/protocol/command.ts'
import { isZone } from '../../shared/search/instant-of.ts'
import { plainWall } from '../../shared/plain-wall.ts'
import type { Programme, Wall } from '../../shared/wall.ts'
import { neighbour } from '../../shared/wall-turn.ts'
import type { Given } from './given.ts'
import { mineOf } from './mine-decision.ts'
import { wallFinds } from './wall-finds.ts'
import { withStory } from './walls-follow.ts'

const NAMES = ['put-on-wall', 'set-wall', 'turn-wall', 'hold-wall', 'remove-wall'] as const
export type WallCommand = Extract<Command, { name: (typeof NAMES)[number] }>
export const isOnWall = (command: Command): command is WallCommand => NAMES.some((name) => name === command.name)

type Reads = Pick<Given, 'store' | 'zone' | 'now'>

async function screenOf({ store }: Reads, wallId: string) {
  const { screen } = await store.screen(`wall:${wallId}`)
  if (screen.kind !== 'wall') throw new Error('the store gave another screen')
  return screen
}

/** The wall showing `storyId` from now on, or what that is part of; null leaves it to the programme. */
export async function showing({ store, now }: Reads, wall: Wall, storyId: string | null): Promise<Wall> {
  const at = { ...wall, turnedAt: storyId === null ? null : now() }
  return storyId === null
    ? { ...at, storyId: null, chosenId: null }
    : withStory(store, { ...at, chosenId: null }, storyId, new Map())
}

async function mustBeStories({ store }: Reads, ids: readonly string[]): Promise<void> {
  const there = new Set((await store.storiesById(ids)).map(({ id }) => id))
  const missing = ids.find((id) => !there.has(id))
  if (missing !== undefined) throw new Refusal('not-found', `there is no story ${missing}`)
}

/** A screen whose wall is taken away would stand still for weeks: it is revoked first, and says so. */
async function mustBeBare({ store }: Reads, wallId: string): Promise<void> {
  const keys = await store.keys()
  const here = keys.filter((key) => key.role === 'wall' && key.revokedAt === null && (key.wall ?? 'main') === wallId)
  if (here.length === 0) return
  const names = here.map(({ name }) => name).join(', ')
  throw new Refusal('conflict', `screens hang on this wall, and are to be revoked first: ${names}`)
}

type Wanted = Extract<WallCommand, { name: 'set-wall' }>['args']

/** What is given of a programme replaces what stood there. */
function programmed(before: Programme, { programme = {} }: Wanted): Programme {
  const unknown = programme.zones?.find((zone) => !isZone(zone))
  if (unknown !== undefined) throw new Refusal('bad-fields', `there is no time zone ${unknown}`)
  const given = Object.entries(programme).filter(([, value]) => value !== undefined)
  // Who types other words leaves the saved search by which it went.
  const isTyped = programme.searchId === undefined && programme.q !== undefined && programme.q !== before.q
  return { ...before, ...(isTyped && { searchId: null }), ...Object.fromEntries(given) }
}

/** The programme with the words of the saved search by which it is to go, and whose that is. @throws Refusal `not-found` */
async function withSearch({ store }: Reads, before: Programme, next: Programme, by: string): Promise<Programme> {
  const { searchId } = next
  // What it goes by already it follows: whatever words a form still shows, those of the search stand.
  if (searchId !== null && searchId === before.searchId) return { ...next, q: before.q }
  if (searchId === null) return { ...next, searchBy: null, searchGone: false }
  const { screen } = await store.screen('searches')
  const of = (searches: readonly { id: string; q: string }[]) => searches.find(({ id }) => id === searchId)
  const desks = screen.kind === 'searches' ? of(screen.searches) : undefined
  const found = desks ?? of((await mineOf(store, by)).searches)
  if (found === undefined) throw new Refusal('not-found', `there is no saved search ${searchId}`)
  return { ...next, q: found.q, searchBy: desks === undefined ? by : null, searchGone: false }
}

/** W22: what editors do with a wall. Throws `Refusal` for stories and zones that there are not. */
export async function decideWall(given: Reads, command: WallCommand, by: string): Promise<NewEvent[]> {
  const { wall, stories } = await screenOf(given, command.args.wallId)
  const changed = (next: Wall): NewEvent[] =>
    JSON.stringify(next) === JSON.stringify(wall) ? [] : [{ type: 'wall-changed', wall: next, by, reason: null }]
  switch (command.name) {
    case 'put-on-wall': {
      const { storyId } = command.args
      if (storyId !== null) await mustBeStories(given, [storyId])
      const free = { ...wall, held: storyId !== null, interrupted: null, removed: false }
      return [{ type: 'wall-changed', wall: await showing(given, free, storyId), by, reason: null }]
    }
    case 'set-wall': {
      const programme = await withSearch(given, wall.programme, programmed(wall.programme, command.args), by)
      await mustBeStories(given, command.args.programme?.stories ?? [])
      const name = command.args.name ?? wall.name
      const fresh = wall.removed ? { ...plainWall(wall.id), programme: wall.programme } : wall
      return changed({ ...fresh, name, programme })
    }
    case 'hold-wall':
      return changed({
        ...wall,
        held: command.args.held,
        interrupted: null,
        turnedAt: wall.held && !command.args.held ? given.now() : wall.turnedAt,
      })
    case 'turn-wall': {
      const around = { stories, found: await wallFinds(given, wall) }
      const target = neighbour(wall, around, command.args.to === 'next' ? 1 : -1)
      if (target === null) throw new Refusal('conflict', 'there is no story to turn to')
      return changed(await showing(given, { ...wall, interrupted: null }, target))
    }
    case 'remove-wall':
      await mustBeBare(given, wall.id)
      return changed({ ...plainWall(wall.id), name: wall.name, programme: wall.programme, removed: true })
    default:
      return assertNever(command)
  }
}
