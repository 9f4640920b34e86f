const KEPT = 20_000
const known = new Map<string, string>()

function cut(low: string): string {
  const bare = low.replace(/['’]s?$/u, '')
  if (bare.length < 5) return bare
  return bare
    .replace(/(?:ies|ied)$/u, 'y')
    .replace(/(?:ing|ed|es|s)$/u, '')
    .replace(/([bdgklmnprt])\1$/u, '$1')
    .replace(/e$/u, '')
}

/** An English word without a common ending, so that "claimed", "claims" and "claiming" meet ("claim"). */
export function stemOf(low: string): string {
  const seen = known.get(low)
  if (seen !== undefined) return seen
  const stem = cut(low)
  if (known.size >= KEPT) known.clear()
  known.set(low, stem)
  return stem
}
