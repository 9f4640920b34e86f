import { Link, useSearch } from '@tanstack/react-router'
import type { Alert } from '../../shared/alert.ts'
import { useTopic } from '../follow/hooks.ts'
import { Pill } from '../ui/feed.tsx'
import { keyed } from '../ui/keyed.ts'
import { Page } from '../ui/page.tsx'
import { PanelHead } from '../ui/panel-head.tsx'
import { FollowStateView } from '../ui/follow-state-view.tsx'
import { StateView } from '../ui/state-view.tsx'
import { useEndsAbove } from '../ui/under.ts'
import { useHeldOrder } from '../ui/use-held-order.ts'
import { useQuiet } from '../ui/use-quiet.ts'
import { walkRows } from '../ui/walk-rows.ts'
import { ALERT_STATES } from '../url.ts'
import { AlertsTools } from './alerts-tools.tsx'
import { AlertCard } from './alert-card.tsx'
import styles from './alerts-screen.module.css'
import { type Message, msg, t } from '../words/t.ts'

const NONE: Alert[] = []
const STATE_WORDS: Record<(typeof ALERT_STATES)[number], Message> = {
  open: msg('open', 'of alerts'),
  snoozed: msg('put off', 'of alerts'),
  acknowledged: msg('acknowledged', 'of alerts'),
  resolved: msg('resolved', 'of alerts'),
  all: msg('all', 'of alerts'),
}
/** Without a state is another choice than with one. */
const EXACT = { exact: true, includeSearch: true } as const
const newAlerts = (count: number): string => t('{count, plural, one {# new alert} other {# new alerts}}', { count })
const alertOf = keyed<Alert>((alert) => alert.id)
const searchOf = (state: (typeof ALERT_STATES)[number]) => (state === 'open' ? {} : { state })

/** One that is put off is open too, and looked for apart. */
const standsAs = ({ state, snoozedUntil }: Alert) => (state === 'open' && snoozedUntil !== null ? 'snoozed' : state)

/** All alerts of the desk's window, open ones by default. */
export function AlertsScreen() {
  const { state = 'open' } = useSearch({ from: '/shell/alerts' })
  // Another choice is another list: what stands in one is not held in the other.
  return <Alerts key={state} state={state} />
}

function Alerts({ state }: { state: (typeof ALERT_STATES)[number] }) {
  const { screen, state: following } = useTopic('alerts')
  const all = screen?.alerts ?? NONE
  const alerts = all.filter((a) => state === 'all' || standsAs(a) === state)
  const list = useEndsAbove<HTMLDivElement>()
  const quiet = useQuiet()
  const { ids, pending, catchUp } = useHeldOrder(
    alerts.map(({ id }) => id),
    quiet.holding,
    (id) => alertOf(all, id) !== undefined,
  )
  const toTop = (): void => {
    quiet.toTop()
    catchUp()
    list.current?.scrollTo({ top: 0 })
  }
  return (
    <Page label={t('Alerts')}>
      <PanelHead words={t('Alerts')} count={alerts.length}>
        <div className={styles.bar}>
          <States state={state} />
          <AlertsTools />
        </div>
      </PanelHead>
      <div ref={list} className={styles.list} data-walk="main" onKeyDown={walkRows} {...quiet.listeners}>
        <div className={styles.pill}>
          <Pill pending={pending} label={t('Alerts')} newWords={newAlerts} onClick={toTop} />
        </div>
        {screen === null && <FollowStateView state={following} />}
        {screen !== null && ids.length === 0 && (
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
        {ids.map((id, i) => {
          const alert = alertOf(all, id)
          return alert && <AlertCard key={id} alert={alert} tabIndex={i === 0 ? 0 : -1} />
        })}
      </div>
    </Page>
  )
}

function States({ state }: { state: (typeof ALERT_STATES)[number] }) {
  return (
    <nav className={styles.states} aria-label={t('Which alerts')}>
      {ALERT_STATES.map((s) => (
        <Link
          key={s}
          to="/alerts"
          search={searchOf(s)}
          activeOptions={EXACT}
          aria-current={s === state ? 'page' : undefined}
        >
          {t(STATE_WORDS[s])}
        </Link>
      ))}
    </nav>
  )
}
