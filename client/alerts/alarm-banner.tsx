import { useRef } from 'react'
import { useMayEdit } from '../access/me.tsx'
import type { Alert } from '../../shared/alert.ts'
import { keyed } from '../ui/keyed.ts'
import { usePart } from '../follow/hooks.ts'
import { useSecond } from '../ui/now.ts'
import { useCovers } from '../ui/under.ts'
import { ago } from '../ui/zone.ts'
import { alertGlyph, alertSentence, alertWords, isWaiting } from './alarm.ts'
import styles from './alarm-banner.module.css'
import { useAlarm } from './use-alarm.ts'
import { useAlertActs } from './use-alert-acts.ts'
import { msg, t } from '../words/t.ts'

const alertOf = keyed<Alert>((alert) => alert.id)
const NONE: Alert[] = []

/** The latest alert that rang here and is still open; assertive for screen readers. */
export function AlarmBanner() {
  const { acknowledge, open } = useAlertActs()
  const { ringing, hush } = useAlarm(open)
  const alerts = usePart('desk', (view) => view.screen?.alerts ?? NONE)
  const live = ringing.flatMap(({ id, isBack }) => {
    const alert = alertOf(alerts, id)
    return alert !== undefined && isWaiting(alert) ? [{ alert, isBack }] : []
  })
  const [first] = live
  const alert = first?.alert
  // In an element of its own: put among what the page consists of, it would have the style of all of that worked out anew.
  return (
    <div>
      <div className="sr" role="log" aria-live="assertive" aria-label={t('New alerts')}>
        {first !== undefined && !first.isBack && alertSentence(first.alert)}
      </div>
      {alert !== undefined && (
        <Banner
          alert={alert}
          more={live.length - 1}
          acknowledge={acknowledge}
          open={open}
          hush={() => hush(alert.id)}
        />
      )}
    </div>
  )
}

interface BannerProps {
  alert: Alert
  more: number
  acknowledge: (alert: Alert) => void
  open: (alert: Alert) => void
  hush: () => void
}

function Banner({ alert, more, acknowledge, open, hush }: BannerProps) {
  const now = useSecond()
  const mayEdit = useMayEdit()
  const banner = useRef<HTMLElement>(null)
  useCovers(banner)
  return (
    <section ref={banner} className={styles.banner} data-alarm={alert.kind} aria-label={alertWords(alert.kind)}>
      <b className={styles.kind}>
        <span aria-hidden="true">{alertGlyph(alert.kind)} </span>
        {alertWords(alert.kind)} · <span className={styles.age}>{ago(Date.parse(alert.raisedAt), now)}</span>
      </b>
      <p className={styles.words}>
        {alert.headline} <small>{alert.storyTitle}</small>
      </p>
      {more > 0 && <span className={styles.more}>{t('+{more} more', { more })}</span>}
      <div className={styles.acts}>
        {mayEdit && (
          <button type="button" className={styles.solid} onClick={() => acknowledge(alert)}>
            {t('Acknowledge')} <kbd aria-hidden="true">a</kbd>
          </button>
        )}
        <button
          type="button"
          onClick={() => {
            hush()
            open(alert)
          }}
        >
          {t(msg('Open', 'verb'))}
        </button>
        <button type="button" className={styles.hush} aria-label={t('Put the banner away')} onClick={hush}>
          ✕
        </button>
      </div>
    </section>
  )
}
