import type { Alert } from './alert.ts'
import type { LogEvent } from './event.ts'
import { isHeld } from './held.ts'
import type { ItemLine, ItemLineBody } from './item.ts'
import { assertNever } from './must.ts'
import type { AlertsScreen, DeskScreen, Screen, StoryScreen, WallScreen } from './screen.ts'
import type { Story } from './story.ts'
import type { Wall } from './wall.ts'
import { WINDOW } from './window.ts'

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
const isItem =
  (itemId: string) =>
  (line: ItemLine): boolean =>
    line.itemId === itemId
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

const raiseItem = (screen: DeskScreen, item: ItemLineBody, seq: number): DeskScreen => ({
  ...screen,
  wire: raise(screen.wire, numbered(item, seq), itemKey, WINDOW.wire),
})

/** An item of which nothing is out rises; one that has a visible version keeps its place and says that another waits. */
function foldHeld(screen: DeskScreen, event: LogEvent & { type: 'item-held' }): DeskScreen {
  const { item } = event
  if (isHeld(item)) return raiseItem(screen, item, event.seq)
  return { ...screen, wire: patch(screen.wire, isItem(item.itemId), (l) => ({ ...l, held: item.held })) }
}

/** Brings a desk screen from before `event` to after it. */
export function foldDesk(screen: DeskScreen, event: LogEvent): DeskScreen {
  switch (event.type) {
    case 'item-arrived':
    case 'item-updated':
    case 'item-released':
    case 'item-withdrawn':
      return raiseItem(screen, event.item, event.seq)
    case 'item-held':
      return foldHeld(screen, event)
    case 'item-filed':
      return {
        ...screen,
        wire: patch(screen.wire, isItem(event.item.itemId), (l) => ({ ...l, storyId: event.to })),
      }
    case 'item-faulted':
      return {
        ...screen,
        wire: patch(screen.wire, isItem(event.itemId), (l) => ({ ...l, fault: event.fault })),
      }
    case 'story-opened':
    case 'story-changed':
      return { ...screen, stories: raiseStory(screen.stories, event, WINDOW.stories) }
    case 'alert-raised':
      return { ...screen, alerts: [raised(event), ...screen.alerts].slice(0, WINDOW.alerts) }
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

/** Puts a line among a story's items, which stand by `seq`; what waits for its embargo is not shown there. */
function placeItem(screen: StoryScreen, line: ItemLine): StoryScreen {
  const rest = screen.items.filter((l) => l.itemId !== line.itemId)
  if (line.storyId !== screen.id || isHeld(line)) return { ...screen, items: rest }
  const after = rest.findIndex((l) => l.seq > line.seq)
  return { ...screen, items: rest.toSpliced(after < 0 ? rest.length : after, 0, { ...line, held: null }) }
}

/** A new version moves its line to the end. */
const foldVersion = (screen: StoryScreen, item: ItemLineBody, seq: number): StoryScreen =>
  item.storyId === screen.id ? placeItem(screen, numbered(item, seq)) : screen

const foldFiling = (screen: StoryScreen, event: LogEvent & { type: 'item-filed' }): StoryScreen =>
  event.from === screen.id || event.to === screen.id ? placeItem(screen, { ...event.item, storyId: event.to }) : screen

/** Brings a story's screen from before `event` to after it; an event of another story leaves it as it is. */
export function foldStory(screen: StoryScreen, event: LogEvent): StoryScreen {
  switch (event.type) {
    case 'item-arrived':
    case 'item-updated':
    case 'item-released':
    case 'item-withdrawn':
      return foldVersion(screen, event.item, event.seq)
    case 'item-filed':
      return foldFiling(screen, event)
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
    return { ...screen, alerts: [raised(event), ...screen.alerts].slice(0, WINDOW.alerts) }
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
      return { ...screen, stories: raiseStory(screen.stories, event, WINDOW.wallStories) }
    case 'alert-raised':
      return { ...screen, alerts: [raised(event), ...screen.alerts].slice(0, WINDOW.wallAlerts) }
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
