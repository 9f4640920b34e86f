import type { Claim } from '../../shared/claim.ts'
import type { Entry, EntryLinks } from '../../shared/entry.ts'
import { Refusal } from '../../shared/error-code.ts'
import type { NewEvent } from '../../shared/event.ts'
import type { StoryScreen } from '../../shared/screen.ts'
import { changed, type ClaimChanged, standing } from './change-claim.ts'
import type { CommandGiven } from './decide-command.ts'
import { Draft } from './draft.ts'
import { type Side, sideOf, sideOfEntry } from './reading.ts'
import { ringAgain } from './rung-before.ts'
import { isLive } from './story-line.ts'

const linksOf = ({ claimId, stance, restates, respondsTo, asRead }: Entry): EntryLinks => ({
  claimId,
  stance,
  restates,
  respondsTo,
  readOn: asRead?.claimId ?? null,
})

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)

const onto = (entry: Entry, from: string, to: string): Entry => ({
  ...entry,
  claimId: entry.claimId === from ? to : entry.claimId,
  asRead: entry.asRead?.claimId === from ? { ...entry.asRead, claimId: to } : entry.asRead,
})

const TAKEN: ReadonlySet<Side> = new Set(['denies', 'confirms'])

/** Whether two entries are one party's. */
type IsOne = (a: Entry, b: Entry) => boolean
const byName: IsOne = (a, b) => a.party === b.party

/** S11, S12: what an entry is on its claim after those that were logged there before it. */
function linkedAfter(entry: Entry, before: readonly Entry[], isOne: IsOne): Entry {
  const live = before.filter(isLive)
  if (entry.stance === 'report') {
    const others = live.some((e) => sideOf(e) === 'reports' && e.party !== entry.party)
    return others ? { ...entry, stance: 'follow-up' } : entry
  }
  const side = sideOfEntry(entry, [...before, entry])
  if (!TAKEN.has(side) && side !== 'no-comment') return entry
  const reports = live.filter((e) => sideOf(e) === 'reports').map((e) => e.id)
  const answers = { ...entry, respondsTo: [...new Set([...entry.respondsTo, ...reports])] }
  const last = live.findLast((e) => isOne(e, entry) && TAKEN.has(sideOfEntry(e, before)))
  const again = entry.restates === null && last !== undefined && sideOfEntry(last, before) === side
  return again && TAKEN.has(side) ? { ...answers, stance: 'restatement', restates: last.id } : answers
}

/** The entries of a story once one claim has gone into another: one party's same side is one chain there. */
function merged({ entries }: StoryScreen, from: string, to: string, isOne: IsOne): Entry[] {
  const here: Entry[] = []
  return entries.map((entry) => {
    const next = onto(entry, from, to)
    if (next.claimId !== to) return next
    const linked = isLive(next) ? linkedAfter(next, here, isOne) : next
    here.push(linked)
    return linked
  })
}

const movedBetween = (before: readonly Entry[], after: readonly Entry[]): ClaimChanged['moved'] =>
  after.flatMap((entry, place) => {
    const was = before[place]
    return was === undefined || isSame(was, entry) ? [] : [{ entry, was: linksOf(was) }]
  })

/** The entry as it stood before the merger; what somebody has changed of it since stays. */
function goneBack(now: Entry, { entry: then, was }: ClaimChanged['moved'][number]): Entry {
  const back = <T extends Pick<Entry, 'claimId' | 'stance' | 'restates' | 'respondsTo'>>(
    one: T,
    claimId: string,
  ): T => ({
    ...one,
    claimId: one.claimId === then.claimId ? claimId : one.claimId,
    stance: one.stance === then.stance ? was.stance : one.stance,
    restates: one.restates === then.restates ? was.restates : one.restates,
    respondsTo: isSame(one.respondsTo, then.respondsTo) ? was.respondsTo : one.respondsTo,
  })
  // What was corrected before the merger was read on a claim of its own; what was corrected since, on the one it moved from.
  const read = now.asRead
  const asRead =
    read === null || then.asRead === null
      ? read && back(read, was.claimId)
      : { ...read, claimId: read.claimId === then.asRead.claimId ? (was.readOn ?? read.claimId) : read.claimId }
  return { ...back(now, was.claimId), asRead }
}

/** The entries of a story once the merger is taken back; what was logged since goes with what it restates. */
function unmerged({ entries }: StoryScreen, from: Claim, into: Claim, moved: ClaimChanged['moved']): Entry[] {
  const byId = new Map(moved.map((one) => [one.entry.id, one]))
  const returned = new Set<string>()
  return entries.map((entry) => {
    const one = byId.get(entry.id)
    const follows = one === undefined && entry.restates !== null && returned.has(entry.restates)
    const next = one ? goneBack(entry, one) : follows ? onto(entry, into.id, from.id) : entry
    if (next.claimId === from.id) returned.add(next.id)
    return next
  })
}

/** What an event tells of a claim that has gone into another of its story. */
export function mergedInto(screen: StoryScreen, from: Claim, into: Claim, isOne: IsOne = byName): ClaimChanged {
  const moved = movedBetween(screen.entries, merged(screen, from.id, into.id, isOne))
  return changed(from, { mergedInto: into.id }, 'merged', moved)
}

/** What an event tells of a claim that stands for itself again. */
export function mergedNoMore(screen: StoryScreen, from: Claim, merger: Pick<ClaimChanged, 'moved'>): ClaimChanged {
  const into = standing(screen, from.mergedInto ?? '')
  return changed(
    from,
    { mergedInto: null },
    'unmerged',
    movedBetween(screen.entries, unmerged(screen, from, into, merger.moved)),
  )
}

/** D11: all entries of one claim move to another of its story; the emptied one points to it. */
export function mergeClaims(
  { claimId, intoId, reason }: { claimId: string; intoId: string; reason?: string | undefined },
  { by, at, screen }: CommandGiven,
): NewEvent[] {
  if (claimId === intoId) throw new Refusal('conflict', 'a claim cannot be merged into itself')
  const [from, into] = [standing(screen, claimId), standing(screen, intoId)]
  const draft = new Draft((id) => (id === screen.id ? screen : undefined), at)
  draft.push([screen.id], mergedInto(screen, from, into), by, reason ?? null)
  return draft.close(by)
}

/** D11: takes a merger of claims back: what it moved and linked anew stands as it stood. */
export function unmergeClaim(
  { claimId, reason }: { claimId: string; reason?: string | undefined },
  { by, at, screen, merger }: CommandGiven,
): NewEvent[] {
  const from = screen.claims.find(({ id }) => id === claimId)
  if (!from || from.mergedInto === null || !merger) throw new Refusal('conflict', 'this claim is merged into no other')
  const draft = new Draft((id) => (id === screen.id ? screen : undefined), at)
  const event = mergedNoMore(screen, from, merger)
  draft.push([screen.id], event, by, reason ?? null)
  const back = new Set(event.moved.map(({ entry }) => entry.id))
  ringAgain(draft, screen.id, ({ id }) => back.has(id), { by, reason: reason ?? null })
  return draft.close(by)
}
