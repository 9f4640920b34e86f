import type { Alert } from './alert.ts'
import type { LogEvent } from './event.ts'
import type { ItemLine, ItemLineBody } from './item.ts'
import { assertNever } from './must.ts'
import type { AlertsScreen, DeskScreen, Screen, StoryScreen, WallScreen } from './screen.ts'
import type { Story } from './story.ts'
import type { Wall } from './wall.ts'

/** Same sizes as `WINDOW` in screen.ts, which imports zod; a test holds them equal. */
const SIZE = { wire: 200, stories: 300, alerts: 200, wallStories: 60, wallAlerts: 60 }

type Numbered = { seq: number }

/** Puts `next` at the top of a newest-first window, in place of the one with the same key. */
function raise<T extends Numbered>(list: T[], next: T, key: (t: T) => string, size: number): T[] {
  const id = key(next)
  return [next, ...list.filter((t) => key(t) !== id)].slice(0, size)
}

/** Replaces in place; a list without it stays as it is. */
function patch<T>(list: T[], is: (t: T) => boolean, change: (t: T) => T): T[] {
  const at = list.findIndex(is)
  return at < 0 ? list : list.with(at, change(list[at] as T))
}

/** Replaces in place, else appends. */
function upsert<T>(list: T[], next: T, is: (t: T) => boolean): T[] {
  const at = list.findIndex(is)
  return at < 0 ? [...list, next] : list.with(at, next)
}

const numbered = (item: ItemLineBody, seq: number): ItemLine => ({ ...item, seq })
const itemKey = (line: ItemLine): string => line.itemId
const storyKey = (story: Story): string => story.id

const raiseStory = (
  list: Story[],
  event: LogEvent & { type: 'story-opened' | 'story-changed' },
  size: number,
): Story[] => raise(list, { ...event.story, seq: event.seq }, storyKey, size)

const raised = (event: LogEvent & { type: 'alert-raised' }): Alert => ({
  ...event.alert,
  seq: event.seq,
  raisedAt: event.at,
})
const patchAlert = (list: Alert[], alert: Alert): Alert[] =>
  patch(
    list,
    (a) => a.id === alert.id,
    () => alert,
  )
const putWall = (list: Wall[], wall: Wall): Wall[] => upsert(list, wall, (w) => w.id === wall.id)

/** Brings a desk screen from before `event` to after it. */
export function foldDesk(screen: DeskScreen, event: LogEvent): DeskScreen {
  switch (event.type) {
    case 'item-arrived':
    case 'item-updated':
    case 'item-held':
    case 'item-released':
    case 'item-withdrawn':
      return { ...screen, wire: raise(screen.wire, numbered(event.item, event.seq), itemKey, SIZE.wire) }
    case 'item-filed':
      return {
        ...screen,
        wire: patch(
          screen.wire,
          (l) => l.itemId === event.item.itemId,
          (l) => ({ ...l, storyId: event.to }),
        ),
      }
    case 'item-faulted':
      return {
        ...screen,
        wire: patch(
          screen.wire,
          (l) => l.itemId === event.itemId,
          (l) => ({ ...l, fault: event.fault }),
        ),
      }
    case 'story-opened':
    case 'story-changed':
      return { ...screen, stories: raiseStory(screen.stories, event, SIZE.stories) }
    case 'alert-raised':
      return { ...screen, alerts: [raised(event), ...screen.alerts].slice(0, SIZE.alerts) }
    case 'alert-changed':
      return { ...screen, alerts: patchAlert(screen.alerts, event.alert) }
    case 'wall-changed':
      return { ...screen, walls: putWall(screen.walls, event.wall) }
    case 'claim-made':
    case 'entry-logged':
    case 'entry-carried':
    case 'entry-changed':
      return screen
    default:
      return assertNever(event)
  }
}

const isItem =
  (itemId: string) =>
  (line: ItemLine): boolean =>
    line.itemId === itemId

function foldFiling(screen: StoryScreen, event: LogEvent & { type: 'item-filed' }): StoryScreen {
  const rest = screen.items.filter((l) => l.itemId !== event.item.itemId)
  if (event.to !== screen.id) return { ...screen, items: rest }
  const line = { ...event.item, storyId: event.to }
  const after = rest.findIndex((l) => l.seq > line.seq)
  return { ...screen, items: after < 0 ? [...rest, line] : rest.toSpliced(after, 0, line) }
}

/** Items stand by the `seq` of their current version: a new version moves its line to the end. */
function foldVersion(screen: StoryScreen, item: ItemLineBody, seq: number): StoryScreen {
  if (item.storyId !== screen.id) return screen
  return { ...screen, items: [...screen.items.filter((l) => l.itemId !== item.itemId), numbered(item, seq)] }
}

/** Brings a story's screen from before `event` to after it; an event of another story leaves it as it is. */
export function foldStory(screen: StoryScreen, event: LogEvent): StoryScreen {
  switch (event.type) {
    case 'item-arrived':
    case 'item-updated':
    case 'item-released':
    case 'item-withdrawn':
      return foldVersion(screen, event.item, event.seq)
    case 'item-filed':
      return event.from === screen.id || event.to === screen.id ? foldFiling(screen, event) : screen
    case 'item-faulted':
      return { ...screen, items: patch(screen.items, isItem(event.itemId), (l) => ({ ...l, fault: event.fault })) }
    case 'story-opened':
    case 'story-changed':
      return event.story.id === screen.id ? { ...screen, story: { ...event.story, seq: event.seq } } : screen
    case 'claim-made':
      return event.claim.storyId === screen.id
        ? { ...screen, claims: [...screen.claims, { ...event.claim, seq: event.seq }] }
        : screen
    case 'entry-logged':
      return event.entry.storyId === screen.id
        ? { ...screen, entries: [...screen.entries, { ...event.entry, seq: event.seq, loggedAt: event.at }] }
        : screen
    case 'entry-carried':
      return {
        ...screen,
        entries: patch(
          screen.entries,
          (e) => e.id === event.entryId,
          (e) => ({ ...e, carriedBy: [...e.carriedBy, event.itemId] }),
        ),
      }
    case 'entry-changed':
      return {
        ...screen,
        entries: patch(
          screen.entries,
          (e) => e.id === event.entry.id,
          () => event.entry,
        ),
      }
    case 'alert-raised':
      return event.alert.storyId === screen.id ? { ...screen, alerts: [...screen.alerts, raised(event)] } : screen
    case 'alert-changed':
      return { ...screen, alerts: patchAlert(screen.alerts, event.alert) }
    case 'item-held':
    case 'wall-changed':
      return screen
    default:
      return assertNever(event)
  }
}

/** Brings the alerts screen (newest first) from before `event` to after it. */
export function foldAlerts(screen: AlertsScreen, event: LogEvent): AlertsScreen {
  if (event.type === 'alert-raised')
    return { ...screen, alerts: [raised(event), ...screen.alerts].slice(0, SIZE.alerts) }
  if (event.type === 'alert-changed') return { ...screen, alerts: patchAlert(screen.alerts, event.alert) }
  return screen
}

/** Brings a wall's screen from before `event` to after it. */
export function foldWall(screen: WallScreen, event: LogEvent): WallScreen {
  switch (event.type) {
    case 'wall-changed':
      return event.wall.id === screen.wall.id ? { ...screen, wall: event.wall } : screen
    case 'story-opened':
    case 'story-changed':
      return { ...screen, stories: raiseStory(screen.stories, event, SIZE.wallStories) }
    case 'alert-raised':
      return { ...screen, alerts: [raised(event), ...screen.alerts].slice(0, SIZE.wallAlerts) }
    case 'alert-changed':
      return { ...screen, alerts: patchAlert(screen.alerts, event.alert) }
    default:
      return screen
  }
}

/** L3: folding the events after a screen's cursor gives the screen that a fresh read would give. */
export function fold<S extends Screen>(screen: S, events: readonly LogEvent[]): S
export function fold(screen: Screen, events: readonly LogEvent[]): Screen {
  switch (screen.kind) {
    case 'desk':
      return events.reduce(foldDesk, screen)
    case 'story':
      return events.reduce(foldStory, screen)
    case 'alerts':
      return events.reduce(foldAlerts, screen)
    case 'wall':
      return events.reduce(foldWall, screen)
    default:
      return assertNever(screen)
  }
}

/** The screen of a story before its first event: what as-of views fold from. */
export const emptyStory = (id: string): StoryScreen => ({
  kind: 'story',
  id,
  story: null,
  claims: [],
  entries: [],
  items: [],
  alerts: [],
})
