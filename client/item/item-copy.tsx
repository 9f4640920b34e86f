import { Fragment, type ReactNode, useCallback } from 'react'
import type { ItemVersion } from '../../shared/item.ts'
import styles from './item-copy.module.css'
import { type CopyPiece, markCopy, type Span } from './marked-copy.ts'
import { type Change, versionChanges } from './version-changes.ts'
import { WireNotes } from './wire-notes.tsx'

interface ItemCopyProps {
  version: ItemVersion
  /** Where it is given, what changed since is shown instead of the marks. */
  before: ItemVersion | undefined
  spans: readonly Span[]
  /** Number of the entry whose words are to be in view; 0 for none. */
  sought: number
  /** What stands between the headline and the text. */
  children: ReactNode
}

/** The words as they came: plain paragraphs, never markup from outside. */
export function ItemCopy({ version, before, spans, sought, children }: ItemCopyProps) {
  const changes = before === undefined ? null : versionChanges(before, version)
  const marked = markCopy(version.headline, version.body, spans)
  const inView = useInView(sought)
  return (
    <div className={styles.copy} ref={inView}>
      <h1>{changes ? <Changes changes={changes.headline} /> : <Pieces pieces={marked.headline} sought={sought} />}</h1>
      {(version.dateline ?? version.byline) !== null && (
        <p className={styles.by}>{[version.dateline, version.byline].filter((part) => part !== null).join(' · ')}</p>
      )}
      {children}
      <WireNotes version={version} />
      {before !== undefined && changes === null && <p className={styles.note}>Too long to compare on screen.</p>}
      {changes
        ? changes.paragraphs.map((paragraph, i) => (
            <p key={i}>
              <Changes changes={paragraph} />
            </p>
          ))
        : marked.paragraphs.map((pieces, i) => (
            <p key={i}>
              <Pieces pieces={pieces} sought={sought} />
            </p>
          ))}
    </div>
  )
}

/** Brings the words of one entry into view once they are drawn. */
function useInView(sought: number): (copy: HTMLElement | null) => void {
  return useCallback(
    (copy) => {
      if (sought > 0) copy?.querySelector('mark[data-sought]')?.scrollIntoView({ block: 'center' })
    },
    [sought],
  )
}

function Pieces({ pieces, sought }: { pieces: readonly CopyPiece[]; sought: number }) {
  return pieces.map(({ text, numbers, ends }, i) =>
    numbers.length === 0 ? (
      <Fragment key={i}>{text}</Fragment>
    ) : (
      <mark key={i} data-sought={numbers.includes(sought) || undefined}>
        {text}
        {ends.map((n) => (
          <sup key={n}>{n}</sup>
        ))}
      </mark>
    ),
  )
}

function Changes({ changes }: { changes: readonly Change[] }) {
  return changes.map(({ kind, text }, i) => {
    if (kind === 'added') return <ins key={i}>{text}</ins>
    if (kind === 'removed') return <del key={i}>{text}</del>
    return <Fragment key={i}>{text}</Fragment>
  })
}
