import type { Entry } from '../../shared/entry.ts'
import type { ItemLine } from '../../shared/item.ts'

/** What a withdrawal has left of an entry. `answers-killed`: it stands, but what it answers has been withdrawn. */
export type Standing = 'stands' | 'killed' | 'answers-killed'

type Carried = Pick<Entry, 'id' | 'carriedBy' | 'respondsTo'>

/**
 * An entry is killed when every item that carries it has been withdrawn; an item that is not on this story's screen (it
 * was filed elsewhere) still carries.
 */
export function standings(
  entries: readonly Carried[],
  items: readonly Pick<ItemLine, 'itemId' | 'withdrawn'>[],
): Map<string, Standing> {
  const withdrawn = new Set(items.filter((line) => line.withdrawn).map((line) => line.itemId))
  const killed = new Set(
    entries
      .filter((e) => e.carriedBy.length > 0 && e.carriedBy.every((itemId) => withdrawn.has(itemId)))
      .map((e) => e.id),
  )
  const standing = (e: Carried): Standing => {
    if (killed.has(e.id)) return 'killed'
    return e.respondsTo.some((id) => killed.has(id)) ? 'answers-killed' : 'stands'
  }
  return new Map(entries.map((e) => [e.id, standing(e)]))
}
