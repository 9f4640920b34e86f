import data from '../weights/english-tags.json' with { type: 'json' }

/** What is known of a word or a mark before its neighbours are asked. */
export interface Kind {
  /** Its commonest part of speech, as a number of the model. */
  tag: number
  /** A kind of its own to the machines ("that", "had"), or 0. */
  hint: number
  /** The parts of speech that it may have, a bit each. */
  may: number
}

const [ADJECTIVE, ADVERB, NOUN, NUMERAL, NAME, MARK, SYMBOL, VERB, FOREIGN] = [1, 3, 8, 9, 12, 13, 15, 16, 17]

const ENDINGS: Readonly<Record<string, number>> = {
  ...Object.fromEntries(['ing', 'ed'].map((e) => [e, VERB])),
  ...Object.fromEntries(
    ['able', 'tish', 'like', 'ous', 'ful', 'ary', 'less', 'ier', 'est', 'fy', 'ky'].map((e) => [e, ADJECTIVE]),
  ),
  ...Object.fromEntries(['es', 'er', 'or', 'ity', 'ion'].map((e) => [e, NOUN])),
  ...Object.fromEntries(['llah', 'stan', 'gton', 'abad', 'land', 'pur', 'tnam'].map((e) => [e, NAME])),
  ly: ADVERB,
}
const BEGINNINGS: Readonly<Record<string, number>> = {
  anti: ADJECTIVE,
  post: ADJECTIVE,
  non: ADJECTIVE,
  cross: NOUN,
}

const kinds: readonly Kind[] = data.kinds
const known = new Map<string, number>()
/** Words that the lexicon writes with a full stop ("Mr.", "U.S."), without it. */
const abbreviated = new Set<string>()
for (const [n, kind] of data.kinds.entries())
  for (const word of kind.words.split(' ')) {
    known.set(word, n)
    if (word.endsWith('.')) abbreviated.add(word.slice(0, -1))
  }
const contractions = new Map<string, readonly Kind[]>(
  data.contractions.map(({ word, kinds: of }) => [
    word,
    of.map(([tag = NOUN, hint = 0, may = 0]): Kind => ({ tag, hint, may })),
  ]),
)
const prefixes = new Set(data.prefixes)
const suffixes = new Set(data.suffixes)

const lookUp = (word: string): Kind | undefined => kinds[known.get(word) ?? -1]

/** True for a word whose full stop belongs to it: an abbreviation, an initial. */
export const isAbbreviated = (word: string): boolean =>
  abbreviated.has(word) || ((word.length === 1 || word.charAt(1) === '.') && /^(?:[A-Z]\.)*[A-Z]$/iu.test(word))

/** The part of speech of a word in lower case that the lexicon lacks, by its ending or beginning. */
function guess(word: string): number {
  for (const length of [4, 3, 2]) {
    const tag = ENDINGS[word.slice(-length)]
    if (tag !== undefined && word.length >= length) return tag
  }
  for (const length of [5, 4, 3]) {
    const tag = BEGINNINGS[word.slice(0, length)]
    if (tag !== undefined) return tag
  }
  return NOUN
}

/** A word that the lexicon lacks as it is written: with a capital it is a name, unless its lower case is of a closed kind. */
function unknown(word: string): Kind {
  const low = word.toLowerCase()
  const lower = lookUp(low) ?? contractions.get(low)?.[0]
  if (lower) {
    const name = lower.tag === NOUN || lower.tag === ADJECTIVE
    return { tag: name ? NAME : lower.tag, hint: 0, may: lower.may }
  }
  return { tag: /^[a-z][a-z–—.-]*$/u.test(word) ? guess(low) : NAME, hint: 0, may: 0 }
}

const LATIN = /^[a-z\u00C0-\u024F]/iu
const PIECE =
  /[a-z\u00C0-\u024F][a-z0-9\u00C0-\u024F]*(?:[.\-–'’&]?[a-z0-9\u00C0-\u024F]+)*|\d+(?:[.,\-/:]?\d+)*|['’]s$|./giu

function single(piece: string): Kind {
  const kind = lookUp(piece)
  if (kind) return kind
  if (LATIN.test(piece)) return unknown(piece)
  const tag = /^\d/u.test(piece)
    ? NUMERAL
    : /^[\p{P}]$/u.test(piece)
      ? MARK
      : /^[\p{S}]$/u.test(piece)
        ? SYMBOL
        : FOREIGN
  return { tag, hint: 0, may: 0 }
}

/** "vice-president" is three pieces, "anti-tank" and "F-16" are one. */
function hyphened(piece: string): readonly Kind[] {
  const parts = piece.split(/([–—-])/u)
  const whole =
    parts.length === 1 || /\d/u.test(piece) || prefixes.has(parts[0] ?? '') || suffixes.has(parts.at(-1) ?? '')
  return whole || !LATIN.test(piece) ? [single(piece)] : parts.filter(Boolean).map(single)
}

function cut(word: string): readonly Kind[] {
  const kind = lookUp(word)
  if (kind) return [kind]
  const expanded = contractions.get(word)
  if (expanded) return expanded
  const [, stem, ending] = /^(.+?)(['’]s|['’])$/iu.exec(word) ?? []
  if (stem !== undefined && ending !== undefined) return [...cut(stem), single(ending)]
  if (/^[a-z]+$/iu.test(word)) return [unknown(word)]
  return (word.match(PIECE) ?? [word]).flatMap((piece) => {
    const inside = lookUp(piece)
    return inside ? [inside] : (contractions.get(piece) ?? hyphened(piece))
  })
}

/** Copy is written with few words; hostile copy is not, so what is remembered has a bound. */
const KEPT = 50_000
const LONGEST_KEPT = 40
const met = new Map<string, readonly Kind[]>()

/** What the lexicon knows of a token, piece by piece: "Ukraine's" is two, "don't" two, "U.S." one. At least one. */
export function kindsOf(word: string): readonly Kind[] {
  const kept = met.get(word)
  if (kept) return kept
  const found = cut(word)
  if (word.length > LONGEST_KEPT) return found
  if (met.size >= KEPT) met.clear()
  met.set(word, found)
  return found
}
