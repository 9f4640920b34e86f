import type { Entry } from '../../shared/entry.ts'
import type { Names } from '../names/names.ts'
import { isFirstIn, isMeantIn } from './first-in.ts'
import { sameOutlet } from './outlet.ts'
import { holds, type Reading, sideOf, storyOf } from './reading.ts'
import { remembered } from './remembered.ts'

const SENTENCE = /(?<=[.!?][”"»’]?)\s+|\n+/u
const COPIES = 100
const sentencesOf = remembered((text): readonly string[] => text.split(SENTENCE), COPIES)

/** What the copy itself tells is taken for known: "reported the talks", "a report on the summit", "it follows a report". */
const KNOWN =
  /(?<!\p{L})(?:(?:reported|wrote|revealed|disclosed) (?:on |about |of )?(?:the|this|its|their|his|her) |report (?:on|about|of) (?:the|this|its|their|his|her) |follows an? (?:earlier )?report|über (?:die|den|das|eine[nr]?) [^.]{0,60}(?:berichtet|geschrieben))/iu
/** A clause of its own tells another matter in full: "claimed that he is the target of a tax probe". */
const CLAUSE = /\b(?:reported|said|claimed|wrote|revealed|disclosed|alleged)\b[^.]{0,30}\bthat\b/iu

/** How copy takes a claim for told before: it says who was `first` with it, or speaks of it as `known`. */
export type ToldAs = 'first' | 'known'
const toldAs = (sentence: string, outlet: string, names: Names): ToldAs | null => {
  if (isFirstIn(sentence, outlet, names)) return 'first'
  return KNOWN.test(sentence) && !CLAUSE.test(sentence) && isMeantIn(sentence, outlet) ? 'known' : null
}

/** Older reports are history: what is told now is news of its own. */
const RECENT_MS = 48 * 3_600_000

/** What others have reported of late. */
function reportsOfOthers(reading: Reading): Entry[] {
  const { line } = reading
  const { entries, items } = storyOf(reading)
  const isRecent = ({ firstItemId }: Entry): boolean => {
    const first = items.find((i) => i.itemId === firstItemId)
    return first !== undefined && Date.parse(line.publishedAt) - Date.parse(first.publishedAt) < RECENT_MS
  }
  return entries.filter(
    (e) => holds(e) && sideOf(e) === 'reports' && !sameOutlet(e.party, line.sourceName, reading.names) && isRecent(e),
  )
}

/**
 * S12: the claims that an outlet's own copy takes for told before, since it says who was first with them: "Capital
 * Dispatch reported on the plan on Monday" behind a lead of its own on that plan. Empty where it credits nobody so.
 */
export function claimsToldBefore(reading: Reading): ReadonlyMap<string, ToldAs> {
  const told = new Map<string, ToldAs>()
  const sentences = sentencesOf(reading.text)
  for (const { claimId, party } of reportsOfOthers(reading)) {
    if (told.get(claimId) === 'first') continue
    for (const sentence of sentences) {
      const as = toldAs(sentence, party, reading.names)
      if (as === 'first' || (as === 'known' && !told.has(claimId))) told.set(claimId, as)
    }
  }
  return told
}
