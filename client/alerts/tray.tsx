import { Link } from '@tanstack/react-router'
import type { Alert } from '../../shared/alert.ts'
import { usePart } from '../follow/hooks.ts'
import { PanelHead } from '../ui/panel-head.tsx'
import { AlertCard } from './alert-card.tsx'
import styles from './tray.module.css'

const NONE: Alert[] = []
const MOST = 2

/** The open alerts beside the desk: the latest two, and how many more. */
export function Tray() {
  const alerts = usePart('desk', (view) => view.screen?.alerts ?? NONE)
  const open = alerts.filter((a) => a.state === 'open')
  return (
    <div className={styles.tray}>
      <PanelHead words="Alerts" {...(open.length > 0 && { count: open.length })} />
      {open.slice(0, MOST).map((alert) => (
        <AlertCard key={alert.id} alert={alert} />
      ))}
      <p className={styles.rest}>
        {open.length === 0 && 'Nothing open. '}
        <Link to="/alerts">{open.length > MOST ? `${open.length - MOST} more open` : 'All alerts'}</Link>
      </p>
    </div>
  )
}
