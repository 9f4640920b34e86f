import type { Entry } from '../../shared/entry.ts'
import { isLive } from './story-line.ts'

/** What an entry restates that stands, however often in turn. */
export function standsBefore({ restates }: Pick<Entry, 'restates'>, entries: readonly Entry[]): Entry | undefined {
  const seen = new Set<string>()
  let id = restates
  while (id !== null && !seen.has(id)) {
    seen.add(id)
    const before = entries.find((e) => e.id === id)
    if (before && isLive(before)) return before
    id = before?.restates ?? null
  }
  return undefined
}
