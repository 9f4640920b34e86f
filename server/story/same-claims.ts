import type { Claim } from '../../shared/claim.ts'
import type { Entry } from '../../shared/entry.ts'
import type { NewEvent } from '../../shared/event.ts'
import type { StoryScreen } from '../../shared/screen.ts'
import { assertsOtherwise } from './asserts-otherwise.ts'
import type { ClaimChanged } from './change-claim.ts'
import { claimAsserted, reportsOn } from './claims.ts'
import { Draft } from './draft.ts'
import type { Memory } from './memory.ts'
import { mergedInto } from './merge-claims.ts'
import { overlap } from './overlap.ts'
import { sameParty } from './party.ts'
import { isEnglish } from './reading.ts'
import { silence } from './rung-before.ts'
import { isLive } from './story-line.ts'
import { propositionTerms } from './words.ts'

/** Why claims were merged, and alerts resolved, with the stories that they stood in. */
export const WITH_STORIES = 'merged with its story'

/** Likeness from which two claims are one: where both were reported each may have something of its own to tell. */
const ONE_REPORTED = 0.5
const BOTH_REPORTED = 0.65
/** From here two claims are one whatever their denials' words are; across languages they are never all alike. */
const NEAR_CERTAIN = 0.8
const NEAR_CERTAIN_ABROAD = BOTH_REPORTED
/** Words that two denials in one language share from which one has told what the other tells. */
const ONE_DENIAL = 0.6

interface By {
  by: string
  at: string
}

/** The language of a claim's words: the desk gives it none but English ones (S55). */
const languageOf = ({ items }: StoryScreen, { firstItemId, wordedBy }: Claim): string | null =>
  wordedBy === 'auto' ? 'en' : (items.find(({ itemId }) => itemId === firstItemId)?.language ?? null)

const isReported = ({ entries }: StoryScreen, { id }: Claim): boolean => reportsOn(entries, id).length > 0

/** S9: how alike two claims are that assert the same, in whatever languages; null where they do not, or may not. */
function sameness(memory: Memory, draft: Draft, storyId: string, [a, b]: readonly [Claim, Claim]): number | null {
  const screen = draft.story(storyId)
  const languages = [a, b].map((claim) => (languageOf(screen, claim) ?? 'en').slice(0, 2))
  const line = screen.items[0]
  if (!line || assertsOtherwise(a.text, b.text, languages[0] === languages[1])) return null
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
  const alike = (one: Claim, other: Claim): number =>
    claimAsserted(reading, { about: one.text, text: one.text }, [other], least)?.alike ?? 0
  return Math.max(alike(a, b), alike(b, a)) || null
}

/** Which of two claims goes: one that nobody has reported, one in another language, the later. */
export function ordered(screen: StoryScreen, a: Claim, b: Claim): readonly [from: Claim, into: Claim] {
  const worth = (claim: Claim): number =>
    (isReported(screen, claim) ? 2 : 0) + (isEnglish(languageOf(screen, claim)) ? 1 : 0)
  return worth(a) > worth(b) || (worth(a) === worth(b) && a.seq < b.seq) ? [b, a] : [a, b]
}

const languageOfEntry = ({ items }: StoryScreen, { firstItemId }: Entry): string =>
  (items.find(({ itemId }) => itemId === firstItemId)?.language ?? 'en').slice(0, 2)

/** True where two denials of one party say the same: by their own words, or by claims that are `alike`. */
function isOneDenial(screen: StoryScreen, a: Entry, b: Entry, alike: number): boolean {
  if (languageOfEntry(screen, a) !== languageOfEntry(screen, b)) return alike >= NEAR_CERTAIN_ABROAD
  if (alike >= NEAR_CERTAIN) return true
  if (assertsOtherwise(a.text, b.text, true)) return false
  return overlap(propositionTerms(a.text), propositionTerms(b.text), () => 1) >= ONE_DENIAL
}

/** Silences denials that have become restatements on a claim that has taken in theirs; `alike` is how much the claims are. */
function silenceMoved(draft: Draft, storyId: string, { moved }: ClaimChanged, alike: number, by: string): void {
  for (const { entry, was } of moved) {
    if (was.stance !== 'denial' || entry.stance !== 'restatement') continue
    const screen = draft.story(storyId)
    const before = screen.entries.find(({ id }) => id === entry.restates)
    if (before && isOneDenial(screen, entry, before, alike)) silence(draft, storyId, entry, by)
  }
}

/** True for a claim that stands for itself, and on which somebody stands. */
export const stands = ({ entries }: StoryScreen, { id, mergedInto: into, dropped }: Claim): boolean =>
  into === null && !dropped && entries.some((e) => e.claimId === id && isLive(e))

type IsOne = (a: Entry, b: Entry) => boolean
/** Whether two entries are one party's, under whatever names. */
export const oneParty = (memory: Memory, at: string): IsOne => {
  const names = memory.listed.names.on(at)
  return (a, b) => a.party === b.party || sameParty(a, b, names)
}

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
  for (const { id } of from.claims) {
    const screen = draft.story(to.id)
    const claim = screen.claims.find((one) => one.id === id)
    if (!claim || !stands(screen, claim)) continue
    const theirs = screen.claims.filter((one) => to.claims.some((c) => c.id === one.id) && stands(screen, one))
    const same = theirs
      .map((other) => ({ other, alike: sameness(memory, draft, to.id, [claim, other]) }))
      .find(({ alike }) => alike !== null)
    if (!same) continue
    const event = mergedInto(screen, ...ordered(screen, claim, same.other), oneParty(memory, at))
    draft.push([to.id], event, by, WITH_STORIES)
    silenceMoved(draft, to.id, event, same.alike ?? 0, by)
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
