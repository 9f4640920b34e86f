import type { Store } from '../../db/store.ts'
import type { NewEvent } from '../../shared/event.ts'
import type { Programme } from '../../shared/wall.ts'

/** What has become of a saved search: its words and whose it is (null: the desk's), or that it is gone. */
type Became = Pick<Programme, 'q' | 'searchBy' | 'searchGone'> | { searchGone: true }

function becameOf(decided: readonly NewEvent[]): Became | null {
  let became: Became | null = null
  for (const event of decided) {
    if (event.type === 'search-changed')
      became =
        event.change === 'removed' ? { searchGone: true } : { q: event.search.q, searchBy: null, searchGone: false }
    if (event.type !== 'mine-changed') continue
    const { mine, userId } = event
    if (mine.what === 'search') became = { q: mine.search.q, searchBy: userId, searchGone: false }
    if (mine.what === 'search-removed' && became === null) became = { searchGone: true }
  }
  return became
}

/**
 * W23: walls follow the saved search by which they go, the desk's or a person's own, when `decided` changes, moves or
 * removes it. Of one that is gone the last words stay, marked. Nobody changes a wall by a search of their own that has
 * the id of somebody else's.
 */
export async function wallsFollowSearch(
  store: Pick<Store, 'screen'>,
  searchId: string,
  decided: readonly NewEvent[],
  by: string,
): Promise<NewEvent[]> {
  const became = becameOf(decided)
  if (became === null) return []
  const ofDesk = decided.some(({ type }) => type === 'search-changed')
  const { screen } = await store.screen('desk')
  const walls = screen.kind === 'desk' ? screen.walls : []
  return walls.flatMap((wall): NewEvent[] => {
    const { programme } = wall
    const isMeant = programme.searchBy === by || (programme.searchBy === null && ofDesk)
    if (programme.searchId !== searchId || !isMeant) return []
    const next = { ...programme, ...became }
    const same = JSON.stringify(next) === JSON.stringify(programme)
    return same ? [] : [{ type: 'wall-changed', wall: { ...wall, programme: next }, by, reason: null }]
  })
}
