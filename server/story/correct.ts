import type { Entry, Position } from '../../shared/entry.ts'
import { Refusal } from '../../shared/error-code.ts'
import type { NewEvent } from '../../shared/event.ts'
import { must } from '../../shared/must.ts'
import type { StoryScreen } from '../../shared/screen.ts'
import type { Stance } from '../../shared/statement.ts'
import { makeInWords, standing } from './change-claim.ts'
import { reportsOn } from './claims.ts'
import { Draft } from './draft.ts'
import { alarmOf } from './raise-alert.ts'
import type { CommandGiven } from './decide-command.ts'
import { CORRECTED, reopenAlerts, resolveAlerts } from './resolve-alerts.ts'
import { type AlertPast, entriesOf, restingOn } from './shared-alert.ts'
import type { StoryCommand } from './stories.ts'
import { isLive } from './story-line.ts'

type Correction = Extract<StoryCommand, { name: 'correct-entry' | 'uncorrect-entry' }>
type Reading = NonNullable<Entry['asRead']>

const FIELDS = ['party', 'speaker', 'role', 'stance', 'sourcing', 'quote', 'text', 'claimId'] as const

const readingOf = (e: Entry): Reading => {
  const { party, speaker, role, stance, sourcing, quote, text, claimId, restates, respondsTo } = e
  return { party, speaker, role, stance, sourcing, quote, text, claimId, restates, respondsTo }
}

const isSame = (a: Position, b: Position): boolean => FIELDS.every((field) => a[field] === b[field])

/** Stances that tell what somebody else reported. */
const ANSWERS: ReadonlySet<Stance> = new Set(['denial', 'confirmation', 'no-comment', 'restatement'])

/** The position that a restatement repeats: the party's latest before it on the claim. */
function repeated(entry: Entry, { entries }: StoryScreen): string {
  const before = entries.filter(
    (e) =>
      e.id !== entry.id && e.seq < entry.seq && e.claimId === entry.claimId && e.party === entry.party && isLive(e),
  )
  const root = before.findLast((e) => ANSWERS.has(e.stance))
  if (!root) throw new Refusal('conflict', `${entry.party} has no earlier position on this claim that it could restate`)
  return root.id
}

/** What the position repeats and answers, on the claim that it is on now. */
function linked(next: Entry, before: Entry, screen: StoryScreen): Entry {
  const moved = next.claimId !== before.claimId || next.party !== before.party
  const stays = !moved && before.restates !== null
  const restates = next.stance === 'restatement' ? (stays ? before.restates : repeated(next, screen)) : null
  const answers = ANSWERS.has(next.stance)
  const kept = answers && next.claimId === before.claimId && ANSWERS.has(before.stance)
  const reports = reportsOn(screen.entries, next.claimId).filter(({ id }) => id !== next.id)
  return { ...next, restates, respondsTo: kept ? before.respondsTo : answers ? reports.map(({ id }) => id) : [] }
}

/** The entry with another position; what it had been read as is kept, unless it is that again. */
function put(before: Entry, wanted: Partial<Position>, screen: StoryScreen): Entry {
  const read = before.asRead ?? readingOf(before)
  const next = { ...before, ...wanted }
  return isSame(next, read) ? { ...next, ...read, asRead: null } : { ...linked(next, before, screen), asRead: read }
}

/** What restates an entry, however often in turn. */
function restatementsOf(id: string, { entries }: StoryScreen): Entry[] {
  const found = new Set([id])
  for (const e of entries) if (e.restates !== null && found.has(e.restates)) found.add(e.id)
  return entries.filter((e) => e.id !== id && found.has(e.id))
}

/** S13, S16: what is no denial any more rings no more; what has become one rings, once; the rest is told anew. */
function tellAlerts(
  draft: Draft,
  storyId: string,
  entry: Entry,
  { by, newId, pasts }: { by: string; newId: () => string; pasts: readonly AlertPast[] },
): void {
  const screen = draft.story(storyId)
  const denials = { id: storyId, alerts: screen.alerts.filter(({ kind }) => kind === 'denial') }
  if (entry.stance !== 'denial') return resolveAlerts(draft, denials, entry.id, { by, reason: CORRECTED })
  if (!isLive(entry)) return
  reopenAlerts(draft, screen, entry, { by, pasts: pasts.filter(({ id }) => denials.alerts.some((a) => a.id === id)) })
  const told = draft.story(storyId).alerts.filter((a) => a.kind === 'denial' && entriesOf(a).includes(entry.id))
  if (told.length === 0)
    draft.push([storyId], { type: 'alert-raised', alert: alarmOf(newId(), screen, [entry], entry.firstItemId) }, by)
  for (const alert of told.filter(({ state }) => state !== 'resolved')) {
    const next = restingOn(alert, alert.entryIds, screen)
    if (next.headline !== alert.headline || next.detail !== alert.detail)
      draft.push([storyId], { type: 'alert-changed', alert: next }, by)
  }
}

/**
 * D8: a person puts right whose position an entry is, in which words, with which stance, on which claim; what restates it
 * moves with it. Nothing where it stands so already. Throws `Refusal` for a claim of another story.
 */
export function correct(
  command: Correction,
  { by, at, entry, screen, pasts = [] }: CommandGiven,
  newId: () => string,
): NewEvent[] {
  const { entryId, reason = null } = command.args
  const before = screen.entries.find((e) => e.id === entryId) ?? entry
  if (!before) throw new Refusal('not-found', `there is no entry ${entryId}`)
  const draft = new Draft((id) => (id === screen.id ? screen : undefined), at)
  const wanted = wantedBy(command, before, draft, { by, newId })
  standing(draft.story(screen.id), wanted.claimId ?? before.claimId)
  const next = put(before, wanted, screen)
  if (isSame(next, before)) return []
  const change = next.asRead === null ? 'uncorrected' : 'corrected'
  draft.push([screen.id], { type: 'entry-changed', entry: next, change }, by, reason)
  if (next.claimId !== before.claimId)
    for (const later of restatementsOf(entryId, screen)) {
      const moved = { ...later, claimId: next.claimId, respondsTo: next.respondsTo }
      const read = later.asRead ?? readingOf(later)
      const back = isSame(moved, read) ? null : read
      draft.push([screen.id], { type: 'entry-changed', entry: { ...moved, asRead: back }, change: 'amended' }, by)
    }
  tellAlerts(
    draft,
    screen.id,
    must(
      draft.story(screen.id).entries.find((e) => e.id === entryId),
      'an entry',
    ),
    { by, newId, pasts },
  )
  return draft.close(by)
}

/** What a command asks for; a claim in new words is made on the way. */
function wantedBy(
  command: Correction,
  { asRead, storyId, firstItemId }: Entry,
  draft: Draft,
  { by, newId }: { by: string; newId: () => string },
): Partial<Position> {
  if (command.name === 'uncorrect-entry') return asRead ?? {}
  const { reason = null, newClaim } = command.args
  const fields = given(command.args)
  if (newClaim === undefined) return fields
  return { ...fields, claimId: makeInWords(draft, storyId, { ...newClaim, firstItemId }, { by, reason, newId }) }
}

/** The fields of a position that a command names. */
function given(fields: { [K in keyof Position]?: Position[K] | undefined }): Partial<Position> {
  return Object.fromEntries(FIELDS.flatMap((field) => (fields[field] === undefined ? [] : [[field, fields[field]]])))
}
