import type { Claim } from '../../shared/claim.ts'
import type { Entry } from '../../shared/entry.ts'
import type { LogEvent, NewEvent } from '../../shared/event.ts'
import type { StoryScreen } from '../../shared/screen.ts'
import { claimAsserted, reportsOn } from './claims.ts'
import { Draft } from './draft.ts'
import type { Memory } from './memory.ts'
import { mergedInto, mergedNoMore } from './merge-claims.ts'
import { sameParty } from './party.ts'
import { isEnglish } from './reading.ts'
import { resolveAlerts } from './resolve-alerts.ts'
import { isLive } from './story-line.ts'

/** Why claims were merged, and alerts resolved, with the stories that they stood in. */
export const WITH_STORIES = 'merged with its story'
const RUNG_BEFORE = 'the same denial has rung before'

/** Likeness from which two claims are one: where both were reported each may have something of its own to tell. */
const ONE_REPORTED = 0.5
const BOTH_REPORTED = 0.65

interface By {
  by: string
  at: string
}

const languageOf = ({ items }: StoryScreen, { firstItemId }: Claim): string | null =>
  items.find(({ itemId }) => itemId === firstItemId)?.language ?? null

const isReported = ({ entries }: StoryScreen, { id }: Claim): boolean => reportsOn(entries, id).length > 0

/** S9: true where two claims assert the same, in whatever languages. */
function isSame(memory: Memory, draft: Draft, storyId: string, [a, b]: readonly [Claim, Claim]): boolean {
  const screen = draft.story(storyId)
  const languages = [a, b].map((claim) => languageOf(screen, claim))
  const line = screen.items[0]
  if (!line) return false
  const reading = {
    draft,
    storyId,
    // Across languages it is read as the foreign one is.
    line: { ...line, language: languages.find((language) => !isEnglish(language)) ?? null },
    newId: (): string => {
      throw new Error('broken invariant: comparing claims makes nothing')
    },
    text: '',
    statementsOf: () => [],
    officesOf: () => [],
    lineRead: () => undefined,
    names: memory.listed.names.on(draft.at),
  }
  const least = isReported(screen, a) && isReported(screen, b) ? BOTH_REPORTED : ONE_REPORTED
  const meets = (one: Claim, other: Claim): boolean =>
    claimAsserted(reading, { about: one.text, text: one.text }, [other], least) !== null
  return meets(a, b) || meets(b, a)
}

/** Which of two claims goes: one that nobody has reported, one in another language, the later. */
function ordered(screen: StoryScreen, a: Claim, b: Claim): readonly [from: Claim, into: Claim] {
  const worth = (claim: Claim): number =>
    (isReported(screen, claim) ? 2 : 0) + (isEnglish(languageOf(screen, claim)) ? 1 : 0)
  return worth(a) > worth(b) || (worth(a) === worth(b) && a.seq < b.seq) ? [b, a] : [a, b]
}

/** A denial that has become one more of what its party had denied needs no second alert. */
function silence(
  draft: Draft,
  storyId: string,
  moved: readonly { entry: Entry; was: Pick<Entry, 'stance'> }[],
  by: string,
): void {
  const again = moved.filter(({ entry, was }) => was.stance === 'denial' && entry.stance === 'restatement')
  for (const { entry } of again) {
    const { alerts, ...screen } = draft.story(storyId)
    const told = alerts.some(({ kind, entryIds }) => kind === 'denial' && entryIds.includes(entry.restates ?? ''))
    const open = told ? alerts.filter(({ kind, state }) => kind === 'denial' && state === 'open') : []
    resolveAlerts(draft, { ...screen, alerts: open }, entry.id, { by, reason: RUNG_BEFORE })
  }
}

const stands = ({ entries }: StoryScreen, { id, mergedInto: into, dropped }: Claim): boolean =>
  into === null && !dropped && entries.some((e) => e.claimId === id && isLive(e))

/** S56: of two stories that have become one the claims that assert the same become one too. `merged` is the merger of the stories. */
export function mergeSameClaims(
  memory: Memory,
  { from, to }: { from: StoryScreen; to: StoryScreen },
  merged: readonly NewEvent[],
  { by, at }: By,
): NewEvent[] {
  const draft = new Draft((id) => (id === from.id ? from : id === to.id ? to : undefined), at)
  for (const event of merged) draft.push([from.id, to.id], event, event.by, event.reason)
  const told = draft.events.length
  const names = memory.listed.names.on(at)
  const isOne = (a: Entry, b: Entry): boolean => a.party === b.party || sameParty(a, b, names)
  for (const { id } of from.claims) {
    const screen = draft.story(to.id)
    const claim = screen.claims.find((one) => one.id === id)
    if (!claim || !stands(screen, claim)) continue
    const theirs = screen.claims.filter((one) => to.claims.some((c) => c.id === one.id) && stands(screen, one))
    const same = theirs.find((other) => isSame(memory, draft, to.id, [claim, other]))
    if (!same) continue
    const [goes, stays] = ordered(screen, claim, same)
    const event = mergedInto(screen, goes, stays, isOne)
    draft.push([to.id], event, by, WITH_STORIES)
    silence(draft, to.id, event.moved, by)
  }
  return draft.events.length === told
    ? []
    : draft
        .close(by)
        .slice(told)
        .filter((e) => !isLineOf(e, from.id))
}

const isLineOf = (event: NewEvent, storyId: string): boolean =>
  event.type === 'story-changed' && event.story.id === storyId

/** S56: takes back what mergers of claims came with the merger of their stories; the story that took the other in, as it stands then. */
export function partClaims(
  into: StoryScreen,
  mergers: readonly (LogEvent & { type: 'claim-changed' })[],
  { by, at }: By,
): { events: NewEvent[]; into: StoryScreen } {
  const draft = new Draft((id) => (id === into.id ? into : undefined), at)
  for (const merger of mergers.toReversed()) {
    const screen = draft.story(into.id)
    const claim = screen.claims.find(({ id }) => id === merger.claim.id)
    if (!claim || claim.mergedInto === null || claim.mergedInto !== merger.claim.mergedInto) continue
    draft.push([into.id], mergedNoMore(screen, claim, merger), by, WITH_STORIES)
    const back = new Set(merger.moved.map(({ entry }) => entry.id))
    for (const alert of screen.alerts) {
      if (alert.state !== 'resolved' || alert.reason !== RUNG_BEFORE || !back.has(alert.entryId ?? '')) continue
      draft.push(
        [into.id],
        { type: 'alert-changed', alert: { ...alert, state: 'open', reason: null } },
        by,
        WITH_STORIES,
      )
    }
  }
  return { events: draft.events, into: draft.story(into.id) }
}
