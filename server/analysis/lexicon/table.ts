/** Shorter beginnings tell nothing. */
const LEAST = 3

/** The English for the longest known beginning of a word in small letters, or null. */
export function englishOf(word: string, table: ReadonlyMap<string, string>): string | null {
  for (let length = word.length; length >= LEAST; length--) {
    const english = table.get(word.slice(0, length))
    if (english) return english
  }
  return null
}

/** `stem|stem=english, …`: of several beginnings that a word has, the longest counts. */
export const table = (lines: string): Map<string, string> =>
  new Map(
    lines
      .split(/[\n,]/)
      .map((l) => l.trim().split('='))
      .filter((p): p is [string, string] => p.length === 2)
      .flatMap(([foreign, english]) => foreign.split('|').map((f): [string, string] => [f.trim(), english.trim()])),
  )
