import { setImmediate } from 'node:timers/promises'
import type { Connection } from '../connection.ts'
import { type EventRow, toEventRow, toLogEvent } from '../event-row.ts'
import { createProjection } from '../project.ts'

/** Events between two turns of everything else in this process. */
const STRIDE = 1_000

/** Faults that are told one by one; a log that is broken throughout is told with a number. */
const MOST = 20

const NEXT = `select seq, at, type, "by", reason, story_id as storyId, other_story_id as otherStoryId, body, telling
  from live.event where seq > ? order by seq limit ${STRIDE}`

type Stored = Omit<EventRow, 'telling'> & { telling: number }

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

const gap = (from: number, to: number): string =>
  from === to ? `log: event ${from} is missing` : `log: events ${from} to ${to} are missing`

/** Replays the live log into the scratch tables; answers what is wrong with the log itself. */
export async function replayLog(scratch: Connection): Promise<string[]> {
  const next = scratch.raw.prepare<[number], Stored>(NEXT)
  const project = createProjection(scratch)
  const faults: string[] = []
  let at = 0

  function replay(row: Stored): void {
    if (row.seq !== at + 1) faults.push(gap(at + 1, row.seq - 1))
    at = row.seq
    try {
      const event = toLogEvent(row)
      const { storyId, otherStoryId, telling } = toEventRow(event)
      if (storyId !== row.storyId || otherStoryId !== row.otherStoryId)
        faults.push(`log: event ${row.seq} is not filed under the stories that it concerns`)
      if (telling !== (row.telling === 1)) faults.push(`log: event ${row.seq} is not marked as what it tells`)
      project(event)
    } catch (error) {
      faults.push(`log: event ${row.seq} cannot be replayed: ${messageOf(error)}`)
    }
  }

  for (let rows = next.all(at); rows.length > 0; rows = next.all(at)) {
    rows.forEach(replay)
    await setImmediate()
  }
  return faults.length <= MOST ? faults : [...faults.slice(0, MOST), `log: ${faults.length - MOST} more faults`]
}
