/** Weight of a term; 1 where nothing is known of it. */
export type Weigh = (term: string) => number

export const weightOf = (terms: Iterable<string>, weigh: Weigh): number => {
  let sum = 0
  for (const term of terms) sum += weigh(term)
  return sum
}

export const shared = (a: ReadonlySet<string>, b: ReadonlySet<string>): string[] => [...a].filter((t) => b.has(t))

/** How much of the lighter of two term sets the other one has, in [0, 1]. */
export function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>, weigh: Weigh): number {
  const least = Math.min(weightOf(a, weigh), weightOf(b, weigh))
  return least === 0 ? 0 : weightOf(shared(a, b), weigh) / least
}

/** How much of `a` stands in `b`, in [0, 1]. */
export function coverage(a: ReadonlySet<string>, b: ReadonlySet<string>, weigh: Weigh): number {
  const whole = weightOf(a, weigh)
  return whole === 0 ? 0 : weightOf(shared(a, b), weigh) / whole
}

/** A part of a whole, 0 where there is none. */
export const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole)
