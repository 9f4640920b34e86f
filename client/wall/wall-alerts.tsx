import type { Alert } from '../../shared/alert.ts'
import { alertGlyph, alertWords } from '../alerts/alarm.ts'
import { detailWords } from '../alerts/detail-words.ts'
import { useMinute } from '../ui/now.ts'
import { shortTime, zoneName } from '../ui/zone.ts'
import { toldAt } from './decide-banner.ts'
import { Fitted } from './fitted.tsx'
import styles from './wall.module.css'
import { t } from '../words/t.ts'

/** No wall has room for more. */
const MOST = 16

/** Alerts alone, the latest first; those that somebody has taken on step back. */
export function WallAlerts({ alerts }: { alerts: readonly Alert[] }) {
  const now = useMinute()
  const shown = alerts.filter(({ state }) => state !== 'resolved')
  return (
    <div className={styles.rang} role="log" aria-label={t('Alerts')}>
      {shown.length === 0 ? (
        <p className={styles.quiet}>{t('Nothing has rung.')}</p>
      ) : (
        <h2>{t('Logged, {zone}', { zone: zoneName(now) })}</h2>
      )}
      <Fitted
        rows={shown.slice(0, MOST).map((alert) => ({ id: alert.id, node: <Line alert={alert} now={now} /> }))}
        beyond={Math.max(0, shown.length - MOST)}
        more={(count) => t('+ {count} earlier', { count })}
      />
    </div>
  )
}

const Line = ({ alert, now }: { alert: Alert; now: number }) => (
  <article className={styles.line} data-kind={alert.kind} data-state={alert.state}>
    <time>{shortTime(toldAt(alert), now)}</time>
    <b>
      <span aria-hidden="true">{alertGlyph(alert.kind)}</span> {alertWords(alert.kind)}
    </b>
    <div>
      <p data-words="">{alert.headline}</p>
      <small>{alert.detail === '' ? alert.storyTitle : detailWords(alert.detail)}</small>
    </div>
  </article>
)
