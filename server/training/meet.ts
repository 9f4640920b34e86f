const LITTLE = new Set(['the', 'a', 'an', 'of'])

const wordsOf = (name: string): string[] =>
  name
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N} ]+/gu, ' ')
    .split(/\s+/)
    .filter((word) => word !== '' && !LITTLE.has(word))

/** True when a name and another have half of the words of either in common: how the marked texts' sources are compared. */
export function namesMeet(name: string | null, other: string): boolean {
  const [a, b] = [wordsOf(name ?? ''), new Set(wordsOf(other))]
  const common = a.filter((word) => b.has(word)).length
  return a.length > 0 && b.size > 0 && (common / a.length >= 0.5 || common / b.size >= 0.5)
}
