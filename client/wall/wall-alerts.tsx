import type { Alert } from '../../shared/alert.ts'
import { alertGlyph, alertWords } from '../alerts/alarm.ts'
import { useMinute } from '../ui/now.ts'
import { shortTime } from '../ui/zone.ts'
import { toldAt } from './decide-banner.ts'
import styles from './wall.module.css'
import { t } from '../words/t.ts'

/** Alerts alone, the latest first; those that somebody has taken on step back. */
export function WallAlerts({ alerts }: { alerts: readonly Alert[] }) {
  const now = useMinute()
  const shown = alerts.filter(({ state }) => state !== 'resolved')
  return (
    <div className={styles.lines} role="log" aria-label={t('Alerts')}>
      {shown.length === 0 && <p className={styles.quiet}>{t('Nothing has rung.')}</p>}
      {shown.map((alert) => (
        <article key={alert.id} className={styles.line} data-kind={alert.kind} data-state={alert.state}>
          <time>{shortTime(toldAt(alert), now)}</time>
          <b>
            <span aria-hidden="true">{alertGlyph(alert.kind)}</span> {alertWords(alert.kind)}
          </b>
          <p>
            {alert.headline}
            <small>{alert.storyTitle}</small>
          </p>
        </article>
      ))}
    </div>
  )
}
