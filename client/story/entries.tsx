import { memo, useMemo, useState } from 'react'
import type { Look } from '../../shared/mine.ts'
import { useMayEdit, useMe } from '../access/me.tsx'
import { StateView } from '../ui/state-view.tsx'
import { useHeldOrder } from '../ui/use-held-order.ts'
import { t } from '../words/t.ts'
import { AskedContext, useAskedRows } from './asked.ts'
import styles from './entries.module.css'
import { EntryFeed } from './entry-feed.tsx'
import { EntryRow } from './entry-row.tsx'
import type { EntryReading } from './read-story.ts'
import { sinceLook } from './seen.ts'
import { SinceLine } from './since-line.tsx'
import { useChangedSince } from './use-changed-since.ts'

interface EntriesProps {
  entries: readonly EntryReading[]
  reference: number
  look: Look | null
  atTop: boolean
  past: boolean
}

/** Newest first: what came since the last look, a line, then all that was there. Only what is near the view is drawn. */
export const Entries = memo(function Entries({ entries, reference, look, atTop, past }: EntriesProps) {
  const [inside, setInside] = useState(false)
  const mayEdit = useMayEdit() && !past
  const readings = useMemo(() => new Map(entries.map((reading) => [reading.entry.id, reading])), [entries])
  const mine = useMe().me
  const me = mine.at === 'known' ? mine.who.id : null
  const live = useMemo(() => {
    const { fresh, known } = sinceLook(
      entries.map(({ entry }) => entry),
      look,
      me,
    )
    return [...fresh, ...known].map(({ id }) => id)
  }, [entries, look, me])
  const isOwn = (id: string): boolean => me !== null && readings.get(id)?.entry.by === me
  const { ids, pending, catchUp } = useHeldOrder(live, !past && (!atTop || inside), undefined, isOwn)
  const changed = useChangedSince(entries[0]?.entry.storyId ?? null, past ? null : look)
  const asked = useAskedRows()
  const isFresh = (id: string): boolean => look !== null && (readings.get(id)?.entry.seq ?? 0) > look.upTo && !isOwn(id)
  // A feed must have articles: without any, words say so.
  if (live.length === 0)
    return (
      <div className={styles.none}>
        <StateView state={{ at: 'empty', words: t('No position is logged in this story yet.') }} />
      </div>
    )
  const firstKnown = ids.findIndex((id) => !isFresh(id))
  const row = (id: string) => {
    const reading = readings.get(id)
    if (reading === undefined) return null
    const fresh = isFresh(id)
    const mark = fresh ? null : (changed.entries.get(id) ?? null)
    return <EntryRow {...reading} fresh={fresh} changed={mark} reference={reference} mayEdit={mayEdit} />
  }
  return (
    <div className={styles.entries}>
      {look !== null && (
        <SinceLine look={look} fresh={firstKnown < 0 ? ids.length : firstKnown} changed={changed.count} />
      )}
      <AskedContext value={asked}>
        <EntryFeed
          ids={ids}
          row={row}
          edge={firstKnown > 0 ? firstKnown : null}
          onInside={setInside}
          pending={pending}
          catchUp={catchUp}
        />
      </AskedContext>
    </div>
  )
})
