/** Longest wait between two tries, in milliseconds. */
const LONGEST = 15 * 60_000
/** Share by which a wait is made longer by chance, so that sources do not ask in step. */
const JITTER = 0.2

export interface Wait {
  /** The source's own interval, in milliseconds. */
  every: number
  /** Failures in a row. */
  failures: number
  /** Milliseconds that the far side asks to be left alone for; 0 for none. */
  asked: number
  /** In [0, 1). */
  random: number
}

/** Milliseconds until the next question: doubled with each failure, never sooner than the far side asks, with jitter. */
export function waitFor({ every, failures, asked, random }: Wait): number {
  const backed = failures === 0 ? every : Math.max(every, Math.min(every * 2 ** Math.min(failures, 20), LONGEST))
  return Math.round(Math.max(backed, asked) * (1 + JITTER * random))
}
