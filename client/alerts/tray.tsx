import { Link } from '@tanstack/react-router'
import type { Alert } from '../../shared/alert.ts'
import { usePart } from '../follow/hooks.ts'
import { PanelHead } from '../ui/panel-head.tsx'
import { alertGlyph, alertWords, isWaiting } from './alarm.ts'
import { AlertCard } from './alert-card.tsx'
import styles from './tray.module.css'
import { useAlertActs } from './use-alert-acts.ts'
import { t } from '../words/t.ts'

const NONE: Alert[] = []
/** The latest is shown whole, the next ones as a line each: as many as stand above the edge. */
const LINES = 2

/** The open alerts beside the desk: the latest, the next in short, and how many more. */
export function Tray() {
  const alerts = usePart('desk', (view) => view.screen?.alerts ?? NONE)
  const open = alerts.filter(isWaiting)
  // The latest that was answered, where nothing is open: the place is there anyway.
  const latest = open[0] ?? alerts[0]
  return (
    <div className={styles.tray}>
      <PanelHead words={t('Alerts')} {...(open.length > 0 && { count: open.length })} />
      {latest && <AlertCard alert={latest} />}
      <ul className={styles.lines}>
        {open.slice(1, 1 + LINES).map((alert) => (
          <AlertLine key={alert.id} alert={alert} />
        ))}
      </ul>
      <p className={styles.rest}>
        {open.length === 0 && `${t('Nothing open.')} `}
        <Link to="/alerts">
          {open.length > 1 + LINES ? t('{n} more open', { n: open.length - 1 - LINES }) : t('All alerts')}
        </Link>
      </p>
    </div>
  )
}

function AlertLine({ alert }: { alert: Alert }) {
  const { open } = useAlertActs()
  return (
    <li>
      <button type="button" className={styles.line} data-kind={alert.kind} onClick={() => open(alert)}>
        <span aria-hidden="true">{alertGlyph(alert.kind)}</span>
        <span className="sr">{alertWords(alert.kind)}: </span>
        <b>{alert.headline}</b>
      </button>
    </li>
  )
}
