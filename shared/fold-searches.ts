import type { LogEvent } from './event.ts'
import type { SearchesScreen } from './screen.ts'

/** Brings the desk's saved searches, the last changed at the end, from before `event` to after it. */
export function foldSearches(screen: SearchesScreen, event: LogEvent): SearchesScreen {
  if (event.type !== 'search-changed') return screen
  const { search, change, by, at, seq } = event
  const rest = screen.searches.filter(({ id }) => id !== search.id)
  return { ...screen, searches: change === 'removed' ? rest : [...rest, { ...search, by, at, seq }] }
}
