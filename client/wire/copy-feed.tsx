import { useCallback } from 'react'
import { Feed } from '../ui/feed.tsx'
import { StateView } from '../ui/state-view.tsx'
import { t } from '../words/t.ts'
import { CopyRow } from './copy-row.tsx'
import styles from './copy-feed.module.css'
import { newItems } from './items.ts'
import type { CopyList } from './use-copy.ts'

interface CopyFeedProps {
  label: string
  list: CopyList
  open: (itemId: string) => void
  pick?: (itemId: string) => void
  onWalk?: (itemId: string) => void
  chosen?: string | null
  /** What is said where nothing fits. */
  none: string
}

/** A list of copy with its states: what failed keeps what was there, and says so. */
export function CopyFeed({ label, list, open, pick, onWalk, chosen, none }: CopyFeedProps) {
  const { ids, copy, more, again } = list
  const { lineOf } = list
  const row = useCallback((id: string) => <CopyRow id={id} read={lineOf(id)} />, [lineOf])
  if (ids.length === 0) {
    if (copy.at === 'loading') return <StateView state={{ at: 'loading' }} />
    if (copy.at === 'error') return <StateView state={{ at: 'error', words: copy.message, retry: again }} />
    return <StateView state={{ at: 'empty', words: none }} />
  }
  return (
    <div className={styles.copy}>
      {copy.at === 'error' && (
        <p className={styles.stale} role="status">
          {t('Not up to date: {why}', { why: copy.message })}{' '}
          <button type="button" onClick={again}>
            {t('Try again')}
          </button>
        </p>
      )}
      <Feed
        main
        label={label}
        newWords={newItems}
        ids={ids}
        row={row}
        open={open}
        pick={pick}
        onWalk={onWalk}
        chosen={chosen}
        estimate={34}
        onEnd={more}
      />
    </div>
  )
}
