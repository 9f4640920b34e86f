import { Link, useSearch } from '@tanstack/react-router'
import type { Alert } from '../../shared/alert.ts'
import { useTopic } from '../follow/hooks.ts'
import { Page } from '../ui/page.tsx'
import { PanelHead } from '../ui/panel-head.tsx'
import { StateView } from '../ui/state-view.tsx'
import { walkRows } from '../ui/walk-rows.ts'
import { ALERT_STATES } from '../url.ts'
import { AlertCard } from './alert-card.tsx'
import styles from './alerts-screen.module.css'

const NONE: Alert[] = []
const searchOf = (state: (typeof ALERT_STATES)[number]) => (state === 'open' ? {} : { state })

/** All alerts of the desk's window, open ones by default. */
export function AlertsScreen() {
  const { state = 'open' } = useSearch({ from: '/shell/alerts' })
  const { screen } = useTopic('alerts')
  const alerts = (screen?.alerts ?? NONE).filter((a) => state === 'all' || a.state === state)
  return (
    <Page label="Alerts">
      <PanelHead words="Alerts" count={alerts.length}>
        <nav className={styles.states} aria-label="Which alerts">
          {ALERT_STATES.map((s) => (
            <Link key={s} to="/alerts" search={searchOf(s)} aria-current={s === state ? 'page' : undefined}>
              {s}
            </Link>
          ))}
        </nav>
      </PanelHead>
      <div className={styles.list} data-walk="main" onKeyDown={walkRows}>
        {screen === null && <StateView state={{ at: 'loading' }} />}
        {screen !== null && alerts.length === 0 && (
          <StateView state={{ at: 'empty', words: state === 'open' ? 'Nothing open.' : 'No alert of this kind.' }} />
        )}
        {alerts.map((alert, i) => (
          <AlertCard key={alert.id} alert={alert} tabIndex={i === 0 ? 0 : -1} />
        ))}
      </div>
    </Page>
  )
}
