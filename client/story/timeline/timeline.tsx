import { useElementSize } from '@mantine/hooks'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { memo, useCallback, useMemo, useState } from 'react'
import type { Entry } from '../../../shared/entry.ts'
import { useMinute } from '../../ui/now.ts'
import { useShownZone } from '../../ui/shown-zone.ts'
import { useWide } from '../../ui/use-wide.ts'
import { referenceTime, zoneOffset } from '../../ui/zone.ts'
import { heldBreaks } from './axis.ts'
import { type Alleged, layoutTimeline, type Moment, type TimelineLayout } from './layout.ts'
import { Lanes } from './lanes-drawn.tsx'
import { TimelineTable } from './timeline-table.tsx'
import styles from './timeline.module.css'
import type { View } from './zoom.ts'
import { t } from '../../words/t.ts'

interface TimelineProps {
  moments: readonly Moment[]
  entries: readonly Entry[]
  alleged: readonly Alleged[]
  /** Where "now" stands in a past view. */
  past: number | null
}

const PICTURE_LEAST_PX = 200
/** Room for the lanes' names. */
const NAMES_PX = { wide: 150, narrow: 104 }

/** The swimlanes of a story: a lane per party, or the same as a table. */
export const Timeline = memo(function Timeline({ moments, entries, alleged, past }: TimelineProps) {
  const { ref, width } = useElementSize()
  const minute = useMinute()
  const names = useWide() ? NAMES_PX.wide : NAMES_PX.narrow
  const asTable = useSearch({ strict: false }).view === 'table'
  const navigate = useNavigate()
  const [view, setView] = useState<View | null>(null)
  const [all, setAll] = useState(false)
  const axisPx = Math.max(PICTURE_LEAST_PX, Math.floor(width) - names)
  const layout = useHeldLayout({ moments, alleged, width: axisPx, now: past ?? minute, view, all })
  const turn = useCallback(
    () =>
      void navigate({
        to: '.',
        search: (before) => ({ ...before, view: before.view === 'table' ? undefined : 'table' }),
        replace: true,
      }),
    [navigate],
  )
  return (
    <section className={styles.timeline} aria-label={t('Timeline')}>
      <div ref={ref} className={styles.room}>
        {asTable && <TimelineTable layout={layout} entries={entries} />}
        {!asTable && width > 0 && (
          <Lanes
            layout={layout}
            entries={entries}
            past={past !== null}
            names={names}
            reference={referenceTime(layout.table.at(-1)?.at ?? 0, past ?? minute)}
            view={view}
            setView={setView}
            all={all}
            setAll={setAll}
            turn={turn}
          />
        )}
      </div>
      {asTable && (
        <button type="button" className={styles.turn} onClick={turn}>
          {t('View as timeline')}
        </button>
      )}
    </section>
  )
})

interface Held {
  moments: readonly Moment[]
  alleged: readonly Alleged[]
  width: number
  now: number
  view: View | null
  all: boolean
}

/** The layout, which remembers its breaks from one to the next. */
function useHeldLayout({ moments, alleged, width, now, view, all }: Held): TimelineLayout {
  const [held, setHeld] = useState<readonly number[]>([])
  const zone = useShownZone()
  const layout = useMemo(
    () => layoutTimeline(moments, { width, now, offset: (at) => zoneOffset(at, zone), held, view, all, alleged }),
    [moments, width, now, held, view, all, alleged, zone],
  )
  const times = layout.table.map((m) => m.at)
  const broken = heldBreaks(layout.base, times)
  if (broken.join() !== held.join()) setHeld(broken)
  return layout
}
