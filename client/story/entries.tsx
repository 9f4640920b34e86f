import { type ReactNode, useMemo, useState } from 'react'
import { useMayEdit } from '../access/me.tsx'
import { Pill } from '../ui/feed.tsx'
import { useMinute } from '../ui/now.ts'
import { StateView } from '../ui/state-view.tsx'
import { useHeldOrder } from '../ui/use-held-order.ts'
import { walkRows } from '../ui/walk-rows.ts'
import { shortTime } from '../ui/zone.ts'
import { t } from '../words/t.ts'
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

const newEntries = (count: number): string => t('{count, plural, one {# new entry} other {# new entries}}', { count })

/** Newest first: what came since the last look, a line, then all that was there. */
export function Entries({ entries, reference, look, atTop, past }: EntriesProps) {
  const [inside, setInside] = useState(false)
  const [most, setMost] = useState(STEP)
  const mayEdit = useMayEdit() && !past
  const readings = useMemo(() => new Map(entries.map((reading) => [reading.entry.id, reading])), [entries])
  const { fresh, known } = useMemo(
    () =>
      sinceLook(
        [...readings.values()].map((r) => r.entry),
        look,
      ),
    [readings, look],
  )
  const live = [...fresh, ...known].map((entry) => entry.id)
  const { ids, pending, catchUp } = useHeldOrder(live, !atTop || inside)
  const isFresh = (id: string): boolean => look !== null && (readings.get(id)?.entry.seq ?? 0) > look.seq
  const firstKnown = ids.findIndex((id) => !isFresh(id))
  // A feed must have articles: without any, words say so.
  if (live.length === 0)
    return <StateView state={{ at: 'empty', words: t('No position is logged in this story yet.') }} />
  return (
    <div className={styles.entries}>
      <Pill pending={pending} label={t('Entries')} newWords={newEntries} onClick={catchUp} />
      {look !== null && fresh.length > 0 && firstKnown !== 0 && <Since look={look} fresh={fresh.length} />}
      <div
        role="feed"
        aria-label={t('Entries')}
        aria-busy="false"
        data-walk="main"
        onKeyDown={walkRows}
        onFocus={() => setInside(true)}
        onBlur={(event) => setInside(event.currentTarget.contains(event.relatedTarget))}
      >
        {ids.slice(0, most).map((id, index) => {
          const reading = readings.get(id)
          if (reading === undefined) return null
          return (
            <EntryArticle key={id} id={id} index={index} count={ids.length} edge={index === firstKnown && index > 0}>
              <EntryRow {...reading} fresh={isFresh(id)} reference={reference} mayEdit={mayEdit} />
            </EntryArticle>
          )
        })}
      </div>
      <Older hidden={ids.length - most} show={() => setMost(most + STEP)} />
    </div>
  )
}

interface EntryArticleProps {
  id: string
  index: number
  count: number
  /** The first that was there at the last look. */
  edge: boolean
  children: ReactNode
}

function EntryArticle({ id, index, count, edge, children }: EntryArticleProps) {
  return (
    <article
      data-row={id}
      data-entry={id}
      data-edge={edge || undefined}
      aria-posinset={index + 1}
      aria-setsize={count}
      aria-labelledby={`row-${id}`}
      tabIndex={index === 0 ? 0 : -1}
      className={styles.row}
    >
      {children}
    </article>
  )
}

function Older({ hidden, show }: { hidden: number; show: () => void }) {
  if (hidden <= 0) return null
  return (
    <button type="button" className={styles.more} onClick={show}>
      {t('{count} older', { count: hidden })}
    </button>
  )
}

/** "2 new since 08:30" */
function Since({ look, fresh }: { look: Look; fresh: number }) {
  const now = useMinute()
  return (
    <p className={styles.since}>{t('{count} new since {time}', { count: fresh, time: shortTime(look.at, now) })}</p>
  )
}
