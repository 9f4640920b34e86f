import { useElementSize } from '@mantine/hooks'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
import type { Entry } from '../../../shared/entry.ts'
import { useMinute } from '../../ui/now.ts'
import { useShownZone } from '../../ui/shown-zone.ts'
import { zoneOffset } from '../../ui/zone.ts'
import { heldBreaks } from './axis.ts'
import { layoutTimeline, type Moment, type TimelineLayout } from './layout.ts'
import { LaneNames } from './lane-names.tsx'
import { Picture } from './picture.tsx'
import { TimelineTable } from './timeline-table.tsx'
import styles from './timeline.module.css'

interface TimelineProps {
  moments: readonly Moment[]
  entries: readonly Entry[]
  /** Where "now" stands in a past view. */
  past: number | null
}

const PICTURE_LEAST_PX = 260
/** Room for the lanes' names. */
const NAMES_PX = 150

/** The swimlanes of a story: a lane per party, or the same as a table. */
export function Timeline({ moments, entries, past }: TimelineProps) {
  const { ref, width } = useElementSize()
  const minute = useMinute()
  const asTable = useSearch({ strict: false }).view === 'table'
  const navigate = useNavigate()
  const axisPx = Math.max(PICTURE_LEAST_PX, Math.floor(width) - NAMES_PX)
  const layout = useHeldLayout(moments, axisPx, past ?? minute)
  return (
    <section className={styles.timeline} aria-label="Timeline">
      <div ref={ref} className={styles.room}>
        {asTable && <TimelineTable layout={layout} entries={entries} />}
        {!asTable && width > 0 && (
          <div className={styles.lanes}>
            <LaneNames layout={layout} />
            <Picture layout={layout} entries={entries} past={past !== null} />
          </div>
        )}
      </div>
      <button
        type="button"
        className={styles.turn}
        onClick={() =>
          void navigate({
            to: '.',
            search: (before) => ({ ...before, view: asTable ? undefined : 'table' }),
            replace: true,
          })
        }
      >
        {asTable ? 'View as timeline' : 'View as table'}
      </button>
    </section>
  )
}

/** The layout, which remembers its breaks from one to the next. */
function useHeldLayout(moments: readonly Moment[], width: number, now: number): TimelineLayout {
  const [held, setHeld] = useState<readonly number[]>([])
  const zone = useShownZone()
  const layout = useMemo(
    () => layoutTimeline(moments, { width, now, offset: (at) => zoneOffset(at, zone), held }),
    [moments, width, now, held, zone],
  )
  const times = layout.table.map((m) => m.at)
  const broken = heldBreaks(layout.axis, times)
  if (broken.join() !== held.join()) setHeld(broken)
  return layout
}
