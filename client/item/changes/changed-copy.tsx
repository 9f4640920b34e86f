import { Fragment } from 'react'
import { t } from '../../words/t.ts'
import styles from './changes.module.css'
import type { ComparedParagraph } from './compare.ts'
import type { Piece } from './reword.ts'

/** Pieces that changed side by side are one change: the keyboard stops there once. */
function changesOf(pieces: readonly Piece[]): Piece[][] {
  const runs: Piece[][] = []
  for (const piece of pieces) {
    const last = runs.at(-1)
    const quiet = piece.kind === 'same'
    const before = last?.at(-1)
    if (before?.kind === piece.kind) last?.splice(-1, 1, { kind: piece.kind, text: before.text + piece.text })
    else if (last !== undefined && (last[0]?.kind === 'same') === quiet) last.push(piece)
    else runs.push([piece])
  }
  return runs
}

/** A text with what was struck and what came. */
export function Changes({ pieces }: { pieces: readonly Piece[] }) {
  return changesOf(pieces).map((run, i) =>
    run[0]?.kind === 'same' ? (
      <Fragment key={i}>{run.map(({ text }) => text).join('')}</Fragment>
    ) : (
      <span key={i} data-change tabIndex={-1} className={styles.change}>
        {run.map(({ kind, text }, n) => (kind === 'added' ? <ins key={n}>{text}</ins> : <del key={n}>{text}</del>))}
      </span>
    ),
  )
}

/** The paragraphs of the newer version, with those that are gone where they stood. */
export function ChangedCopy({ paragraphs }: { paragraphs: readonly ComparedParagraph[] }) {
  return paragraphs.map(({ moved, pieces }, i) => (
    <p key={i} data-moved={moved ?? undefined}>
      {moved !== null && (
        <span className={styles.moved} data-change tabIndex={-1}>
          {t(moved === 'up' ? '↑ moved up' : '↓ moved down')}
        </span>
      )}
      <Changes pieces={pieces} />
    </p>
  ))
}

/** Puts the focus on the next change in `copy`, or the one before; round at the ends. */
export function stepChange(copy: ParentNode | null, by: 1 | -1): void {
  const all = [...(copy?.querySelectorAll<HTMLElement>('[data-change]') ?? [])]
  const at = all.findIndex((change) => change === document.activeElement)
  const next = at < 0 ? all.at(by === 1 ? 0 : -1) : all[(at + by + all.length) % all.length]
  next?.focus({ preventScroll: true })
  next?.scrollIntoView({ block: 'center' })
}
