/** The last look at a story: the last event that was on screen, and when that was (ms). */
export interface Look {
  seq: number
  at: number
}

/** Reads a kept look; anything that is not one reads as none. */
export function parseLook(text: string | null): Look | null {
  const [seq, at, ...rest] = (text ?? '').split('@').map(Number)
  if (seq === undefined || at === undefined || rest.length > 0) return null
  return Number.isSafeInteger(seq) && Number.isFinite(at) && seq >= 0 ? { seq, at } : null
}

export const lookText = (look: Look): string => `${look.seq}@${look.at}`

/** Splits rows into what came after the last look and what was there; without a last look nothing is called new. */
export function sinceLook<T extends { seq: number }>(
  rows: readonly T[],
  look: Look | null,
): { fresh: T[]; known: T[] } {
  if (look === null) return { fresh: [], known: [...rows] }
  return { fresh: rows.filter((r) => r.seq > look.seq), known: rows.filter((r) => r.seq <= look.seq) }
}
