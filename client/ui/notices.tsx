import { useSyncExternalStore } from 'react'
import { ActionButton } from '../action/action-button.tsx'
import styles from './notices.module.css'
import { t } from '../words/t.ts'

export interface Notice {
  id: number
  words: string
  tone: 'told' | 'failed'
  /** What can still be done about it. */
  act: NoticeAct | null
  /** What it is about: the next about the same takes its place. Null: it stands for itself. */
  about: string | null
}

interface NoticeAct {
  words: string
  perform: () => void
}

let notices: readonly Notice[] = []
let last = 0
const listeners = new Set<() => void>()

function put(next: readonly Notice[]): void {
  notices = next
  for (const listener of listeners) listener()
}

const STAY_MS = 6_000
/** Longer where something can be taken back. */
const STAY_WITH_ACT_MS = 20_000

/** Tells the reader something in passing; a failure stays until it is put away. */
export function notify(
  words: string,
  tone: Notice['tone'] = 'told',
  act: NoticeAct | null = null,
  about: string | null = null,
): void {
  last += 1
  const id = last
  const others = notices.filter((n) => about === null || n.about !== about)
  put([...others, { id, words, tone, act, about }].slice(-3))
  if (tone === 'told') setTimeout(() => putAway(id), act === null ? STAY_MS : STAY_WITH_ACT_MS)
}

const putAway = (id: number): void => put(notices.filter((n) => n.id !== id))

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export function Notices() {
  const shown = useSyncExternalStore(
    subscribe,
    () => notices,
    () => notices,
  )
  return (
    <div className={styles.notices} role="log" aria-live="polite" aria-label={t('Notices')}>
      {shown.map((notice) => (
        <div key={notice.id} className={styles.notice} data-tone={notice.tone}>
          {notice.words}
          {notice.act !== null && (
            <ActionButton
              action="story.undo"
              className={styles.act}
              onClick={() => {
                notice.act?.perform()
                putAway(notice.id)
              }}
              shown
            >
              {notice.act.words}
            </ActionButton>
          )}
          <button type="button" aria-label={t('Put away')} onClick={() => putAway(notice.id)}>
            ✕
          </button>
        </div>
      ))}
    </div>
  )
}
