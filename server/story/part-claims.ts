import type { LogEvent, NewEvent } from '../../shared/event.ts'
import type { StoryScreen } from '../../shared/screen.ts'
import { Draft } from './draft.ts'
import type { Memory } from './memory.ts'
import { mergedInto, mergedNoMore } from './merge-claims.ts'
import { ringAgain } from './rung-before.ts'
import { oneParty, ordered, stands, WITH_STORIES } from './same-claims.ts'

type ClaimMerger = LogEvent & { type: 'claim-changed' }

const sidesOf = ({ claim }: ClaimMerger): string[] => [
  claim.id,
  ...(claim.mergedInto === null ? [] : [claim.mergedInto]),
]

/** The claims that mergers have made one, each group with its mergers. */
function groupsOf(mergers: readonly ClaimMerger[]): { ids: Set<string>; mergers: ClaimMerger[] }[] {
  let groups: { ids: Set<string>; mergers: ClaimMerger[] }[] = []
  for (const merger of mergers) {
    const sides = sidesOf(merger)
    const joined = groups.filter(({ ids }) => sides.some((id) => ids.has(id)))
    const ids = new Set([...joined.flatMap((group) => [...group.ids]), ...sides])
    const whole = { ids, mergers: [...joined.flatMap((group) => group.mergers), merger] }
    groups = [...groups.filter((group) => !joined.includes(group)), whole]
  }
  return groups
}

/** Merges again what stays of a group of claims. */
function mergeAgain(memory: Memory, draft: Draft, storyId: string, staying: readonly string[], by: string): void {
  for (const id of staying.slice(1)) {
    const screen = draft.story(storyId)
    const [claim, other] = [id, staying[0]].map((one) => screen.claims.find((c) => c.id === one))
    const root = other?.mergedInto === null ? other : screen.claims.find((c) => c.id === other?.mergedInto)
    if (!claim || !root || claim.id === root.id || !stands(screen, claim) || !stands(screen, root)) continue
    const event = mergedInto(screen, ...ordered(screen, claim, root), oneParty(memory, draft.at))
    draft.push([storyId], event, by, WITH_STORIES)
  }
}

/**
 * S56: takes back what mergers of claims came with the merger of their stories, which `leaving` claims leave again; those that
 * other stories' mergers have joined with them stay together. Answers the story that took the other in, as it stands then.
 */
export function partClaims(
  memory: Memory,
  { into, leaving, mergers }: { into: StoryScreen; leaving: ReadonlySet<string>; mergers: readonly ClaimMerger[] },
  { by, at }: { by: string; at: string },
): { events: NewEvent[]; into: StoryScreen } {
  const draft = new Draft((id) => (id === into.id ? into : undefined), at)
  const back = new Set<string>()
  const groups = groupsOf(mergers).filter(({ ids }) => [...ids].some((id) => leaving.has(id)))
  for (const group of groups) {
    for (const merger of group.mergers.toSorted((a, b) => b.seq - a.seq)) {
      const screen = draft.story(into.id)
      const claim = screen.claims.find(({ id }) => id === merger.claim.id)
      if (!claim || claim.mergedInto === null || claim.mergedInto !== merger.claim.mergedInto) continue
      draft.push([into.id], mergedNoMore(screen, claim, merger), by, WITH_STORIES)
      for (const { entry } of merger.moved) back.add(entry.id)
    }
    const staying = [...group.ids].filter((id) => !leaving.has(id))
    mergeAgain(memory, draft, into.id, staying, by)
  }
  ringAgain(draft, into.id, ({ id }) => back.has(id), { by, reason: WITH_STORIES })
  return { events: draft.events, into: draft.story(into.id) }
}
