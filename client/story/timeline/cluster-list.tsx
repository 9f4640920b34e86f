import { useLayoutEffect, useRef } from 'react'
import type { Entry } from '../../../shared/entry.ts'
import buttons from '../../ui/button.module.css'
import { Glyph } from '../../ui/stance-chip.tsx'
import { shortTaken } from '../../ui/taken.ts'
import type { Mark, Moment } from './layout.ts'
import styles from './cluster-list.module.css'
import { t } from '../../words/t.ts'

interface ClusterListProps {
  mark: Mark
  entries: readonly Entry[]
  reference: number
  /** Px of the picture, within which it stays. */
  width: number
  openEntry: (moment: Moment) => void
  /** Shows the cluster's time from edge to edge; null where its marks stand at one moment. */
  zoomIn: (() => void) | null
  close: () => void
}

const LIST_PX = 340

/** What a cluster holds, newest last, over the picture: each opens its item. */
export function ClusterList({ mark, entries, reference, width, openEntry, zoomIn, close }: ClusterListProps) {
  const list = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => list.current?.querySelector('button')?.focus({ preventScroll: true }), [])
  const textOf = (id: string): string => entries.find((e) => e.id === id)?.text ?? ''
  const left = Math.max(0, Math.min(mark.x - LIST_PX / 2, width - LIST_PX))
  return (
    <div
      ref={list}
      role="dialog"
      aria-label={t('{count} entries', { count: mark.moments.length })}
      className={styles.list}
      style={{ left, top: mark.y + 14, width: Math.min(LIST_PX, width) }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.preventDefault()
        event.stopPropagation()
        close()
      }}
      onBlur={(event) => {
        if (event.relatedTarget !== null && !event.currentTarget.contains(event.relatedTarget)) close()
      }}
    >
      <ul>
        {mark.moments.map((moment) => (
          <li key={moment.id}>
            <button type="button" data-killed={moment.killed || undefined} onClick={() => openEntry(moment)}>
              <time>{shortTaken(moment, reference)}</time>
              <Glyph look={moment.look} />
              <span>
                <b>{moment.party}</b> {moment.look.noun}
                <q>{textOf(moment.id)}</q>
              </span>
            </button>
          </li>
        ))}
      </ul>
      <p>
        {zoomIn !== null && (
          <button type="button" className={buttons.button} onClick={zoomIn}>
            {t('Zoom in here')}
          </button>
        )}
        <button type="button" className={buttons.plain} onClick={close}>
          {t('Close')} <kbd>Esc</kbd>
        </button>
      </p>
    </div>
  )
}
