import { isPossessive, tokenAt, type Token } from '../text/tokens.ts'

/** Past participles whose ending does not tell them; most are finite verbs too, unless an agent follows. */
const IRREGULAR =
  /^(?:led|run|built|bought|brought|caught|taught|held|sold|made|hit|put|cut|set|kept|left|lost|met|paid|sent|shot|struck|won|found|read|beaten|borne|overseen|written|chosen)$/u

/** "Led by", "controlled by", "known to fans as": a participle that hangs on the noun before it, by what follows. */
export const isParticiple = (t: Token | undefined, after?: Token): boolean =>
  t !== undefined &&
  !t.capital &&
  ((t.tag === 'VERB' && /(?:ed|ing|wn)$/u.test(t.low)) || (IRREGULAR.test(t.low) && after?.low === 'by'))

/** A participle that hangs on the noun before it: "two people briefed on the matter", "a memo leaked by aides". */
export const hangs = (tokens: readonly Token[], i: number): boolean =>
  (/(?:ed|en|wn|nt|ing)$/u.test(tokenAt(tokens, i).low) || isParticiple(tokens[i], tokens[i + 1])) &&
  (tokens[i - 1]?.tag === 'NOUN' || tokens[i - 1]?.tag === 'PROPN') &&
  (tokens[i + 1]?.tag === 'ADP' || tokens[i + 1]?.tag === 'PART')
/** A participle that stands before its noun: "leaked recording". */
export function qualifies(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1]
  if (!before || !/(?:ed|en|ing)$/u.test(tokenAt(tokens, i).low)) return false
  if (isPossessive(before.text)) return true
  const [after] = tokens.slice(i + 1)
  // "The lawyer for jailed journalist Mila Ostrova", "for jailed Mila Ostrova": whom a preposition leads to, as it leads to no clause.
  if (before.low === 'for') return after?.tag === 'NOUN' || after?.capital === true
  if (before.tag === 'DET') return after?.tag === 'NOUN' || after?.tag === 'ADJ'
  // "The Oslo-listed shipping group".
  const isDescribed = before.tag === 'ADJ' || /\p{L}-\p{L}/u.test(before.text)
  return isDescribed && tokenAt(tokens, i).low.endsWith('ing') && after?.tag === 'NOUN'
}

/** Who owns or leads a body is told behind these, and is not the body. */
const OWNS =
  /^(?:(?:co-?|majority-|part-|jointly-)?(?:owned|founded|controlled|run|led|headed|chaired|managed|operated|backed|funded|financed|built|bought|acquired|created|established|set|overseen|dominated|advised|represented|employed|hired))$/u

/** “Kolda Metals, the mining company led by Ivo Brandt”: without whoever owns or leads it, up to the next comma. */
export function withoutOwner(tokens: readonly Token[]): readonly Token[] {
  const at = tokens.findIndex((t, i) => {
    const by = tokens[i + 1]?.low === 'up' ? tokens[i + 2] : tokens[i + 1]
    return i > 0 && OWNS.test(t.low) && by?.low === 'by'
  })
  if (at < 0) return tokens
  const end = tokens.findIndex((t, i) => i > at && t.text === ',')
  return [...tokens.slice(0, at), ...(end < 0 ? [] : tokens.slice(end))]
}
