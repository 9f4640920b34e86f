import { isDeepStrictEqual } from 'node:util'
import type { Store } from '../../db/store.ts'
import { Refusal } from '../../shared/error-code.ts'
import type { NewEvent } from '../../shared/event.ts'
import type { MineChange, SeenAll } from '../../shared/mine.ts'
import { assertNever } from '../../shared/must.ts'
import type { Command } from '../../shared/protocol/command.ts'
import type { Identity } from '../../shared/role.ts'
import type { MineScreen } from '../../shared/screen.ts'
import type { Given } from './given.ts'

type MineCommand = Extract<
  Command,
  { name: 'look' | 'choose-since' | 'begin-shift' | 'see-all' | 'unsee-all' | 'arrange-columns' }
>

/** Looks of one person at one story that follow each other faster are one, in milliseconds: no client can fill the log. */
const LOOKS_APART = 10_000

/** A look is kept only where it tells something: that more was seen than at the one before. */
function looked(
  before: MineScreen,
  { args }: Extract<MineCommand, { name: 'look' }>,
  { head, now }: { head: number; now: string },
): MineChange | null {
  const { storyId, upTo } = args
  if (upTo > head) throw new Refusal('conflict', `the log ends at ${head}: this look is of another log`)
  const last = before.looks.find((look) => look.storyId === storyId)
  if (last && (upTo <= last.upTo || Date.parse(now) - Date.parse(last.at) < LOOKS_APART)) return null
  return { what: 'look', storyId, upTo }
}

function notAhead(at: string, now: string): string {
  if (Date.parse(at) > Date.parse(now)) throw new Refusal('bad-fields', 'this moment has not come yet')
  return new Date(at).toISOString()
}

/** As far as was seen; earlier copy stays seen. */
function allSeen(before: MineScreen, upTo: number, { head, now }: { head: number; now: string }): MineChange | null {
  if (upTo > head) throw new Refusal('conflict', `the log ends at ${head}: this was seen in another log`)
  return upTo <= (before.seenAll?.upTo ?? -1) ? null : { what: 'seen-all', seen: { upTo, at: now } }
}

function unseen(before: MineScreen, seen: SeenAll | null, now: string): MineChange | null {
  if (before.seenAll?.upTo === seen?.upTo) return null
  return { what: 'seen-all', seen: seen && { ...seen, at: notAhead(seen.at, now) } }
}

function changed(before: MineScreen, command: MineCommand, at: { head: number; now: string }): MineChange | null {
  switch (command.name) {
    case 'look':
      return looked(before, command, at)
    case 'choose-since': {
      const { since } = command.args
      return { what: 'since', since: since.from === 'time' ? { ...since, at: notAhead(since.at, at.now) } : since }
    }
    case 'begin-shift':
      return { what: 'shift', began: notAhead(command.args.began, at.now) }
    case 'see-all':
      return allSeen(before, command.args.upTo, at)
    case 'unsee-all':
      return unseen(before, command.args.seen, at.now)
    case 'arrange-columns': {
      const { columns } = command.args
      return isDeepStrictEqual(columns, before.columns) ? null : { what: 'columns', columns }
    }
    default:
      return assertNever(command)
  }
}

/** What belongs to one person, as it stands. */
export async function mineOf(store: Pick<Store, 'screen'>, userId: string): Promise<MineScreen> {
  const { screen } = await store.screen(`mine:${userId}`)
  if (screen.kind !== 'mine') throw new Error('the store gave another screen')
  return screen
}

/** What a person changes of what is theirs alone, whatever they may do otherwise. */
export async function decideMine(
  { store, log, now }: Pick<Given, 'store' | 'log' | 'now'>,
  command: MineCommand,
  { id }: Identity,
): Promise<NewEvent[]> {
  const mine = changed(await mineOf(store, id), command, { head: log.head(), now: now() })
  return mine === null ? [] : [{ type: 'mine-changed', userId: id, mine, by: id, reason: null }]
}
