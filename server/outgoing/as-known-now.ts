import type { Entry } from '../../shared/entry.ts'
import type { StoryScreen } from '../../shared/screen.ts'

/** With what later copy makes of its words now, which may be that they stand there again. */
function withLater(entry: Entry, later: string | undefined): Entry {
  if (entry.evidence === null) return entry
  const { later: _then, ...evidence } = entry.evidence
  return { ...entry, evidence: later === undefined ? evidence : { ...evidence, later } }
}

/**
 * A story as it stood at an earlier moment, without what has been taken back since: whoever reads it without the desk
 * must not meet the words of a killed report, words that the copy has no longer, or a position that an editor has rejected, as if
 * they stood.
 */
export function asKnownNow(then: StoryScreen, now: StoryScreen): StoryScreen {
  const states = new Map(now.entries.map(({ id, state }) => [id, state]))
  const corrections = new Map(now.entries.map(({ id, evidence }) => [id, evidence?.later]))
  const withdrawn = new Set(now.items.filter((item) => item.withdrawn).map(({ itemId }) => itemId))
  return {
    ...then,
    entries: then.entries
      .filter(({ id }) => (states.get(id) ?? 'rejected') !== 'rejected')
      .map((entry) => withLater(entry, corrections.get(entry.id))),
    alerts: now.alerts,
    items: then.items.map((item) => (withdrawn.has(item.itemId) ? { ...item, withdrawn: true } : item)),
  }
}
