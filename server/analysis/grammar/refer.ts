import { nominativeOf } from '../lexicon/nominative.ts'
import { lowerInPlace } from '../text/lower.ts'
import { type Phrase } from './phrase.ts'
import { isOrganisationName, isOutletName } from './names.ts'
import type { Source } from './source.ts'

export const organisation = (party: string, phrase: string, kind: Source['kind'] = 'organisation'): Source => ({
  party,
  kind,
  speaker: null,
  role: null,
  phrase,
})

/** An outlet's name, or the sender's own. */
export const outletOr = (name: string, p: Phrase): 'outlet' | 'organisation' =>
  isOutletName(name, p.cast.names) || lowerInPlace(name) === lowerInPlace(p.cast.sender) ? 'outlet' : 'organisation'

/** "he" is a person, "they" a group, "it" any party. */
function pronoun(low: string, p: Phrase): Source | null {
  if (/^(?:he|she|er|sie|il|elle|él|ella|он|она|він|вона)$/u.test(low))
    return (
      p.cast.onlyHere() ??
      p.cast.lastPerson() ??
      p.cast.lastNamed() ??
      (p.r.language === 'en' ? null : p.cast.lastParty())
    )
  if (/^(?:they|ils|elles|ellos|ellas|они|вони)$/u.test(low)) return p.cast.lastGroup() ?? p.cast.lastPerson()
  // A person is no "it", though a club may have been taken for one by its name.
  const last = p.cast.lastParty()
  return low === 'it' && last?.kind === 'person' && last.speaker !== null ? (p.cast.lastThing() ?? last) : last
}

/** A state's body in Russian and Ukrainian: the country behind it is part of its name. */
const STATE_BODY =
  /^(?:министерств|міністерств|правительств|уряд|генштаб|генеральн|прокуратур|полици|поліці|парламент|посольств|комитет|комітет|служб|администраци|адміністраці|ведомств|відомств)\p{L}*\s/u

/** "Primary school in eastern Tarvia": where a body is, is not its name. */
const IN_A_PLACE = /^\p{Ll}.* (?:in|at|near|off|outside|across) (?:\p{Ll}+ )*\p{Lu}[\p{L}'’-]+$/u

/** What a bare group of words means: "the bank" → the bank met last, "Trump" → Donald Trump, "Drevlian foreign ministry" → itself. */
export function refer(words: string, p: Phrase): Source | null {
  const inner = /[«"„“]([^«»"„“”]{2,40})[»"“”]?/u.exec(words)?.[1]
  if (inner && /^\p{Lu}/u.test(inner)) return organisation(inner, p.text, outletOr(inner, p))
  const low = lowerInPlace(words)
  if (low.length < 2) return null
  if (p.r.he.has(low)) return pronoun(low, p)
  if (p.r.language === 'de' && p.r.lexicon.organisation.includes(low))
    return p.cast.byNoun(low) ?? organisation(words, p.text)
  if (STATE_BODY.test(low)) return organisation(words, p.text)
  const standing =
    /^(?:\p{L}+ )*(?!of|for|in|at|de|du|des|del|von|der|(?:and|und|et|y|и|та|і) )\p{Ll}[\p{Ll}-]+ ((?:\p{Lu}[\p{L}&.'-]*(?: (?!$)|$))+)$/u.exec(
      words,
    )?.[1]
  if (standing && !IN_A_PLACE.test(words) && !p.r.article.has(lowerInPlace(words.split(' ').at(-2) ?? '')))
    return refer(standing, p)
  if (/\p{Lu}/u.test(words)) {
    const known = / (?:and|und|et|y|и|та|і|й) /u.test(words) ? null : p.cast.byPerson(words)
    if (known && (!words.includes(' ') || known.speaker === words)) return known
    if (known?.kind === 'person' && !isOrganisationName(words, p.r)) return { ...known, party: words, speaker: words }
    return organisation(words, p.text, outletOr(words, p))
  }
  const noun = low.split(' ').at(-1) ?? ''
  const known = p.cast.byNoun(noun) ?? p.cast.byNoun(nominativeOf(noun))
  // "The house" is not the chairman who spoke for it.
  const itself = known?.kind === 'organisation' && p.r.lexicon.organisation.includes(noun)
  return (itself ? { ...known, speaker: null, role: null } : known) ?? organisation(words, p.text)
}
