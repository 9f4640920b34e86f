import { useEffect, useSyncExternalStore } from 'react'
import { createPortal } from 'react-dom'
import { ActionButton } from '../action/action-button.tsx'
import { closedByEscape, onEscape } from './escape.ts'
import { type Notice, type NoticeAct, undoneNext, withNotice } from './notice-stack.ts'
import styles from './notices.module.css'
import { useOver } from './over.ts'
import { endsAbove } from './under.ts'
import { t } from '../words/t.ts'

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

/** Tells the reader something in passing; a failure for longer. */
export function notify(
  words: string,
  tone: Notice['tone'] = 'told',
  act: NoticeAct | null = null,
  about: string | null = null,
): void {
  last += 1
  const id = last
  put(withNotice(notices, { id, words, tone, act, about }))
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

/** C190: Esc puts the latest notice away. What waits for the desk stands until that has answered. */
function putAwayLatest(): boolean {
  const latest = notices.findLast(({ tone }) => tone !== 'waits')
  if (latest !== undefined) putAway(latest.id)
  return latest !== undefined
}

const putAway = (id: number): void => put(notices.filter((n) => n.id !== id))

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** What had the focus before a notice did. */
let before: EventTarget | null = null

/** Esc on a notice puts that one away; the focus goes back. */
function leaveNotice({ id, tone }: Notice): void {
  if (before instanceof HTMLElement) before.focus()
  if (tone !== 'waits') putAway(id)
}

/** C204: what is told in passing stands over everything, also over a dialog: it is seen, heard and taken back there. */
export function Notices() {
  const over = useOver()
  const shown = useSyncExternalStore(
    subscribe,
    () => notices,
    () => notices,
  )
  useEffect(() => closedByEscape('notice', putAwayLatest), [])
  const region = (
    <div
      ref={endsAbove}
      className={styles.notices}
      data-notices
      role="log"
      aria-live="polite"
      aria-label={t('Notices')}
      onFocus={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) before = relatedTarget
      }}
    >
      {shown.map((notice) => (
        <Shown key={notice.id} notice={notice} isNext={notice.id === undoneNext(shown)} />
      ))}
    </div>
  )
  return over === null ? region : createPortal(region, over)
}

/** `isNext`: it is what the key takes back. */
function Shown({ notice, isNext }: { notice: Notice; isNext: boolean }) {
  const { id, words, tone, act } = notice
  return (
    <div className={styles.notice} data-tone={tone} onKeyDown={onEscape(() => leaveNotice(notice))}>
      {words}
      {act !== null && (
        <ActionButton
          action="story.undo"
          className={styles.act}
          onClick={() => {
            act.perform()
            putAway(id)
          }}
          shown
          keyless={!isNext}
        >
          {act.words}
        </ActionButton>
      )}
      <button type="button" aria-label={t('Put away')} onClick={() => putAway(id)}>
        ✕
      </button>
    </div>
  )
}
