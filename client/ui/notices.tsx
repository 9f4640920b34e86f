import { useEffect, useSyncExternalStore } from 'react'
import { createPortal } from 'react-dom'
import { ActionButton } from '../action/action-button.tsx'
import styles from './notices.module.css'
import { useOver } from './over.ts'
import { endsAbove } from './under.ts'
import { t } from '../words/t.ts'

export interface Notice {
  id: number
  words: string
  /** `waits`: stands until it is unsaid, or said otherwise. */
  tone: 'told' | 'failed' | 'waits'
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

/** A failure is read twice; it does not cover rows for ever. */
const STAY_FAILED_MS = 45_000
/** While hand or focus is on them they stay. */
const AGAIN_MS = 5_000

/** Tells the reader something in passing; a failure for longer. Esc puts the latest away. */
export function notify(
  words: string,
  tone: Notice['tone'] = 'told',
  act: NoticeAct | null = null,
  about: string | null = null,
): void {
  last += 1
  const id = last
  const others = notices.filter((n) => about === null || n.about !== about)
  const next = [...others, { id, words, tone, act, about }]
  const waiting = next.filter((n) => n.tone === 'waits')
  put([...waiting, ...next.filter((n) => n.tone !== 'waits').slice(-3)])
  if (tone === 'waits') return
  setTimeout(() => leave(id), tone === 'failed' ? STAY_FAILED_MS : act === null ? STAY_MS : STAY_WITH_ACT_MS)
}

/** Takes back what was told about something. */
export const unsay = (about: string): void => put(notices.filter((n) => n.about !== about))

function leave(id: number): void {
  const held = document.querySelector('[data-notices]')?.matches(':hover, :focus-within')
  if (held === true) setTimeout(() => leave(id), AGAIN_MS)
  else putAway(id)
}

/** C190: Esc puts the latest notice away, where nothing is open over the page that it closes. */
function putAwayByKey(event: KeyboardEvent): void {
  const latest = notices.at(-1)
  if (event.key !== 'Escape' || event.defaultPrevented || latest === undefined) return
  if (document.querySelector('dialog[open]') !== null) return
  event.preventDefault()
  putAway(latest.id)
}

const putAway = (id: number): void => put(notices.filter((n) => n.id !== id))

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** C204: what is told in passing stands over everything, also over a dialog: it is seen, heard and taken back there. */
export function Notices() {
  const over = useOver()
  const shown = useSyncExternalStore(
    subscribe,
    () => notices,
    () => notices,
  )
  useEffect(() => {
    addEventListener('keydown', putAwayByKey)
    return () => removeEventListener('keydown', putAwayByKey)
  }, [])
  const region = (
    <div
      ref={endsAbove}
      className={styles.notices}
      data-notices
      role="log"
      aria-live="polite"
      aria-label={t('Notices')}
    >
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
  return over === null ? region : createPortal(region, over)
}
