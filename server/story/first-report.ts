import type { Entry } from '../../shared/entry.ts'
import { isNamedIn, sameOutlet } from './outlet.ts'
import { holds, type Reading, sideOf, storyOf } from './reading.ts'
import { remembered } from './remembered.ts'

const SENTENCE = /(?<=[.!?][”"»’]?)\s+|\n+/u
const COPIES = 100
const sentencesOf = remembered((text): readonly string[] => text.split(SENTENCE), COPIES)

/** Who was first, in whatever words. */
const FIRST =
  /(?<!\p{L})(?:first (?:reported|published|revealed|disclosed|broken?|with|to (?:report|publish|say|reveal|write))|(?:reported|published|revealed|disclosed|broken) first|broke the (?:news|story)|zuerst|als (?:erste[rs]?|erstes)|l[ea] premi(?:er|ère) à|en premier|adelant(?:ó|ad[oa]s?)|primicia|fue (?:el primero|la primera)|перв(?:ым|ой|ыми) (?:сообщи|написа|рассказ)|перш(?:им|ою|ими) (?:повідоми|написа|розпові)|ранее об? |раніше про )/iu
/** What the copy itself tells is taken for known: "reported the talks", "a report on the summit", "it follows a report". */
const KNOWN =
  /(?<!\p{L})(?:(?:reported|wrote|revealed|disclosed) (?:on |about |of )?(?:the|this|its|their|his|her) |report (?:on|about|of) (?:the|this|its|their|his|her) |follows an? (?:earlier )?report|über (?:die|den|das|eine[nr]?) [^.]{0,60}(?:berichtet|geschrieben))/iu
/** A clause of its own tells another matter in full: "claimed that he is the target of a tax probe". */
const CLAUSE = /\b(?:reported|said|claimed|wrote|revealed|disclosed|alleged)\b[^.]{0,30}\bthat\b/iu

const pointsBack = (sentence: string): boolean =>
  FIRST.test(sentence) || (KNOWN.test(sentence) && !CLAUSE.test(sentence))

/** Older reports are history: what is told now is news of its own. */
const RECENT_MS = 48 * 3_600_000

/**
 * S12: the claims that an outlet's own copy takes for told before, since it says who was first with them: "Capital
 * Dispatch reported on the plan on Monday" behind a lead of its own on that plan. Empty where it credits nobody so.
 */
export function claimsToldBefore(reading: Reading): ReadonlySet<string> {
  const { text, line } = reading
  const { entries, items } = storyOf(reading)
  const isRecent = ({ firstItemId }: Entry): boolean => {
    const first = items.find((i) => i.itemId === firstItemId)
    return first !== undefined && Date.parse(line.publishedAt) - Date.parse(first.publishedAt) < RECENT_MS
  }
  const reports = entries.filter(
    (e) => holds(e) && sideOf(e) === 'reports' && !sameOutlet(e.party, line.sourceName, reading.names) && isRecent(e),
  )
  if (reports.length === 0) return new Set()
  const crediting = sentencesOf(text).filter(pointsBack)
  return new Set(reports.filter((e) => crediting.some((s) => isNamedIn(s, e.party))).map((e) => e.claimId))
}
