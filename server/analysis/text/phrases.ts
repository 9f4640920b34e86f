/**
 * One regular expression from a table of phrases, for text that `lowerInPlace` made. Word edges are Unicode's (JavaScript's
 * `\b` knows ASCII letters only). A phrase may hold alternatives `(?:a|b)` and optional parts, but no unbounded repeat:
 * the match stays linear on hostile copy. `~` leaves a word open ("опроверг~"), a space is one or more.
 */
export function phrases(table: readonly string[], flags = 'gu'): RegExp {
  const parts = [...table]
    .toSorted((a, b) => b.length - a.length)
    .map((p) => p.replace(/ /g, ' {1,3}').replace(/~/g, '[\\p{L}\\p{M}]{0,12}'))
  return new RegExp(`(?<![\\p{L}\\p{N}_])(?:${parts.join('|')})(?![\\p{L}\\p{N}_])`, flags)
}

export interface Hit {
  start: number
  end: number
  words: string
}

/** Every place of `expression` (flag g) in `text`, left to right. */
export function hits(expression: RegExp, text: string): Hit[] {
  const found: Hit[] = []
  for (const m of text.matchAll(expression)) found.push({ start: m.index, end: m.index + m[0].length, words: m[0] })
  return found
}

export const firstHit = (expression: RegExp, text: string): Hit | null => {
  expression.lastIndex = 0
  const m = expression.exec(text)
  expression.lastIndex = 0
  return m ? { start: m.index, end: m.index + m[0].length, words: m[0] } : null
}
