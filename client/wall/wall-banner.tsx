import type { Alert } from '../../shared/alert.ts'
import { alertSentence, alertWords } from '../alerts/alarm.ts'
import { useMinute } from '../ui/now.ts'
import { clock } from '../ui/zone.ts'
import { toldAt } from './decide-banner.ts'
import styles from './wall.module.css'

/** Letters beyond which the headline is set smaller. */
const LONG = 56

/** The alert across the wall. */
export function WallBanner({ alert, elsewhere }: { alert: Alert; elsewhere: boolean }) {
  // Draws it anew when times are told in another zone.
  useMinute()
  const at = clock(toldAt(alert))
  return (
    <section className={styles.flash} role="log" aria-live="assertive" aria-label={alertSentence(alert)}>
      <b>{alertWords(alert.kind)}</b>
      <p data-long={alert.headline.length > LONG || undefined}>{alert.headline}</p>
      <span>
        {at}
        {elsewhere && <small>{alert.storyTitle}</small>}
      </span>
    </section>
  )
}
