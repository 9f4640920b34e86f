import type { Entry, EntryBody } from '../../shared/entry.ts'
import { Refusal } from '../../shared/error-code.ts'
import type { NewEvent } from '../../shared/event.ts'
import { isHeld } from '../../shared/held.ts'
import type { ItemLine, ItemVersion } from '../../shared/item.ts'
import { must } from '../../shared/must.ts'
import type { NamingRule } from '../../shared/naming.ts'
import { BY_HAND } from '../../shared/rule.ts'
import type { StoryScreen } from '../../shared/screen.ts'
import type { Names } from '../names/names.ts'
import { makeInWords, standing } from './change-claim.ts'
import { reportsOn } from './claims.ts'
import type { CommandGiven } from './decide-command.ts'
import { Draft } from './draft.ts'
import { sameParty } from './party.ts'
import { alarmOf, correctionOf } from './raise-alert.ts'
import { type Side, sideOf, sideOfEntry } from './reading.ts'
import type { StoryCommand } from './stories.ts'
import { isLive } from './story-line.ts'

type Args = Extract<StoryCommand, { name: 'add-entry' }>['args']

const NAMED = 'by-hand' satisfies NamingRule

/** Typesetting apart. */
export const even = (text: string): string =>
  text
    .replace(/[“”„«»]/gu, '"')
    .replace(/[‘’]/gu, "'")
    .replaceAll(/\s+/gu, ' ')

/** The words that were marked, as they stand in the copy. Throws `Refusal` where they or the quotation are not its own. */
function wordsOf({ start, end, quote }: Args, { headline, body }: ItemVersion): string {
  const text = `${headline}\n\n${body}`
  const words = text.slice(start, end)
  if (end > text.length || words.trim() === '') throw new Refusal('bad-fields', 'there are no words at this place')
  if (quote && !even(text).includes(even(quote)))
    throw new Refusal('bad-fields', 'the quotation does not stand in this copy as it is written')
  return words.replaceAll(/\s+/gu, ' ').trim()
}

function itemToMark(line: ItemLine | undefined): ItemLine {
  if (!line) throw new Refusal('not-found', 'there is no such item')
  if (isHeld(line)) throw new Refusal('conflict', 'an embargoed item is in no story before its release')
  if (line.withdrawn) throw new Refusal('conflict', 'this copy was withdrawn: nothing is logged from it')
  return line
}

const TAKEN: ReadonlySet<Side> = new Set(['denies', 'confirms'])

/** What the party has said of the claim, the latest last. */
const saidBy = (args: Args, claimId: string, { entries }: StoryScreen, names: Names): Entry[] =>
  entries.filter((e) => e.claimId === claimId && isLive(e) && (e.party === args.party || sameParty(e, args, names)))

type Links = Pick<Entry, 'stance' | 'restates' | 'respondsTo'> & { fresh: string }

/** S11, S12: what the position is on its claim: said again by the party, or reported after somebody else. */
function linksOf(args: Args, claimId: string, screen: StoryScreen, names: Names): Links {
  const { stance, party } = args
  const reports = reportsOn(screen.entries, claimId)
  if (stance === 'report' || stance === 'follow-up') {
    const after = reports.some((e) => e.party !== party)
    const fresh = after ? `${party} has its own sourcing` : 'first to report it'
    return { stance: after ? 'follow-up' : stance, restates: null, respondsTo: [], fresh }
  }
  const side = sideOf({ stance })
  if (side === 'none') return { stance, restates: null, respondsTo: [], fresh: 'a person logged it' }
  const respondsTo = reports.map((e) => e.id)
  const said = saidBy(args, claimId, screen, names).filter((e) => TAKEN.has(sideOfEntry(e, screen.entries)))
  const last = said.at(-1)
  if (stance === 'restatement' && !last)
    throw new Refusal('conflict', `${party} has no earlier position on this claim that it could restate`)
  const again = last && (stance === 'restatement' || (TAKEN.has(side) && sideOfEntry(last, screen.entries) === side))
  if (again) return { stance: 'restatement', restates: last.id, respondsTo, fresh: 'the party has said so before' }
  return {
    stance,
    restates: null,
    respondsTo,
    fresh: last ? 'the party has changed its position' : 'first position of this party on this claim',
  }
}

/** True where these words are logged already as the party's position on the claim. */
const isLogged = (args: Args, said: readonly Entry[]): boolean =>
  said.some(
    ({ evidence }) =>
      evidence?.itemId === args.itemId &&
      evidence.version === args.version &&
      evidence.start < args.end &&
      args.start < evidence.end,
  )

function entryOf(
  args: Args,
  words: string,
  at: { id: string; storyId: string; claimId: string; by: string },
  version: ItemVersion,
  { fresh, ...links }: Links,
): EntryBody {
  const { itemId, party, speaker, role, sourcing, quote, text = words, saidAt, start, end } = args
  const { version: number, publishedAt } = version
  return {
    ...at,
    party,
    speaker,
    role,
    sourcing,
    quote,
    text,
    saidAt,
    ...links,
    firstItemId: itemId,
    carriedBy: [itemId],
    confidence: 1,
    state: 'confirmed',
    asRead: null,
    evidence: {
      itemId,
      version: number,
      publishedAt,
      start,
      end,
      cue: '',
      rule: BY_HAND,
      naming: { words: '', rule: NAMED },
      match: 'a person put it there',
      fresh,
    },
  }
}

/** D12: a person logs a position from words of an item; one that it denies or corrects rings like one that was read. */
export function addEntry(
  args: Args,
  { by, at, screen, line, version }: CommandGiven,
  names: Names,
  newId: () => string,
): NewEvent[] {
  itemToMark(line)
  if (!version) throw new Refusal('not-found', `this item has no version ${args.version}`)
  const words = wordsOf(args, version)
  const { reason = null, newClaim, itemId: firstItemId } = args
  const draft = new Draft((id) => (id === screen.id ? screen : undefined), at)
  if ((newClaim === undefined) === (args.claimId === undefined))
    throw new Refusal('bad-fields', 'name a claim of the story or a new one, and not both')
  const claimId = newClaim
    ? makeInWords(draft, screen.id, { ...newClaim, firstItemId }, { by, reason, newId })
    : standing(screen, args.claimId ?? '').id
  const told = draft.story(screen.id)
  const side = sideOf(args)
  const said = saidBy(args, claimId, told, names).filter((e) => sideOfEntry(e, told.entries) === side)
  if (isLogged(args, said))
    throw new Refusal('conflict', `what ${args.party} says here of this claim is logged already`)
  const id = args.entryId ?? newId()
  const entry = entryOf(
    args,
    words,
    { id, storyId: screen.id, claimId, by },
    version,
    linksOf(args, claimId, told, names),
  )
  draft.push([screen.id], { type: 'entry-logged', entry }, by, reason)
  ring(draft, screen.id, id, { by, newId })
  return draft.close(by)
}

/** S13: a new denial and a correction ring, once. */
function ring(
  draft: Draft,
  storyId: string,
  entryId: string,
  { by, newId }: { by: string; newId: () => string },
): void {
  const screen = draft.story(storyId)
  const entry = must(
    screen.entries.find((e) => e.id === entryId),
    'an entry that was just logged',
  )
  if (entry.stance === 'denial')
    draft.push([storyId], { type: 'alert-raised', alert: alarmOf(newId(), screen, [entry], entry.firstItemId) }, by)
  if (entry.stance === 'correction')
    draft.push([storyId], { type: 'alert-raised', alert: correctionOf(newId(), screen, entry, entry.firstItemId) }, by)
}
