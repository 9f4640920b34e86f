import type { KeyRow } from '../../db/store.ts'
import { plainWall } from '../../shared/plain-wall.ts'
import type { Wall } from '../../shared/wall.ts'
import type { ScreenFacts, ScreenLine, WallLine } from '../../shared/wall-line.ts'

const lineOf = (key: KeyRow | null, facts: ScreenFacts | null): ScreenLine => ({
  id: key?.id ?? null,
  name: key?.name ?? '',
  pairedAt: key?.createdAt ?? null,
  connectedAt: facts?.connectedAt ?? null,
  seenAt: facts?.beat?.at ?? facts?.connectedAt ?? key?.seenAt ?? null,
  beat: facts?.beat ?? null,
})

/** W24: walls in the order in which they were set up, with the screens that have a key to them, and browsers that show them. */
export function wallLines(walls: readonly Wall[], keys: readonly KeyRow[], facts: readonly ScreenFacts[]): WallLine[] {
  const inForce = keys.filter(({ role, revokedAt }) => role === 'wall' && revokedAt === null)
  const keyIds = new Set(inForce.map(({ id }) => id))
  const known = new Set(walls.map(({ id }) => id))
  const named = [...inForce.map(({ wall }) => wall ?? 'main'), ...facts.map(({ wallId }) => wallId)]
  const others = [...new Set(named)].filter((id) => !known.has(id)).map(plainWall)
  // One that was taken off is shown as long as anything hangs on it.
  return [...walls.filter(({ id, removed }) => !removed || named.includes(id)), ...others].map((wall) => {
    const here = facts.filter(({ wallId }) => wallId === wall.id)
    const own = inForce
      .filter((key) => (key.wall ?? 'main') === wall.id)
      .map((key) => lineOf(key, here.find(({ by }) => by === key.id) ?? null))
    const browsers = here.filter(({ by }) => !keyIds.has(by)).map((one) => lineOf(null, one))
    return { wall, screens: [...own, ...browsers] }
  })
}
