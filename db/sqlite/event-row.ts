import { eventBody, eventStamp, type LogEvent } from '../../shared/event.ts'
import { changeOf } from '../../shared/change.ts'
import { topicsOf } from '../../shared/topics-of.ts'
import type { event } from '../schema/log.ts'

export type EventRow = typeof event.$inferSelect

/** What is written beside a story is filed under it. */
const OF_STORY = /^(?:story|notes):/

/** The stories on whose screens an event shows: none, one, or the two between which an item moves. */
const storiesOf = (logged: LogEvent): string[] => [
  ...new Set(
    topicsOf(logged)
      .filter((topic) => OF_STORY.test(topic))
      .map((topic) => topic.replace(OF_STORY, '')),
  ),
]

export function toEventRow(logged: LogEvent): EventRow {
  const { seq, at, by, reason, type, ...rest } = logged
  const [storyId = null, otherStoryId = null] = storiesOf(logged)
  return {
    seq,
    at,
    type,
    by,
    reason,
    storyId,
    otherStoryId,
    body: JSON.stringify(rest),
    telling: changeOf(logged) !== null,
  }
}

/** Throws where a stored event is not what the language says it is. */
export function toLogEvent(row: Pick<EventRow, 'seq' | 'at' | 'by' | 'reason' | 'type' | 'body'>): LogEvent {
  const { type, body, ...stamp } = row
  return { ...eventStamp.parse(stamp), ...eventBody.parse({ ...JSON.parse(body), type }) }
}
