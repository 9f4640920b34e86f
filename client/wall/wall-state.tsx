import type { FollowState } from '../follow/view.ts'
import { useSecond } from '../ui/now.ts'
import { ago, clock } from '../ui/zone.ts'
import styles from './wall.module.css'
import { t } from '../words/t.ts'

/** F6 for the room: a quiet word while all is well, unmissable when it is not. */
export function WallState({ state }: { state: FollowState }) {
  const now = useSecond()
  if (state.at === 'stale')
    return (
      <p className={styles.stale} role="status">
        <b>{t('Stale since {time}', { time: clock(state.since) })}</b>{' '}
        <span>{t('last heard of the desk {age}', { age: ago(state.since, now) })}</span>
      </p>
    )
  if (state.at === 'refused')
    return (
      <p className={styles.stale} role="status">
        <b>{t('Not connected')}</b> <span>{state.message}</span>
      </p>
    )
  const words = { loading: t('connecting'), live: `● ${t('live')}`, 'catching-up': t('catching up') }[state.at]
  const behind = state.at === 'catching-up' && state.behind !== null ? ` · ${state.behind}` : ''
  return (
    <span className={styles.ok} data-state={state.at}>
      {words}
      {behind}
    </span>
  )
}
