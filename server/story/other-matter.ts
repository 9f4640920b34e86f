import type { Statement } from '../../shared/statement.ts'
import { tellingOf } from './claim-answered.ts'
import { sentencesOfClaim } from './claim-wordings.ts'
import { type Matched, termsFor, wordsOf } from './claims.ts'
import { creditsReporter } from './of-story.ts'
import { shared } from './overlap.ts'
import { isTelling, sameParty } from './party.ts'
import { nameHead, plainWords } from './plain.ts'
import { type Reading, sideOf, storyOf } from './reading.ts'
import { nameTerms, subjectTerms } from './words.ts'

/** Fewer words only point at what they answer: “pure fiction”, “denied the report”. */
const TELLING = 4
/** Of a position's words, how many must be the claim's where nothing else tells that it is meant. */
const MOST_OF_IT = 2 / 3
const SEVERAL = 2

const asWords = (text: string): string => ` ${plainWords(text).join(' ')} `

/** True where the claim or the story's title names the party, or it has spoken of the claim. */
function isTold(reading: Reading, s: Statement, subject: string, claimId: string): boolean {
  const { entries } = storyOf(reading)
  if (entries.some((e) => e.claimId === claimId && sameParty(e, s, reading.names))) return true
  return [s.party, s.speaker ?? ''].some((name) => isTelling(name) && asWords(subject).includes(asWords(name)))
}

const namesIn = (text: string): Set<string> => new Set([...nameTerms(text), ...subjectTerms(text)].map(nameHead))

/**
 * S52: true where copy that a person filed tells a matter of its own by a position for which a claim was found: it credits no
 * outlet that reported the story, neither claim nor title names the party, and its words are not the claim's.
 */
export function isOfOtherMatter(reading: Reading, s: Statement, { claimId, told = 0 }: Matched): boolean {
  const screen = storyOf(reading)
  const claim = screen.claims.find(({ id }) => id === claimId)
  if (!claim || claim.firstItemId === reading.line.itemId) return false
  const subject = [screen.story?.title ?? '', ...sentencesOfClaim(claim)].join(' ')
  if (creditsReporter(reading) || isTold(reading, s, subject, claimId)) return false
  const terms = termsFor(reading)
  const same = reading
    .statementsOf(reading.line.itemId)
    .filter((o) => o === s || (sideOf(o) === sideOf(s) && sameParty(o, s, reading.names)))
  const own = new Set(
    same.flatMap((o) => {
      const { said, beside } = tellingOf(o, reading.text, terms)
      return [...said, ...beside]
    }),
  )
  if (own.size < TELLING) return false
  const common = shared(own, wordsOf(claim, screen, terms)).length
  if (told >= MOST_OF_IT && common >= SEVERAL) return false
  const [ours, theirs] = [namesIn(reading.text), namesIn(subject)]
  return common === 0 || [...theirs].every((name) => !ours.has(name))
}
