/** ANPA 1312's letters of priority: flash, urgent, bulletin, regular, deferred; advances for a day or the weekend. */
const LETTERS: Record<string, number> = { f: 1, u: 2, b: 3, r: 4, d: 5, a: 6, s: 6, w: 6, h: 6 }
const WORDS: Record<string, string> = {
  flash: 'f',
  urgent: 'u',
  bulletin: 'b',
  regular: 'r',
  routine: 'r',
  deferred: 'd',
  advance: 'a',
}

/** A priority of transmission as a number, from ANPA's letter, its word, or a digit from 1 to 9. */
export function priorityOf(given: string | null): number | null {
  const word = given?.trim().toLowerCase() ?? ''
  return /^[1-9]$/.test(word) ? Number(word) : (LETTERS[WORDS[word] ?? word] ?? null)
}
