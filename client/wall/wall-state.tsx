import { useState } from 'react'
import type { TopicView } from '../follow/view.ts'
import { now as presently, useSecond } from '../ui/now.ts'
import { ago, clock, clockIn } from '../ui/zone.ts'
import { type CaughtUp, useCaughtUp } from './use-caught-up.ts'
import styles from './wall.module.css'
import { t } from '../words/t.ts'

/** A desk that has not answered for so long is said to be out of reach, in ms. */
const PATIENCE = 10_000

interface WallStateProps {
  view: Pick<TopicView, 'state' | 'cursor'>
  /** When the latest event that the wall knows of came, in ms since the epoch; 0 for none. */
  latest: number
}

function caughtWords({ events: count, from: since, until: back }: CaughtUp): string {
  const times = { from: clock(since), until: clockIn(back) }
  if (count === 0) return t('nothing missed, away {from} to {until}', times)
  return t('caught up: {count, plural, one {# event} other {# events}}, away {from} to {until}', { count, ...times })
}

/** F6 for the room: a quiet word while all is well, unmissable when it is not. */
export function WallState({ view, latest }: WallStateProps) {
  const { state } = view
  const now = useSecond()
  const caught = useCaughtUp(view)
  const [opened] = useState(presently)
  if (state.at === 'stale')
    return (
      <p className={styles.stale} role="status">
        <b>{t('Stale since {time}', { time: clockIn(state.since) })}</b>{' '}
        <span>
          {t('last heard of the desk {age}', { age: ago(state.since, now) })}
          {latest > 0 && ` · ${t('last event {age}', { age: ago(latest, now) })}`}
        </span>
      </p>
    )
  if (state.at === 'refused')
    return (
      <p className={styles.stale} role="status">
        <b>{t('Not connected')}</b> <span>{state.message}</span>
      </p>
    )
  if (state.at === 'catching-up')
    return (
      <p className={styles.behind} role="status">
        {state.behind === null
          ? t('Catching up')
          : t('Catching up: {count, plural, one {# event} other {# events}} to go', { count: state.behind })}
      </p>
    )
  if (state.at === 'loading' && now - opened < PATIENCE) return <span className={styles.ok}>{t('connecting')}</span>
  if (state.at === 'loading')
    return (
      <p className={styles.stale} role="status">
        <b>{t('Not connected')}</b>{' '}
        <span>{t('since {time}; it is tried again by itself', { time: clockIn(opened) })}</span>
      </p>
    )
  return (
    <span className={styles.ok} data-state="live">
      ● {t('live')}
      {caught === null && latest > 0 && (
        <small> · {t('last event {age}', { age: ago(latest, Math.max(now, latest)) })}</small>
      )}
      {caught !== null && (
        <small role="status">
          {' · '}
          {caughtWords(caught)}
        </small>
      )}
    </span>
  )
}
