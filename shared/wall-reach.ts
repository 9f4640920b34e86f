import type { Alert } from './alert.ts'
import type { LogEvent } from './event.ts'
import type { WallScreen } from './screen.ts'
import type { Story } from './story.ts'
import type { Wall } from './wall.ts'
import { storyOn } from './wall-turn.ts'

/** What the whole room must know at once, whatever its wall shows; whatever else rings is for the desk. */
export const ACROSS: ReadonlySet<Alert['kind']> = new Set(['denial', 'kill', 'correction'])

/** Of which stories and alerts a wall may tell the words. Of the others it is told that they are there, and how much is in them. */
export interface WallReach {
  /** Stories that its programme names, or that somebody or an alert has put on it. */
  stories: ReadonlySet<string>
  /** Whether any open story may take its turn. */
  open: boolean
  /** Whether all alerts stand on it, or those alone that stand across every wall. */
  rings: boolean
  /** The same for the same reach. */
  key: string
}

/** W40: told from the wall alone, so that what is told of an event does not hang on any other. */
export function reachOf(wall: Wall): WallReach {
  const { programme, held, removed } = wall
  const ofStories = !removed && !held && (programme.panel === 'story' || programme.panel === 'claims')
  const turns = ofStories && programme.order === 'hand' ? programme.stories : []
  const open = ofStories && programme.order === 'hottest'
  // Where every open story may be told, the one that is on is too: a turn leaves the reach, and its key, as they were.
  const on = open ? null : storyOn(wall)
  const stories = new Set([...turns, ...(on === null ? [] : [on])].toSorted())
  const rings = programme.panel === 'alerts' && !removed
  return { stories, open, rings, key: JSON.stringify([[...stories], open, rings]) }
}

const storyWithin = <S extends Pick<Story, 'id' | 'title' | 'state'>>(story: S, { stories, open }: WallReach): S =>
  stories.has(story.id) || (open && story.state === 'open') ? story : { ...story, title: '' }

type Told = Pick<Alert, 'kind' | 'state' | 'muted' | 'headline' | 'detail' | 'storyTitle'>

function alertWithin<A extends Told>(alert: A, { rings }: WallReach): A {
  const { kind, state, muted } = alert
  const told = rings ? state !== 'resolved' : state === 'open' && !muted && ACROSS.has(kind)
  return told ? alert : { ...alert, headline: '', detail: '', storyTitle: '' }
}

/** The event without the words of what the wall does not show. */
export function eventWithin(event: LogEvent, reach: WallReach): LogEvent {
  if (event.type === 'story-opened' || event.type === 'story-changed')
    return { ...event, story: storyWithin(event.story, reach) }
  if (event.type === 'alert-raised') return { ...event, alert: alertWithin(event.alert, reach) }
  if (event.type === 'alert-changed') return { ...event, alert: alertWithin(event.alert, reach) }
  if (event.type === 'stories-merged')
    return { ...event, alerts: event.alerts.map((alert) => alertWithin(alert, reach)) }
  return event
}

/** The wall's screen without the words of what it does not show. */
export function screenWithin(screen: WallScreen): WallScreen {
  const reach = reachOf(screen.wall)
  return {
    ...screen,
    stories: screen.stories.map((story) => storyWithin(story, reach)),
    alerts: screen.alerts.map((alert) => alertWithin(alert, reach)),
  }
}
