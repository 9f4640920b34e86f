import type { Look } from '../../shared/mine.ts'
import { useMinute } from '../ui/now.ts'
import { shortTime } from '../ui/zone.ts'
import { t } from '../words/t.ts'
import styles from './entries.module.css'

interface SinceLineProps {
  look: Look
  /** New entries. */
  fresh: number
  /** Older ones that were changed. */
  changed: number
}

/** "2 new, 1 changed since you looked at 08:30"; nothing where nothing is. */
export function SinceLine({ look, fresh, changed }: SinceLineProps) {
  const now = useMinute()
  if (fresh + changed === 0) return null
  const time = shortTime(Date.parse(look.at), now)
  return (
    <p className={styles.since}>
      {changed === 0 && t('{fresh} new since {time}', { fresh, time })}
      {changed > 0 && fresh === 0 && t('{changed} changed since {time}', { changed, time })}
      {changed > 0 && fresh > 0 && t('{fresh} new, {changed} changed since {time}', { fresh, changed, time })}
    </p>
  )
}
