import { useMinute } from '../ui/now.ts'
import { StanceChip } from '../ui/stance-chip.tsx'
import { thisHour } from './rate.ts'
import styles from './source-detail.module.css'
import { SOURCE_LOOK } from './source-look.ts'
import { type SourceRow, stateCounts, waitingOf } from './source-rows.ts'
import { Waiting } from './waiting.tsx'

interface OverviewProps {
  rows: readonly SourceRow[]
  /** Payloads that wait and are of no source that is set up. */
  elsewhere: number
  again: () => void
}

const copies = (count: number): string => `${count} ${count === 1 ? 'copy' : 'copies'} this hour`

/** All sources at a glance, while none is open; and everything that waits. */
export function Overview({ rows, elsewhere, again }: OverviewProps) {
  const now = useMinute()
  const came = rows.reduce((sum, { standing }) => sum + (standing === null ? 0 : thisHour(standing, now)), 0)
  const waiting = waitingOf(rows, elsewhere)
  return (
    <div className={styles.overview}>
      <h2>Sources</h2>
      <p>
        {copies(came)}
        {waiting > 0 && `; ${waiting} ${waiting === 1 ? 'body waits' : 'bodies wait'} to be read`}. Choose one to see
        how it is doing.
      </p>
      <div className={styles.counts}>
        {stateCounts(rows).map(({ state, count }) => (
          <StanceChip key={state} look={SOURCE_LOOK[state]}>
            {count} {SOURCE_LOOK[state].words}
          </StanceChip>
        ))}
      </div>
      {waiting > 0 && <Waiting source={null} count={waiting} onRead={again} />}
    </div>
  )
}
