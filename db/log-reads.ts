import type { EventType, LogEvent } from '../shared/event.ts'
import type { Seq } from '../shared/scalar.ts'

export interface AlertTurns {
  /** In the order of the log; of an alert that is shortened the first tells how it stood before. */
  turns: (LogEvent & { type: 'alert-changed' })[]
  /** Alerts that changed more often than was looked at. */
  shortened: string[]
}

/** What is asked of the log itself: its events, in the order of the log unless it is said otherwise. */
export interface LogReads {
  eventsAfter(after: Seq, limit: number): Promise<LogEvent[]>
  /** Every event of a story, or those of some types, after `after`, up to and including `upTo`: for as-of views and explanations. */
  eventsOfStory(storyId: string, upTo: Seq, types?: readonly EventType[], after?: Seq): Promise<LogEvent[]>
  /** Events of a story of some types, the newest first, before a place in the log; not those that only tell its line anew. */
  historyOfStory(storyId: string, before: Seq, limit: number, types: readonly EventType[]): Promise<LogEvent[]>
  /** Among the latest `each` changes of each of some alerts those by which one stands otherwise than before. */
  turnsOfAlerts(alertIds: readonly string[], each: number): Promise<AlertTurns>
  /** The last events before a place that tell of a story's line and of each of some entries and notes. */
  stoodBefore(storyId: string, before: Seq, ids: readonly string[]): Promise<LogEvent[]>
  /** Every time that a saved search, somebody's own or the desk's, was saved, changed or removed. */
  eventsOfSearch(searchId: string): Promise<LogEvent[]>
  /** Events of some types that a person caused, after a place in the log. */
  eventsByPeople(after: Seq, limit: number, types: readonly EventType[]): Promise<LogEvent[]>
  /** The latest `limit` events between two places that tell something to somebody who was away, the newest first. */
  tellingEvents(asked: { after: Seq; before: Seq; limit: number; storyId?: string }): Promise<LogEvent[]>
  /** Last event at or before an instant (0 when there is none). */
  seqAt(at: string): Promise<Seq>
}
