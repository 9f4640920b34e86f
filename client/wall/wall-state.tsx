import type { FollowState } from '../follow/view.ts'
import { useSecond } from '../ui/now.ts'
import { ago, clock } from '../ui/zone.ts'
import styles from './wall.module.css'

/** F6 for the room: a quiet word while all is well, unmissable when it is not. */
export function WallState({ state }: { state: FollowState }) {
  const now = useSecond()
  if (state.at === 'stale')
    return (
      <p className={styles.stale} role="status">
        <b>Stale since {clock(state.since)}</b> <span>last heard of the desk {ago(state.since, now)}</span>
      </p>
    )
  if (state.at === 'refused')
    return (
      <p className={styles.stale} role="status">
        <b>Not connected</b> <span>{state.message}</span>
      </p>
    )
  const words = { loading: 'connecting', live: '● live', 'catching-up': 'catching up' }[state.at]
  const behind = state.at === 'catching-up' && state.behind !== null ? ` · ${state.behind}` : ''
  return (
    <span className={styles.ok} data-state={state.at}>
      {words}
      {behind}
    </span>
  )
}
