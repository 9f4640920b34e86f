import { lowerInPlace } from '../text/lower.ts'
import type { Draft } from './draft.ts'
import type { Source } from './source.ts'

/** From what a body is to its name: wire copy brings that in the next sentence or the one after. */
const REACH = 700
const SOME = /^(?:an?|one|eine?r?|une?|un[ao]?) (?=\p{L})/iu
/** "Ada Brenk's team": by whose it is. */
const THEIRS = /['’]s? (?:team|club|side|squad|stable|outfit|employers?)$/u
/** Where the words of a description that tell what it is end: "museum" of "museum in Tarvia". */
const BEFORE_PLACE =
  /^(.*?\p{L})(?= (?:in|at|near|from|of|off|outside|for|on|de|du|des|del|en|à|au|aus|bei|von)(?: |$)|$)/iu
/** Bodies that are called by their own noun, whatever else their names hold. */
const OF_STATE =
  /(?<!\p{L})(?:ministry|minister\p{L}*|government|gouvernement|gobierno|regierung|police|polizei|policía|court|tribunal|gericht|parliament|presidency|embassy|army|navy|prosecut\p{L}*|union|party|council|commission|agency|authority|institute|laborator\p{L}*|newspaper|gazette|zeitung|times|post|radio)(?!\p{L})/iu

const nounOf = (description: string): string =>
  (BEFORE_PLACE.exec(lowerInPlace(description).trim())?.[1] ?? '').split(' ').at(-1) ?? ''

/** "A museum in Tarvia", "an Austrian gallery": a body by what it is, of which the copy has told no name. */
const isDescribed = ({ source, unit }: Draft, body: number): boolean =>
  unit.start >= body &&
  source.kind === 'organisation' &&
  source.speaker === null &&
  (SOME.test(source.words ?? source.phrase) || THEIRS.test(source.party)) &&
  !source.party.includes(' and ')

/** A body by a name that the copy has not used before. */
function isNamedFirst({ source, unit, stance }: Draft, text: string, before: Draft): boolean {
  const { party, kind } = source
  // "Klinik Sankt Ansgar": a German noun has its capital in the description too.
  const name = party.match(/\p{Lu}[\p{L}\p{N}’'-]+/gu)?.findLast((word) => !before.source.party.includes(word)) ?? ''
  return (
    (kind === 'organisation' || (kind === 'person' && party === source.speaker && stance === 'denial')) &&
    /^\p{Lu}/u.test(party) &&
    name.length > 2 &&
    !SOME.test(source.words ?? source.phrase) &&
    unit.start - before.unit.end < REACH &&
    text.slice(before.unit.start, unit.end + REACH).indexOf(name) >= before.unit.end - before.unit.start
  )
}

/** Of two that might be meant, the one whose name holds the noun; else a name that tells no other kind of body. */
function fits(described: Source, { source, stance }: Draft): boolean {
  const noun = nounOf(described.party)
  const name = lowerInPlace(source.party)
  if (noun.length > 3 && name.split(' ').some((word) => word === noun || word.endsWith(noun))) return true
  return stance === 'denial' && source.kind === 'organisation' && !OF_STATE.test(name) && !OF_STATE.test(noun)
}

/** What is told behind the draft at `n`, as far as a name reaches: the rest of the copy is not looked at for each. */
function within(inOrder: readonly Draft[], n: number): readonly Draft[] {
  const until = (inOrder[n]?.unit.end ?? 0) + REACH
  let end = n + 1
  while ((inOrder[end]?.unit.start ?? until) < until) end++
  return inOrder.slice(n + 1, end)
}

/**
 * “A museum in Tarvia denied … The Waldenhof Museum said …”: who is told by what it is in one sentence and by name in the
 * next is one body. A body of another kind that speaks in between is not it.
 */
export function identified(drafts: readonly Draft[], text: string, body: number): Draft[] {
  const inOrder = drafts.toSorted((a, b) => a.unit.start - b.unit.start)
  const names = new Map<string, Source>()
  for (const [n, draft] of inOrder.entries()) {
    const { party } = draft.source
    if (draft.stance !== 'denial' || names.has(party) || !isDescribed(draft, body)) continue
    const others = within(inOrder, n).filter((d) => d.unit.start > draft.unit.start && isNamedFirst(d, text, draft))
    const named = others.find((d) => fits(draft.source, d))
    if (named) names.set(party, named.source)
  }
  if (names.size === 0) return [...drafts]
  return drafts.map((draft) => {
    const name = names.get(draft.source.party)
    return name ? { ...draft, source: { ...draft.source, party: name.party } } : draft
  })
}
