import { useSearch } from '@tanstack/react-router'
import { useTopic } from '../follow/hooks.ts'
import { useShown } from '../saved/use-saved.ts'
import { StateView } from '../ui/state-view.tsx'
import { LiveState } from '../ui/live-state.tsx'
import { t } from '../words/t.ts'
import { useCopy } from '../wire/use-copy.ts'
import { TickerLine } from './ticker-line.tsx'
import styles from './ticker.module.css'

/** Lines that are drawn: a ticker is read at its top. */
const MOST = 150

/** A narrow window of all copy, or of a search: a line an item, the newest on top, and honest about its age. */
export function TickerScreen() {
  const { q: asked = '', saved = null } = useSearch({ from: '/ticker' })
  const { q, name } = useShown(asked, saved)
  const desk = useTopic('desk')
  const { ids, lineOf, copy } = useCopy(q)
  const stale = desk.state.at !== 'live'
  return (
    <main className={styles.ticker} data-stale={stale || undefined}>
      <header className={styles.head}>
        <h1>{name ?? (q === '' ? t('All copy') : q)}</h1>
        <LiveState view={desk} />
      </header>
      {ids.length === 0 && copy.at === 'loading' && <StateView state={{ at: 'loading' }} />}
      {ids.length === 0 && copy.at !== 'loading' && (
        <StateView state={{ at: 'empty', words: q === '' ? t('No copy has come in yet.') : t('No copy fits this.') }} />
      )}
      <ol className={styles.lines}>
        {ids.slice(0, MOST).map((id) => (
          <TickerLine key={id} id={id} read={lineOf(id)} />
        ))}
      </ol>
    </main>
  )
}
