import { useMinute } from '../ui/now.ts'
import { StanceChip } from '../ui/stance-chip.tsx'
import { thisHour } from './rate.ts'
import styles from './source-detail.module.css'
import { SOURCE_LOOK } from './source-look.ts'
import { type SourceRow, stateCounts, waitingOf } from './source-rows.ts'
import { Waiting } from './waiting.tsx'
import { t } from '../words/t.ts'

interface OverviewProps {
  rows: readonly SourceRow[]
  /** Payloads that wait and are of no source that is set up. */
  elsewhere: number
  again: () => void
}

/** All sources at a glance, while none is open; and everything that waits. */
export function Overview({ rows, elsewhere, again }: OverviewProps) {
  const now = useMinute()
  const came = rows.reduce((sum, { standing }) => sum + (standing === null ? 0 : thisHour(standing, now)), 0)
  const waiting = waitingOf(rows, elsewhere)
  return (
    <div className={styles.overview}>
      <h2>{t('Sources')}</h2>
      <p>
        {t(
          '{came, plural, one {# copy} other {# copies}} this hour{waiting, plural, =0 {} one {; # body waits to be read} other {; # bodies wait to be read}}. Choose one to see how it is doing.',
          { came, waiting },
        )}
      </p>
      <div className={styles.counts}>
        {stateCounts(rows).map(({ state, count }) => (
          <StanceChip key={state} look={SOURCE_LOOK[state]}>
            {count} {t(SOURCE_LOOK[state].words)}
          </StanceChip>
        ))}
      </div>
      {waiting > 0 && <Waiting source={null} count={waiting} onRead={again} />}
    </div>
  )
}
