import type { ItemLine } from '../../shared/item.ts'
import { memo } from 'react'
import { useTopic } from '../follow/hooks.ts'
import { useMinute } from '../ui/now.ts'
import { shortPublished } from '../ui/published.ts'
import { referenceTime, zoneName } from '../ui/zone.ts'
import styles from './wall.module.css'
import { t } from '../words/t.ts'

/** Wire urgencies of flashes and bulletins. */
const URGENT = 2

/** The newest copy, as it comes. */
export const WallWire = memo(function WallWire() {
  const { screen } = useTopic('wire')
  const minute = useMinute()
  if (screen === null) return <div className={styles.lines} />
  const latest = Math.max(0, ...screen.items.map(({ publishedAt }) => Date.parse(publishedAt)))
  const now = latest === 0 ? minute : referenceTime(latest, minute)
  return (
    <div className={styles.lines} role="log" aria-label={t('Wire')}>
      <h2>{t('Published, {zone}', { zone: zoneName(now) })}</h2>
      {screen.items.length === 0 && <p className={styles.quiet}>{t('No copy has come yet.')}</p>}
      {screen.items.map((line) => (
        <Line key={line.itemId} line={line} now={now} />
      ))}
    </div>
  )
})

function Line({ line, now }: { line: ItemLine; now: number }) {
  const { headline, sourceName, tag, urgency, withdrawn, language } = line
  return (
    <article
      className={styles.line}
      data-urgent={(urgency !== null && urgency <= URGENT) || undefined}
      data-killed={withdrawn || undefined}
    >
      <time>{shortPublished(line, now)}</time>
      <b>{sourceName}</b>
      <p lang={language ?? undefined}>
        {withdrawn && <i>{t('Killed')}</i>}
        {!withdrawn && tag !== null && <i>{tag}</i>}
        {headline}
      </p>
    </article>
  )
}
