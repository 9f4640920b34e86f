import { usePart } from '../follow/hooks.ts'
import { useSecond } from '../ui/now.ts'
import { ago, shortTime } from '../ui/zone.ts'
import { t } from '../words/t.ts'
import styles from './offline.module.css'

/** A break that is shorter than this is over before anybody has read of it, in milliseconds. */
const SHORT = 5_000

/** Across the whole screen while the desk can’t be reached: that what stands here is old, since when, how old by now. */
export function OfflineBar() {
  const since = usePart('desk', ({ state }) => (state.at === 'stale' ? state.since : null))
  const now = useSecond()
  const cut = since !== null && now - since >= SHORT
  const time = since === null ? '' : shortTime(since, now)
  return (
    <>
      <div className="sr" role="status">
        {cut && t('The desk can’t be reached. This is what was last seen at {time}.', { time })}
      </div>
      {cut && (
        <div className={styles.offline}>
          <b>{t('Offline')}</b>
          <span>{t('last seen {time}, {age}', { time, age: ago(since, now) })}</span>
          <span className={styles.more}>{t('It catches up by itself when the desk answers again.')}</span>
        </div>
      )}
    </>
  )
}
