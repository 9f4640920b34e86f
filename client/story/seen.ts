import type { Look } from '../../shared/mine.ts'

/** Splits rows into what came after the last look and what was there; without a last look nothing is called new, nor is what the reader has made. */
export function sinceLook<T extends { seq: number; by: string }>(
  rows: readonly T[],
  look: Pick<Look, 'upTo'> | null,
  me: string | null,
): { fresh: T[]; known: T[] } {
  if (look === null) return { fresh: [], known: [...rows] }
  const isFresh = (r: T): boolean => r.seq > look.upTo && r.by !== me
  return { fresh: rows.filter(isFresh), known: rows.filter((r) => !isFresh(r)) }
}
