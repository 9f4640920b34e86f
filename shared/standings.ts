import type { Entry } from './entry.ts'
import type { ItemLine } from './item.ts'

/** What a withdrawal has left of an entry. `answers-killed`: it stands, but what it answers has been withdrawn. */
export type Standing = 'stands' | 'killed' | 'answers-killed'

type Carried = Pick<Entry, 'id' | 'carriedBy' | 'respondsTo' | 'restates'>

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
  const byId = new Map(entries.map((e) => [e.id, e]))
  /** What restates an entry rests on what that one rests on, however long the chain. */
  const restsOn = (e: Carried): boolean => {
    const seen = new Set<string>()
    for (let at: Carried | undefined = e; at !== undefined && !seen.has(at.id);) {
      seen.add(at.id)
      if (at !== e && killed.has(at.id)) return true
      at = at.restates === null ? undefined : byId.get(at.restates)
    }
    return false
  }
  const standing = (e: Carried): Standing => {
    if (killed.has(e.id)) return 'killed'
    return e.respondsTo.some((id) => killed.has(id)) || restsOn(e) ? 'answers-killed' : 'stands'
  }
  return new Map(entries.map((e) => [e.id, standing(e)]))
}
