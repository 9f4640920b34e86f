import { useState } from 'react'
import type { HistoryLine, HistoryPage } from '../../shared/history.ts'
import type { Story } from '../../shared/story.ts'
import { useMayEdit } from '../access/me.tsx'
import { useFetched } from '../access/use-fetched.ts'
import { putWords } from '../edited/edit-words.ts'
import buttons from '../ui/button.module.css'
import { Dialog } from '../ui/dialog.tsx'
import { useMinute } from '../ui/now.ts'
import { StateView } from '../ui/state-view.tsx'
import { useAct } from '../ui/use-act.ts'
import { shortTime } from '../ui/zone.ts'
import { t } from '../words/t.ts'
import styles from './history-dialog.module.css'
import { historyWords } from './history-words.ts'

/** C74: what people and the desk did to the story, the newest first, page by page; read again when its line changes. */
export function HistoryDialog({ story, onClose }: { story: Story; onClose: () => void }) {
  const [before, setBefore] = useState<number | null>(null)
  const path = `/api/v1/stories/${encodeURIComponent(story.id)}/history${before === null ? '' : `?before=${before}`}`
  const { fetched, again } = useFetched<HistoryPage>(path, JSON.stringify(story))
  const page = fetched.value
  return (
    <Dialog title={t('History of the story')} onClose={onClose}>
      {fetched.at === 'loading' && <StateView state={{ at: 'loading' }} />}
      {fetched.at === 'error' && <StateView state={{ at: 'error', words: fetched.message, retry: again }} />}
      <ol className={styles.lines} aria-label={t('What was done')}>
        {page?.lines.map((line) => (
          <Line key={line.seq} line={line} onUndone={again} />
        ))}
      </ol>
      <div className={styles.pages}>
        {before !== null && (
          <button type="button" className={buttons.button} onClick={() => setBefore(null)}>
            {t('Latest')}
          </button>
        )}
        {page !== null && page.next !== null && (
          <button type="button" className={buttons.button} onClick={() => setBefore(page.next)}>
            {t('Older')}
          </button>
        )}
      </div>
    </Dialog>
  )
}

function Line({ line, onUndone }: { line: HistoryLine; onUndone: () => void }) {
  const { at, by, name, did, about, put, reason, undo } = line
  const now = useMinute()
  const act = useAct()
  const mayEdit = useMayEdit()
  return (
    <li className={styles.line}>
      <time dateTime={at}>{shortTime(Date.parse(at), now)}</time>
      <div>
        <p>
          <b>{by === 'auto' ? t('The desk') : name}</b> {historyWords(did)}
        </p>
        <q>{about.words}</q>
        {put.map((one) => (
          <small key={one.field}>{putWords(one)}</small>
        ))}
        {reason !== null && reason !== '' && <small>{t('because: {reason}', { reason })}</small>}
      </div>
      {mayEdit && undo !== null && (
        <button type="button" className={buttons.button} onClick={() => act(undo, onUndone)}>
          {t('Undo')}
        </button>
      )}
    </li>
  )
}
