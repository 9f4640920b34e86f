import { type ReactNode, type RefObject, useEffect } from 'react'
import type { ItemVersion } from '../../shared/item.ts'
import { ChangedCopy, Changes } from './changes/changed-copy.tsx'
import type { Comparison } from './changes/compare.ts'
import styles from './item-copy.module.css'
import { CopyText, walkSentences } from './copy-text.tsx'
import { paragraphsOf, type Span } from './marked-copy.ts'
import type { MarkLook } from './mark-looks.ts'
import { WireNotes } from './wire-notes.tsx'

export interface Sought {
  entryId: string
  /** True to put the focus there too. */
  focus: boolean
}

interface ItemCopyProps {
  version: ItemVersion
  /** Where it is given, what changed is shown instead of the marks. */
  changes: Comparison | null
  spans: readonly Span[]
  looks: ReadonlyMap<number, MarkLook>
  /** The entry whose words are to be in view. */
  sought: Sought | null
  open: (entryId: string) => void
  /** Hears what is copied by the browser's own key. */
  copied: (event: ClipboardEvent) => void
  copy: RefObject<HTMLDivElement | null>
  /** Its sentences can be walked, to log from them. */
  walked: boolean
  /** What stands between the headline and the text. */
  children: ReactNode
}

/** The words as they came: plain paragraphs, never markup from outside. */
export function ItemCopy({ version, changes, spans, looks, sought, open, walked, ...props }: ItemCopyProps) {
  const { copied, copy, children } = props
  const { language } = version
  const text = { language, spans, walked, looks, sought: sought?.entryId ?? null, open }
  const isWalked = walked && changes === null
  useInView(copy, changes === null ? sought : null)
  return (
    <div
      className={styles.copy}
      ref={copy}
      data-walk={isWalked ? 'copy' : undefined}
      onCopy={(event) => copied(event.nativeEvent)}
      onKeyDown={isWalked ? walkSentences : undefined}
    >
      <h1>{changes ? <Changes pieces={changes.headline} /> : <CopyText text={version.headline} at={0} {...text} />}</h1>
      {(version.dateline ?? version.byline) !== null && (
        <p className={styles.by}>{[version.dateline, version.byline].filter((part) => part !== null).join(' · ')}</p>
      )}
      {children}
      <WireNotes version={version} />
      {changes ? (
        <ChangedCopy paragraphs={changes.paragraphs} />
      ) : (
        paragraphsOf(version).map((paragraph) => (
          <p key={paragraph.at}>
            <CopyText {...paragraph} {...text} />
          </p>
        ))
      )}
    </div>
  )
}

/** Brings the words of one entry into view once they are drawn, and the focus where it was asked for. */
function useInView(copy: RefObject<HTMLElement | null>, sought: Sought | null): void {
  useEffect(() => {
    if (sought === null) return
    const { current } = copy
    if (sought.focus)
      current?.querySelector<HTMLElement>(`[data-mark="${CSS.escape(sought.entryId)}"]`)?.focus({ preventScroll: true })
    current?.querySelector('mark[data-sought]')?.scrollIntoView({ block: 'center' })
  }, [copy, sought])
}
