import type { Claim } from '../../shared/claim.ts'
import { isWordedByHand } from '../../shared/worded-by-hand.ts'
import type { Statement } from '../../shared/statement.ts'
import { changed } from './change-claim.ts'
import { reportsOn } from './claims.ts'
import { asserts, claimText } from './claim-text.ts'
import { isEnglish, type Reading, sideOf } from './reading.ts'
import { wholeSentence } from './whole-sentence.ts'

/**
 * True while a claim has the words of a denial in another language, and nobody has put it in others, nor gone back to these. One that was reported
 * in that language tells what its first reporter told: later copy may tell something else beside it.
 */
function isWaiting({ draft, storyId, line }: Reading, claim: Claim): boolean {
  const { items, entries } = draft.story(storyId)
  const item = items.find(({ itemId }) => itemId === claim.firstItemId)
  const isReported = reportsOn(entries, claim.id).some(({ firstItemId }) => firstItemId !== line.itemId)
  const isOwn =
    claim.by === 'auto' && claim.wordings.length === 0 && !isWordedByHand(claim) && claim.mergedInto === null
  return isOwn && !isReported && item !== undefined && !isEnglish(item.language)
}

/** A report's own words; of a denial, whoever it speaks of by name. */
const inWords = (s: Statement): string =>
  claimText(sideOf(s) === 'reports' ? s : { ...s, about: wholeSentence(s, 'en') })

/** S55: a claim that came in another language takes the words of the first English copy that tells it in full. */
export function giveWording(reading: Reading, claimId: string, statements: readonly Statement[]): void {
  const { draft, storyId, line } = reading
  const claim = draft.story(storyId).claims.find(({ id }) => id === claimId)
  const told = statements.filter((s) => !s.background && asserts(s)).map(inWords)
  const text = told.toSorted((a, b) => b.length - a.length)[0]
  // One that was made in the same decision has no place in the log yet: the next copy words it.
  if (draft.events.some((e) => e.type === 'claim-made' && e.claim.id === claimId)) return
  if (!claim || text === undefined || text === claim.text || !isEnglish(line.language) || !isWaiting(reading, claim))
    return
  draft.push([storyId], changed(claim, { text, wordings: [claim.text], wordedBy: 'auto' }, 'reworded'))
}
