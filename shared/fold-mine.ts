import type { LogEvent } from './event.ts'
import { assertNever } from './must.ts'
import type { MineScreen } from './screen.ts'
import { raise, WINDOW } from './window.ts'

/** What belongs to a person of whom the log knows nothing yet. */
export const emptyMine = (userId: string): MineScreen => ({
  kind: 'mine',
  userId,
  looks: [],
  shift: null,
  since: { from: 'look' },
  seenAll: null,
  columns: null,
  searches: [],
  searchLooks: [],
})

const without = ({ searches }: MineScreen, searchId: string) => searches.filter(({ id }) => id !== searchId)

/** Brings what belongs to one person from before `event` to after it; another person's event leaves it as it is. */
export function foldMine(screen: MineScreen, event: LogEvent): MineScreen {
  if (event.type !== 'mine-changed' || event.userId !== screen.userId) return screen
  const { mine, seq, at } = event
  switch (mine.what) {
    case 'look': {
      const { storyId, upTo } = mine
      return { ...screen, looks: raise(screen.looks, { storyId, upTo, at, seq }, (l) => l.storyId, WINDOW.looks) }
    }
    case 'since':
      return { ...screen, since: mine.since }
    case 'shift':
      return { ...screen, shift: mine.began }
    case 'seen-all':
      return { ...screen, seenAll: mine.seen }
    case 'columns':
      return { ...screen, columns: mine.columns }
    case 'search':
      return { ...screen, searches: [...without(screen, mine.search.id), { ...mine.search, at, seq }] }
    case 'search-removed':
      return { ...screen, searches: without(screen, mine.searchId) }
    case 'search-look': {
      const seen = { searchId: mine.searchId, upTo: mine.upTo, seq }
      return { ...screen, searchLooks: raise(screen.searchLooks, seen, (l) => l.searchId, WINDOW.searchLooks) }
    }
    default:
      return assertNever(mine)
  }
}
