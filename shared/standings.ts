import type { Entry } from './entry.ts'
import type { ItemLine } from './item.ts'
import type { RuleName } from './rule.ts'

/** What a withdrawal has left of an entry. `answers-killed`: it stands, but what it answers has been withdrawn. */
export type Standing = 'stands' | 'killed' | 'answers-killed'

type Carried = Pick<Entry, 'id' | 'stance' | 'evidence' | 'carriedBy' | 'respondsTo' | 'restates'>

/** The entry by which an outlet takes back what it reported: it comes with the kill, so that the kill leaves it standing. */
export const takesBack = ({ stance, evidence }: Pick<Entry, 'stance' | 'evidence'>): boolean =>
  stance === 'retraction' && evidence?.rule === ('kill' satisfies RuleName)

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
      .filter((e) => !takesBack(e) && e.carriedBy.length > 0 && e.carriedBy.every((itemId) => withdrawn.has(itemId)))
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
    if (e.stance === 'retraction') return 'stands'
    return e.respondsTo.some((id) => killed.has(id)) || restsOn(e) ? 'answers-killed' : 'stands'
  }
  return new Map(entries.map((e) => [e.id, standing(e)]))
}
