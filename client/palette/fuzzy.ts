/** Small letters without accents: what is compared. */
export const plain = (text: string): string => text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase()

const WORD = /[\p{L}\p{N}]+/gu
const wordsOf = (text: string): string[] => text.match(WORD) ?? []

/** What a typed word comes to at its best place: a whole word, the beginning of one, inside of one; 0 where it is nowhere. */
function scoreOfWord(typed: string, words: readonly string[]): number {
  let best = 0
  for (const [i, word] of words.entries()) {
    const first = i === 0 ? 0.5 : 0
    if (word === typed) best = Math.max(best, 4 + first)
    else if (word.startsWith(typed)) best = Math.max(best, 3 + first)
    else if (typed.length > 1 && word.includes(typed)) best = Math.max(best, 1.5)
  }
  return best
}

/** Letters in their order, each new run at the beginning of a word: "ttp" and "trpu" find "Trump–Putin talks". */
function isInitials(typed: string, words: readonly string[], word = 0): boolean {
  if (typed === '') return true
  for (let i = word; i < words.length; i++)
    for (let taken = 1; typed.slice(0, taken) === words[i]?.slice(0, taken) && taken <= typed.length; taken++)
      if (isInitials(typed.slice(taken), words, i + 1)) return true
  return false
}

/** Longer than this nobody types initials. */
const MOST_INITIALS = 8

/**
 * How well what was typed fits a text: higher is better, null is not at all. Each typed word must stand in it, best as a
 * word of its own and near the beginning; a text that is just what was typed comes first, initials come last.
 */
export function fit(typed: string, text: string): number | null {
  const wanted = wordsOf(plain(typed))
  const words = wordsOf(plain(text))
  if (wanted.length === 0) return 0
  let sum = 0
  for (const word of wanted) {
    const score = scoreOfWord(word, words)
    if (score === 0) {
      const initials = wanted.join('')
      return initials.length > 1 && initials.length <= MOST_INITIALS && isInitials(initials, words) ? 0.5 : null
    }
    sum += score
  }
  const [a, b] = [wanted.join(' '), words.join(' ')]
  const whole = a === b ? 4 : b.startsWith(a) ? 2 : b.includes(a) ? 1 : 0
  return sum / wanted.length + whole + 1 / (1 + words.length)
}
