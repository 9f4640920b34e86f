import type { Claim } from '../../shared/claim.ts'
import type { Entry } from '../../shared/entry.ts'
import type { EventBody, LogEvent } from '../../shared/event.ts'
import type { Story } from '../../shared/story.ts'
import type { Random } from '../bench/copy/random.ts'
import { aClaim, aStory } from './build.ts'

/** A claim of one of the stories. */
export function randomClaim(stories: Map<string, Story>, random: Random, name: string): EventBody | null {
  const all = [...stories.values()]
  const { openedAt: madeAt } = aStory()
  if (all.length === 0) return null
  const claim = aClaim({ id: `claim-${name}`, storyId: random.pick(all).id, text: name, madeAt })
  return { type: 'claim-made', claim }
}

/** A claim in other words, or merged with the entries of its story that random picks. */
export function randomChange(
  { claims, entries }: { claims: Map<string, Claim>; entries: Map<string, Entry> },
  random: Random,
  name: string,
): EventBody | null {
  const all = [...claims.values()]
  if (all.length === 0) return null
  const claim = random.pick(all)
  const { text, mergedInto, dropped } = claim
  const before = { text, mergedInto, dropped }
  if (random.chance(0.5)) {
    const now = {
      ...claim,
      text: `Reworded ${name}`,
      wordings: [...claim.wordings, text],
      wordedBy: random.chance(0.5) ? 'auto' : 'user-1',
    }
    return { type: 'claim-changed', claim: now, change: 'reworded', before, moved: [] }
  }
  const others = all.filter(({ storyId, id }) => storyId === claim.storyId && id !== claim.id)
  if (others.length === 0) return null
  const into = random.pick(others).id
  const moved = [...entries.values()]
    .filter((entry) => entry.storyId === claim.storyId && random.chance(0.5))
    .map((entry) => {
      const { claimId, stance, restates, respondsTo, asRead } = entry
      const was = { claimId, stance, restates, respondsTo, readOn: asRead?.claimId ?? null }
      return { entry: { ...entry, claimId: into }, was }
    })
  return { type: 'claim-changed', claim: { ...claim, mergedInto: into }, change: 'merged', before, moved }
}

/** Keeps what an event has made of claims and of the entries that moved with them. */
export function rememberClaim(
  { claims, entries }: { claims: Map<string, Claim>; entries: Map<string, Entry> },
  event: LogEvent & { type: 'claim-made' | 'claim-changed' },
): void {
  if (event.type === 'claim-made') claims.set(event.claim.id, { ...event.claim, seq: event.seq })
  else {
    claims.set(event.claim.id, event.claim)
    for (const { entry } of event.moved) entries.set(entry.id, entry)
  }
}
