import type { LogEvent } from './event.ts'
import type { SourcesScreen } from './screen.ts'

/** Brings the sources (by id) from before `event` to after it; one that is removed leaves. */
export function foldSources(screen: SourcesScreen, event: LogEvent): SourcesScreen {
  if (event.type !== 'source-changed') return screen
  const { source, seq } = event
  const rest = screen.sources.filter(({ id }) => id !== source.id)
  const sources = source.state === 'removed' ? rest : [...rest, { ...source, seq }]
  return { ...screen, sources: sources.toSorted((a, b) => (a.id < b.id ? -1 : 1)) }
}
