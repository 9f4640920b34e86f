import { useCallback, useState } from 'react'
import { useMayEdit } from '../access/me.tsx'
import feed from '../ui/feed.module.css'
import { useMinute } from '../ui/now.ts'
import { StateView } from '../ui/state-view.tsx'
import { useHeldOrder } from '../ui/use-held-order.ts'
import { walkRows } from '../ui/walk-rows.ts'
import { shortTime } from '../ui/zone.ts'
import styles from './entries.module.css'
import { EntryRow } from './entry-row.tsx'
import type { EntryReading } from './read-story.ts'
import { type Look, sinceLook } from './seen.ts'

interface EntriesProps {
  entries: readonly EntryReading[]
  reference: number
  look: Look | null
  atTop: boolean
  past: boolean
}

/** Rows drawn at first; a story that runs for weeks shows the rest on demand. */
const STEP = 150

/** Newest first: what came since the last look, a line, then all that was there. */
export function Entries({ entries, reference, look, atTop, past }: EntriesProps) {
  const [inside, setInside] = useState(false)
  const [most, setMost] = useState(STEP)
  const mayEdit = useMayEdit() && !past
  const byId = new Map(entries.map((reading) => [reading.entry.id, reading]))
  const { fresh, known } = sinceLook(
    entries.map((reading) => reading.entry),
    look,
  )
  const freshIds = new Set(fresh.map((entry) => entry.id))
  const live = [...fresh, ...known].map((entry) => entry.id)
  const { ids, pending, catchUp } = useHeldOrder(live, !atTop || inside)
  const firstKnown = ids.findIndex((id) => !freshIds.has(id))
  const row = useCallback(
    (id: string) => {
      const reading = byId.get(id)
      return reading === undefined ? null : (
        <EntryRow {...reading} fresh={freshIds.has(id)} reference={reference} mayEdit={mayEdit} />
      )
    },
    [byId, freshIds, reference, mayEdit],
  )
  // A feed must have articles: without any, words say so.
  if (live.length === 0) return <StateView state={{ at: 'empty', words: 'No position is logged in this story yet.' }} />
  return (
    <div className={styles.entries}>
      {pending > 0 && (
        <button type="button" className={`${feed.pill} ${styles.pill}`} onClick={catchUp}>
          {pending} new {pending === 1 ? 'entry' : 'entries'}
        </button>
      )}
      {look !== null && fresh.length > 0 && firstKnown !== 0 && <Since look={look} fresh={fresh.length} />}
      <div
        role="feed"
        aria-label="Entries"
        aria-busy="false"
        data-walk="main"
        onKeyDown={walkRows}
        onFocus={() => setInside(true)}
        onBlur={(event) => setInside(event.currentTarget.contains(event.relatedTarget))}
      >
        {ids.slice(0, most).map((id, index) => (
          <article
            key={id}
            data-row={id}
            data-entry={id}
            data-edge={index === firstKnown && index > 0 ? true : undefined}
            aria-posinset={index + 1}
            aria-setsize={ids.length}
            aria-labelledby={`row-${id}`}
            tabIndex={index === 0 ? 0 : -1}
            className={styles.row}
          >
            {row(id)}
          </article>
        ))}
      </div>
      {ids.length > most && (
        <button type="button" className={styles.more} onClick={() => setMost(most + STEP)}>
          {ids.length - most} older
        </button>
      )}
    </div>
  )
}

/** "2 new since 08:30" */
function Since({ look, fresh }: { look: Look; fresh: number }) {
  const now = useMinute()
  return (
    <p className={styles.since}>
      {fresh} new since {shortTime(look.at, now)}
    </p>
  )
}
