import { lowerInPlace } from '../text/lower.ts'
import type { Cast } from './cast.ts'
import { outletIn } from './names.ts'
import { has, type Reading } from './reading.ts'

/** An article before the name, with the preposition that French and Spanish grow onto it. */
const ARTICLE = /^(?:the |der |dem |die |das |den |l['’]|le |la |les |el |los )/iu
/** A name in quotation marks, as German, Russian and Ukrainian copy writes that of a paper. */
const QUOTED = /^[«»„“"‚]\s?(\p{Lu}[^«»„“”"\n]{1,40}?)\s?[»«“”"‘]/u
const CAPITALS =
  /^\p{Lu}[\p{L}\p{N}’'.&-]*(?: (?:(?:of|the|de|du|la|del|der|von|and|&) )?\p{Lu}[\p{L}\p{N}’'.&-]*){0,4}/u

/** The outlet that a phrase begins with, and the words that it takes: those behind its name belong to the sentence. */
export function holderOf(
  words: string,
  cast: Pick<Cast, 'sender' | 'names'>,
): { party: string; length: number } | null {
  const all = words.split(' ')
  const behind = all.findIndex(
    (word, n) =>
      n > 0 &&
      /^\p{Ll}/u.test(word) &&
      /^\p{Lu}/u.test(all[n - 1] ?? '') &&
      !/^(?:of|and|de|del|des|la|du|der)$/u.test(word),
  )
  const parts = behind < 0 ? all : all.slice(0, behind)
  for (let n = Math.min(6, parts.length); n > 0; n--) {
    const name = parts.slice(0, n).join(' ')
    const party = outletIn(name.replace(/[,.;:]+$/u, ''), cast)
    if (party) return { party, length: name.length }
  }
  return null
}

export const holderIn = (words: string, cast: Pick<Cast, 'sender' | 'names'>): string | null =>
  holderOf(words, cast)?.party ?? null

/** The words before the name that tell what it is: "the newspaper ", "изданию ". */
function kindBefore(words: string, r: Reading): number {
  const kind = /^(?:\p{L}[\p{Ll}-]+ )(?:\p{Ll}[\p{L}-]+ )?(?=[«„“"»]?\p{Lu})/u.exec(words)?.[0] ?? ''
  const last = lowerInPlace(kind.trim().split(' ').at(-1) ?? '')
  return kind !== '' && has(r.outlet, last) ? kind.length : 0
}

/**
 * The outlet by whose name the words begin, and how many characters that takes: a known one, one that is built as such
 * names are, or any that is told as one; `isSure` where a quoted name can be nothing else ("the newspaper Marelog", "изданию «Трибуна»", "dem »Hafenboten«").
 */
export function outletAhead(
  words: string,
  r: Reading,
  cast: Pick<Cast, 'sender' | 'names'>,
  isSure = false,
): { party: string; length: number } | null {
  const article = ARTICLE.exec(words)?.[0].length ?? 0
  const kind = kindBefore(words.slice(article), r)
  const from = article + kind
  const rest = words.slice(from)
  const quoted = QUOTED.exec(rest)
  const name = quoted?.[1]?.trim()
  if (quoted && name !== undefined && (kind > 0 || isSure || r.language === 'de' || outletIn(name, cast)))
    return { party: outletIn(name, cast) ?? name, length: from + quoted[0].length }
  const [clause = ''] = words.split(/[,;:"“”]|\.(?:\s|$)/u)
  const bare = holderOf(clause.slice(article), cast)
  const whole = article > 0 ? holderOf(clause, cast) : null
  // "Le Monde", "El País" are called with their article, "die Tarviaer Zeitung" is not.
  if (whole && (bare === null || r.language === 'es' || (r.language === 'fr' && /^\p{Lu}/u.test(clause)))) return whole
  if (bare) return { party: bare.party, length: article + bare.length }
  if (kind === 0) return null
  // "Canal Cuatro": with a capital of its own it is part of the name; "Newspaper Marelog" opens a sentence.
  const isOwn = (r.language === 'es' || r.language === 'fr') && /^\p{Lu}/u.test(words.slice(article))
  const at = isOwn ? article : from
  const capitals = CAPITALS.exec(words.slice(at))?.[0]
  return capitals === undefined ? null : { party: capitals, length: at + capitals.length }
}
