import type { EventType, LogEvent } from '../../shared/event.ts'
import type { AlertTurns } from '../log-reads.ts'
import type { Connection } from './connection.ts'
import { type EventRow, toLogEvent } from './event-row.ts'

const COLUMNS = `seq, at, type, "by", reason, story_id as storyId, other_story_id as otherStoryId, body`
/** A story's line is told at the end of every decision: that alone is nothing that anybody did. */
const DONE = `type in (select value from json_each(@types))
  and not (type = 'story-changed' and json_extract(body, '$.change') = 'activity')`
const side = (column: string): string =>
  `select ${COLUMNS} from event where ${column} = @storyId and seq < @before and ${DONE} order by seq desc limit @limit`

/** How an alert stands with people, in one text: what only counts what carries it, or tells it anew, leaves this as it is. */
const STANDS = `(${['state', 'snoozedUntil', 'snoozedBy', 'rungAt', 'acknowledgedBy', 'acknowledgedAt', 'reason']
  .map((field) => `coalesce(body ->> '$.alert.${field}', '')`)
  .join(` || '\n' || `)} || coalesce(json_array_length(body, '$.alert.escalations'), 0))`
/** Read by the database itself: most changes only count, and a thousand of those are not worth making objects of. */
const TURNS = `with asked(alertId) as (select value from json_each(@alertIds)),
  looked as (
    select asked.alertId, event.seq, ${STANDS} as stands from asked cross join event on event.seq in (
      select seq from event where type = 'alert-changed' and ("body" ->> '$.alert.id') = asked.alertId
      order by seq desc limit @looked)),
  turned as (
    select seq, stands, lead(stands) over latestFirst as before, row_number() over latestFirst as place
    from looked window latestFirst as (partition by alertId order by seq desc))
  select ${COLUMNS.replace('seq', 'event.seq')}, place from turned join event using (seq)
  where stands is not before order by event.seq`
type TurnRow = EventRow & { place: number }

/** A story's log from its end, page by page, and how things stood before a page. */
export function createStoryHistory({ raw }: Connection) {
  const sides = ['story_id', 'other_story_id'].map((column) =>
    raw.prepare<[Record<string, unknown>], EventRow>(side(column)),
  )
  const lastOn = raw.prepare<[Record<string, unknown>], EventRow>(
    `select ${COLUMNS} from event where seq in (
       select max(seq) from event where story_id = @storyId and seq < @before
         and type in ('entry-logged', 'entry-changed', 'note-written', 'note-changed')
         and coalesce(json_extract(body, '$.entry.id'), json_extract(body, '$.note.id')) in (select value from json_each(@ids))
       group by coalesce(json_extract(body, '$.entry.id'), json_extract(body, '$.note.id')))`,
  )
  const lastLine = raw.prepare<[Record<string, unknown>], EventRow>(
    `select ${COLUMNS} from event where story_id = @storyId and seq < @before
     and type in ('story-opened', 'story-changed', 'story-tended') order by seq desc limit 1`,
  )
  const ofAlerts = raw.prepare<[Record<string, unknown>], TurnRow>(TURNS)
  return {
    async turnsOfAlerts(alertIds: readonly string[], each: number): Promise<AlertTurns> {
      const rows = ofAlerts.all({ alertIds: JSON.stringify([...new Set(alertIds)]), looked: each + 1 })
      const turns = rows.flatMap(({ place, ...row }) => {
        const event = toLogEvent(row)
        return event.type === 'alert-changed' ? [{ event, place }] : []
      })
      // The earliest that was looked at is always among them.
      const shortened = turns.filter(({ place }) => place > each).map(({ event }) => event.alert.id)
      return { turns: turns.map(({ event }) => event), shortened }
    },
    historyOfStory: async (storyId: string, before: number, limit: number, types: readonly EventType[]) =>
      sides
        .flatMap((page) => page.all({ storyId, before, limit, types: JSON.stringify(types) }))
        .toSorted((a, b) => b.seq - a.seq)
        .slice(0, limit)
        .map(toLogEvent),
    async stoodBefore(storyId: string, before: number, ids: readonly string[]): Promise<LogEvent[]> {
      const line = lastLine.all({ storyId, before })
      return [...line, ...lastOn.all({ storyId, before, ids: JSON.stringify(ids) })].map(toLogEvent)
    },
  }
}
