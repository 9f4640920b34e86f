import type { StoryScreen } from '../../shared/screen.ts'

/**
 * A story as it stood at an earlier moment, without what has been taken back since: whoever reads it without the desk
 * must not meet the words of a killed report, or a position that an editor has rejected, as if they stood.
 */
export function asKnownNow(then: StoryScreen, now: StoryScreen): StoryScreen {
  const states = new Map(now.entries.map(({ id, state }) => [id, state]))
  const withdrawn = new Set(now.items.filter((item) => item.withdrawn).map(({ itemId }) => itemId))
  return {
    ...then,
    entries: then.entries.filter(({ id }) => (states.get(id) ?? 'rejected') !== 'rejected'),
    items: then.items.map((item) => (withdrawn.has(item.itemId) ? { ...item, withdrawn: true } : item)),
  }
}
