import { Link, useSearch } from '@tanstack/react-router'
import type { Alert } from '../../shared/alert.ts'
import { useTopic } from '../follow/hooks.ts'
import { Page } from '../ui/page.tsx'
import { PanelHead } from '../ui/panel-head.tsx'
import { FollowStateView } from '../ui/follow-state-view.tsx'
import { StateView } from '../ui/state-view.tsx'
import { walkRows } from '../ui/walk-rows.ts'
import { ALERT_STATES } from '../url.ts'
import { AlertCard } from './alert-card.tsx'
import styles from './alerts-screen.module.css'
import { type Message, msg, t } from '../words/t.ts'

const NONE: Alert[] = []
const STATE_WORDS: Record<(typeof ALERT_STATES)[number], Message> = {
  open: msg('open', 'of alerts'),
  acknowledged: msg('acknowledged', 'of alerts'),
  all: msg('all', 'of alerts'),
}
const searchOf = (state: (typeof ALERT_STATES)[number]) => (state === 'open' ? {} : { state })

/** All alerts of the desk's window, open ones by default. */
export function AlertsScreen() {
  const { state = 'open' } = useSearch({ from: '/shell/alerts' })
  const { screen, state: following } = useTopic('alerts')
  const alerts = (screen?.alerts ?? NONE).filter((a) => state === 'all' || a.state === state)
  return (
    <Page label={t('Alerts')}>
      <PanelHead words={t('Alerts')} count={alerts.length}>
        <nav className={styles.states} aria-label={t('Which alerts')}>
          {ALERT_STATES.map((s) => (
            <Link key={s} to="/alerts" search={searchOf(s)} aria-current={s === state ? 'page' : undefined}>
              {t(STATE_WORDS[s])}
            </Link>
          ))}
        </nav>
      </PanelHead>
      <div className={styles.list} data-walk="main" onKeyDown={walkRows}>
        {screen === null && <FollowStateView state={following} />}
        {screen !== null && alerts.length === 0 && (
          <StateView
            state={{
              at: 'empty',
              words: t(
                state === 'open'
                  ? 'Nothing open: a new denial, a kill or a correction rings here.'
                  : 'No alert of this kind.',
              ),
            }}
          />
        )}
        {alerts.map((alert, i) => (
          <AlertCard key={alert.id} alert={alert} tabIndex={i === 0 ? 0 : -1} />
        ))}
      </div>
    </Page>
  )
}
