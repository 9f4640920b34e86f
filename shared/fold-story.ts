import type { LogEvent } from './event.ts'
import { patchAlert, raised } from './fold-alerts.ts'
import { foldMerged } from './fold-merged.ts'
import { isHeld } from './held.ts'
import type { ItemLine } from './item.ts'
import { assertNever } from './must.ts'
import type { StoryScreen } from './screen.ts'
import { patch } from './window.ts'

type Of<T extends LogEvent['type']> = LogEvent & { type: T }

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

/**
 * Puts a line among a story's items, which stand by the `seq` of their current version: a new version moves its line to
 * the end. What waits for its embargo is not shown, nor that something waits.
 */
function placeItem(screen: StoryScreen, line: ItemLine): StoryScreen {
  const rest = screen.items.filter((l) => l.itemId !== line.itemId)
  if (line.storyId !== screen.id || isHeld(line)) return { ...screen, items: rest }
  const after = rest.findIndex((l) => l.seq > line.seq)
  return { ...screen, items: rest.toSpliced(after < 0 ? rest.length : after, 0, { ...line, held: null }) }
}

function foldItem(
  screen: StoryScreen,
  event: Of<'item-arrived' | 'item-updated' | 'item-released' | 'item-withdrawn' | 'item-filed' | 'item-faulted'>,
): StoryScreen {
  if (event.type === 'item-faulted') {
    const { itemId, fault } = event
    const items = patch(
      screen.items,
      (line) => line.itemId === itemId,
      (line) => ({ ...line, fault }),
    )
    return { ...screen, items }
  }
  if (event.type === 'item-filed') {
    const concerned = event.from === screen.id || event.to === screen.id
    return concerned ? placeItem(screen, { ...event.item, storyId: event.to }) : screen
  }
  return event.item.storyId === screen.id ? placeItem(screen, { ...event.item, seq: event.seq }) : screen
}

function foldEntry(screen: StoryScreen, event: Of<'entry-logged' | 'entry-carried' | 'entry-changed'>): StoryScreen {
  const { entries } = screen
  if (event.type === 'entry-logged') {
    if (event.entry.storyId !== screen.id) return screen
    return { ...screen, entries: [...entries, { ...event.entry, seq: event.seq, loggedAt: event.at }] }
  }
  const changed =
    event.type === 'entry-changed'
      ? patch(
          entries,
          (e) => e.id === event.entry.id,
          () => event.entry,
        )
      : patch(
          entries,
          (e) => e.id === event.entryId,
          (e) => ({ ...e, carriedBy: [...e.carriedBy, event.itemId] }),
        )
  return { ...screen, entries: changed }
}

/** A claim as a person has changed it, with the entries that a merger moves. */
function foldClaim(screen: StoryScreen, { claim, moved }: Of<'claim-changed'>): StoryScreen {
  const claims = patch(
    screen.claims,
    (c) => c.id === claim.id,
    () => claim,
  )
  const entries = moved.reduce<StoryScreen['entries']>(
    (all, { entry }) =>
      patch(
        all,
        (e) => e.id === entry.id,
        () => entry,
      ),
    screen.entries,
  )
  return { ...screen, claims, entries }
}

/** Brings a story's screen from before `event` to after it; an event of another story leaves it as it is. */
export function foldStory(screen: StoryScreen, event: LogEvent): StoryScreen {
  switch (event.type) {
    case 'item-arrived':
    case 'item-updated':
    case 'item-released':
    case 'item-withdrawn':
    case 'item-filed':
    case 'item-faulted':
      return foldItem(screen, event)
    case 'story-opened':
    case 'story-changed':
      return event.story.id === screen.id ? { ...screen, story: { ...event.story, seq: event.seq } } : screen
    case 'story-tended':
      return event.story.id === screen.id ? { ...screen, story: event.story } : screen
    case 'stories-merged':
      return foldMerged(screen, event)
    case 'claim-made':
      if (event.claim.storyId !== screen.id) return screen
      return { ...screen, claims: [...screen.claims, { ...event.claim, seq: event.seq }] }
    case 'claim-changed':
      return foldClaim(screen, event)
    case 'entry-logged':
    case 'entry-carried':
    case 'entry-changed':
      return foldEntry(screen, event)
    case 'alert-raised':
      return event.alert.storyId === screen.id ? { ...screen, alerts: [...screen.alerts, raised(event)] } : screen
    case 'alert-changed':
      return { ...screen, alerts: patchAlert(screen.alerts, event.alert) }
    case 'note-written':
    case 'note-changed':
    case 'item-held':
    case 'wall-changed':
    case 'proposal-made':
    case 'proposal-answered':
    case 'party-changed':
    case 'outlet-changed':
    case 'source-changed':
    case 'search-changed':
    case 'alerting-changed':
    case 'mine-changed':
      return screen
    default:
      return assertNever(event)
  }
}
