import type { ItemLine } from '../../shared/item.ts'
import type { Answer } from '../access/request.ts'

export interface CopyPage {
  items: ItemLine[]
  next: string | null
}

/** A list of copy as it has been read so far, newest first. A page that fails keeps those before it. */
export type Copy = { items: readonly ItemLine[]; next: string | null } & (
  | { at: 'loading' | 'ready' }
  | { at: 'error'; message: string }
)

export const NO_COPY: Copy = { at: 'loading', items: [], next: null }

/** The next page below what is there. */
export function withOlder(before: Copy, answer: Answer<CopyPage>): Copy {
  if (!answer.ok) return { ...before, at: 'error', message: answer.message }
  const known = new Set(before.items.map((line) => line.itemId))
  const older = answer.value.items.filter((line) => !known.has(line.itemId))
  return { at: 'ready', items: [...before.items, ...older], next: answer.value.next }
}

/**
 * The first page read again: what it tells replaces what stood in its stretch, so that an item that no longer fits leaves;
 * below it everything stays, with the place from which older copy is read on.
 */
export function withLatest(before: Copy, answer: Answer<CopyPage>): Copy {
  if (!answer.ok) return { ...before, at: 'error', message: answer.message }
  const { items, next } = answer.value
  if (before.items.length === 0 || next === null) return { at: 'ready', items, next }
  const last = items.at(-1)?.itemId
  const below = before.items.findIndex((line) => line.itemId === last)
  // More came than a page holds: what is between is read on from there.
  if (below < 0) return { at: 'ready', items, next }
  const fresh = new Set(items.map((line) => line.itemId))
  const rest = before.items.slice(below + 1).filter((line) => !fresh.has(line.itemId))
  return { at: 'ready', items: [...items, ...rest], next: before.items.length > items.length ? before.next : next }
}
