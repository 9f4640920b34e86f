import type { LogEvent } from './event.ts'
import { isHeld } from './held.ts'
import type { DeskScreen, StoryScreen } from './screen.ts'
import { patch } from './window.ts'

type Merged = LogEvent & { type: 'stories-merged' }

const bySeq = (a: { seq: number }, b: { seq: number }): number => a.seq - b.seq

const idsOf = (list: readonly { id: string }[]): Set<string> => new Set(list.map(({ id }) => id))

/** The list without what has moved, and with it where it has moved to, in the order of the log. */
function moved<T extends { id: string; seq: number }>(list: readonly T[], parts: readonly T[], here: boolean): T[] {
  const ids = idsOf(parts)
  const rest = list.filter(({ id }) => !ids.has(id))
  return here ? [...rest, ...parts].toSorted(bySeq) : rest
}

/** What one story hands to another leaves the one's screen and stands on the other's, in the order of the log. */
export function foldMerged(screen: StoryScreen, event: Merged): StoryScreen {
  const here = event.to === screen.id
  if (!here && event.from !== screen.id) return screen
  const gone = new Set(event.items.map(({ itemId }) => itemId))
  const rest = screen.items.filter(({ itemId }) => !gone.has(itemId))
  const items = event.items.filter((line) => !isHeld(line)).map((line) => ({ ...line, held: null }))
  return {
    ...screen,
    claims: moved(screen.claims, event.claims, here),
    entries: moved(screen.entries, event.entries, here),
    alerts: moved(screen.alerts, event.alerts, here),
    items: here ? [...rest, ...items].toSorted(bySeq) : rest,
  }
}

/** Alerts of a list that have moved with their story. */
export const patchMerged = <T extends { id: string }>(list: T[], parts: readonly T[]): T[] =>
  parts.reduce<T[]>(
    (all, part) =>
      patch(
        all,
        ({ id }) => id === part.id,
        () => part,
      ),
    list,
  )

/** Lines of the wire say where they stand now. */
export function foldMergedDesk(screen: DeskScreen, event: Merged): DeskScreen {
  const gone = new Set(event.items.map(({ itemId }) => itemId))
  return {
    ...screen,
    wire: patch(
      screen.wire,
      ({ itemId }) => gone.has(itemId),
      (line) => ({ ...line, storyId: event.to }),
    ),
    alerts: patchMerged(screen.alerts, event.alerts),
  }
}
