import { crossTerms } from './cross-terms.ts'
import { areOpposed } from './opposites.ts'
import { shared } from './overlap.ts'
import { nameHead, plainWords } from './plain.ts'
import { STOP_WORDS } from './stop-words.ts'
import { propositionTerms } from './words.ts'

const NEGATION =
  /^(?:not|no|never|neither|nor|nobody|none|nothing|without|cannot|\p{L}+n['’]t|nicht|keine?[mnrs]?|nie|niemals|niemand|nichts|ohne|n['’]\p{L}+|pas|aucune?|jamais|sans|nunca|jam[aá]s|ning[uú]na?|nadie|sin|не|нет|нема|немає|ни|ні|без|никогда|ніколи)$/iu
const WORD = /[\p{L}\p{N}]+(?:['’][\p{L}]+)?/gu
/** Counts in words, each language's in its order from two on: "one" is an article in most. */
const COUNTS = `two three four five six seven eight nine ten eleven twelve
zwei drei vier fünf sechs sieben acht neun zehn elf zwölf
deux trois quatre cinq six sept huit neuf dix onze douze
dos tres cuatro cinco seis siete ocho nueve diez once doce
два три четыре пять шесть семь восемь девять десять одиннадцать двенадцать
два три чотири п’ять шість сім вісім дев’ять десять одинадцять дванадцять`
const COUNT = new Map(
  COUNTS.split('\n').flatMap((line) => line.split(' ').map((word, n): [string, string] => [word, `${n + 2}`])),
)
/** Figures with their marks of thousands and decimals, and days and months, which are stop words elsewhere. */
const FIGURE =
  /\p{N}+(?:[.,’]\p{N}+)*|\b(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b/gu
const GROUPED = /[.,’](?=\p{N}{3}(?!\p{N}))/gu

const wordsOf = (text: string): string[] => text.match(WORD) ?? []
const isNegated = (text: string): boolean => wordsOf(text).some((word) => NEGATION.test(word))

function figuresOf(text: string): Set<string> {
  const counted = wordsOf(text).flatMap((word) => COUNT.get(word.toLowerCase()) ?? [])
  return new Set([...(text.match(FIGURE) ?? []).map((f) => f.replaceAll(GROUPED, '').replace(',', '.')), ...counted])
}

/** True where each of two sets has something that the other has not. */
const isApart = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  [...a].some((one) => !b.has(one)) && [...b].some((one) => !a.has(one))

const NAME = /\p{Lu}[\p{L}\p{N}-]*(?: \p{Lu}[\p{L}\p{N}-]*)*/gu
const headsOf = (text: string): string[] =>
  plainWords(text)
    .filter((word) => !STOP_WORDS.has(word))
    .map(nameHead)

/** Names in a text as it spells them; a single word with which it begins may be no name. */
function namesOf(text: string): string[] {
  return [...text.matchAll(NAME)].filter(({ 0: name, index }) => index > 0 || name.includes(' ')).map(([name]) => name)
}

/** True where one names somebody or some place of which the other has no word. */
function isUnmet(one: string, other: string): boolean {
  const known = new Set([...headsOf(other), ...crossTerms(other)])
  return namesOf(one).some((name) => {
    const heads = [...headsOf(name), ...crossTerms(name)]
    return heads.length > 0 && heads.every((head) => !known.has(head))
  })
}

const CAPITALS = /\p{Lu}[\p{L}\p{N}-]*/gu
const JOINED = /^[\s,]*(?:and|und|et|y|e|и|і|та|with|mit|avec|con|с|з)?[\s,]*$/iu

/** The heads of words with a capital in their order, each with where it first stands. */
function capitals(text: string): Map<string, { from: number; to: number }> {
  const found = new Map<string, { from: number; to: number }>()
  for (const { 0: name, index } of text.matchAll(CAPITALS))
    for (const head of headsOf(name)) if (!found.has(head)) found.set(head, { from: index, to: index + name.length })
  return found
}

/** True where two names that both have stand the other way round, unless they are told in one breath ("Trump and Putin"). */
function hasOtherRoles(a: string, b: string): boolean {
  const [ours, theirs] = [capitals(a), capitals(b)]
  const common = [...ours.keys()].filter((head) => theirs.has(head))
  return common.some((one, n) =>
    common.slice(n + 1).some((other) => {
      const [first, second, last, before] = [ours.get(one), ours.get(other), theirs.get(one), theirs.get(other)]
      if (!first || !second || !last || !before || before.from > last.from) return false
      return [a.slice(first.to, second.from), b.slice(before.to, last.from)].some(
        (between) => !JOINED.test(between.replaceAll(CAPITALS, '')),
      )
    }),
  )
}

/** Runs of words by which two sentences differ between those that they share, in their order. */
function replaced(a: readonly string[], b: readonly string[]): [string[], string[]][] {
  const longest = Array.from({ length: a.length + 1 }, () => Array.from({ length: b.length + 1 }, () => 0))
  const at = (i: number, j: number): number => longest[i]?.[j] ?? 0
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--) {
      const row = longest[i]
      if (row) row[j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1))
    }
  const runs: [string[], string[]][] = [[[], []]]
  for (let i = 0, j = 0; i < a.length || j < b.length;) {
    const [ours, theirs] = [a[i], b[j]]
    if (ours !== undefined && ours === theirs) {
      runs.push([[], []])
      i++
      j++
    } else if (ours !== undefined && (theirs === undefined || at(i + 1, j) >= at(i, j + 1))) {
      runs.at(-1)?.[0].push(ours)
      i++
    } else if (theirs !== undefined) {
      runs.at(-1)?.[1].push(theirs)
      j++
    }
  }
  return runs
}

/** More words than these in one place are another way of telling it, of which likeness tells more. */
const FEW = 2

const uncounted = (text: string): string[] =>
  plainWords(text).filter((word) => !/\p{N}/u.test(word) && !COUNT.has(word))

/** True where one telling word or two stand in the place of others: "plans to close its plant", "plans to expand its plant". */
function hasInItsPlace(a: string, b: string): boolean {
  return replaced(uncounted(a), uncounted(b)).some(([ours, theirs]) => {
    const [one, other] = [propositionTerms(ours.join(' ')), propositionTerms(theirs.join(' '))]
    const isFew = [one, other].every(({ size }) => size > 0 && size <= FEW)
    return isFew && shared(one, other).length === 0
  })
}

/**
 * S56: true where two assertions that are alike may say different things: other figures, a negation in one of them, other places
 * or names, the same names the other way round, a deed and what undoes it, or, in one language, other words in the same place.
 */
export const assertsOtherwise = (a: string, b: string, isOneLanguage: boolean): boolean =>
  isApart(figuresOf(a), figuresOf(b)) ||
  isNegated(a) !== isNegated(b) ||
  (isUnmet(a, b) && isUnmet(b, a)) ||
  hasOtherRoles(a, b) ||
  areOpposed(crossTerms(a), crossTerms(b)) ||
  (isOneLanguage && hasInItsPlace(a, b))
