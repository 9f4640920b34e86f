import type { Look } from '../../shared/mine.ts'

/** Splits rows into what came after the last look and what was there; without a last look nothing is called new. */
export function sinceLook<T extends { seq: number }>(
  rows: readonly T[],
  look: Pick<Look, 'upTo'> | null,
): { fresh: T[]; known: T[] } {
  if (look === null) return { fresh: [], known: [...rows] }
  return { fresh: rows.filter((r) => r.seq > look.upTo), known: rows.filter((r) => r.seq <= look.upTo) }
}
