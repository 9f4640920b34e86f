import type { Claim } from '../../shared/claim.ts'
import { isWordedByHand } from '../../shared/worded-by-hand.ts'
import { Refusal } from '../../shared/error-code.ts'
import type { EventBody, NewEvent } from '../../shared/event.ts'
import type { StoryScreen } from '../../shared/screen.ts'
import type { CommandGiven } from './decide-command.ts'
import { Draft } from './draft.ts'
import { plain } from './plain.ts'
import type { StoryCommand } from './stories.ts'
import { isLive } from './story-line.ts'

export type ClaimChanged = EventBody & { type: 'claim-changed' }
type ClaimCommand = Extract<
  StoryCommand,
  { name: 'new-claim' | 'reword-claim' | 'drop-claim' | 'restore-claim' | 'merge-claims' | 'unmerge-claim' }
>

/** A claim in a person's words; the sender may name its id, so that it can take it back. */
export interface InWords {
  text: string
  id?: string | undefined
  firstItemId: string | null
}

/** Whoever speaks of a claim of a story by its id. */
export function claimOf({ claims }: StoryScreen, claimId: string): Claim {
  const found = claims.find(({ id }) => id === claimId)
  if (!found) throw new Refusal('not-found', `there is no claim ${claimId} in this story`)
  return found
}

/** A claim that stands for itself. */
export function standing(screen: StoryScreen, claimId: string): Claim {
  const found = claimOf(screen, claimId)
  if (found.mergedInto !== null)
    throw new Refusal('conflict', 'this claim was merged into another: take that back first')
  return found
}

const inWords = ({ claims }: StoryScreen, text: string): Claim | undefined =>
  claims.find((c) => c.mergedInto === null && plain(c.text) === plain(text))

const withoutDrop = (claim: Claim): ClaimChanged => changed(claim, { dropped: false }, 'restored')

/** What an event tells of a claim that has changed. */
export function changed(
  claim: Claim,
  now: Partial<Claim>,
  change: ClaimChanged['change'],
  moved: ClaimChanged['moved'] = [],
): ClaimChanged {
  const { text, mergedInto, dropped } = claim
  return { type: 'claim-changed', claim: { ...claim, ...now }, change, before: { text, mergedInto, dropped }, moved }
}

/** D10: makes a claim in these words, or finds the one that has them; answers its id. */
export function makeInWords(
  draft: Draft,
  storyId: string,
  { text, id, firstItemId }: InWords,
  { by, reason, newId }: { by: string; reason: string | null; newId: () => string },
): string {
  const screen = draft.story(storyId)
  const known = inWords(screen, text)
  if (known) return known.id
  if (id !== undefined && screen.claims.some((c) => c.id === id))
    throw new Refusal('conflict', 'there is another claim by this id')
  const claim = { id: id ?? newId(), storyId, text, madeAt: draft.at, firstItemId, by }
  const made = { ...claim, wordings: [], wordedBy: null, mergedInto: null, dropped: false }
  draft.push([storyId], { type: 'claim-made', claim: made }, by, reason)
  return made.id
}

/** The words before stay known; who goes back to them takes the change back. */
function reword(claim: Claim, text: string, { screen, by }: Pick<CommandGiven, 'screen' | 'by'>): ClaimChanged | null {
  if (text === claim.text) return null
  const same = inWords(screen, text)
  if (same && same.id !== claim.id)
    throw new Refusal('conflict', 'another claim of this story has these words: merge the two instead')
  const back = text === claim.wordings.at(-1)
  const wordings = back ? claim.wordings.slice(0, -1) : [...claim.wordings, claim.text]
  // Who takes back what people have made of it leaves it as it was made; who takes back the desk's words has chosen these.
  const isAsMade = back && wordings.length === 0 && isWordedByHand(claim)
  return changed(claim, { text, wordings, wordedBy: isAsMade ? null : by }, 'reworded')
}

function drop(claim: Claim, { entries }: StoryScreen): ClaimChanged | null {
  if (entries.some((e) => e.claimId === claim.id && isLive(e)))
    throw new Refusal('conflict', 'entries stand on this claim: move them to another, or merge the two')
  return claim.dropped ? null : changed(claim, { dropped: true }, 'dropped')
}

/** D10: what a person changes of a claim alone; mergers are `merge-claims.ts`. */
export function changeClaim(
  command: Extract<ClaimCommand, { name: 'new-claim' | 'reword-claim' | 'drop-claim' | 'restore-claim' }>,
  { by, at, screen }: CommandGiven,
  newId: () => string,
): NewEvent[] {
  const { reason = null } = command.args
  const draft = new Draft((id) => (id === screen.id ? screen : undefined), at)
  if (command.name === 'new-claim') {
    const { text, claimId: id } = command.args
    if (inWords(screen, text)) throw new Refusal('conflict', 'a claim of this story has these words already')
    makeInWords(draft, screen.id, { text, id, firstItemId: null }, { by, reason, newId })
    return draft.close(by)
  }
  const claim = standing(screen, command.args.claimId)
  const event =
    command.name === 'reword-claim'
      ? reword(claim, command.args.text, { screen, by })
      : command.name === 'drop-claim'
        ? drop(claim, screen)
        : claim.dropped
          ? withoutDrop(claim)
          : null
  if (event === null) return []
  draft.push([screen.id], event, by, reason)
  return draft.close(by)
}
