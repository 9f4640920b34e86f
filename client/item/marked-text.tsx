import { Fragment } from 'react'
import styles from './marked-text.module.css'
import type { CopyPiece } from './marked-copy.ts'
import type { MarkLook } from './mark-looks.ts'

/** How marks are shown, and what they open. */
export interface MarksShown {
  looks: ReadonlyMap<number, MarkLook>
  /** The entry whose words were asked for. */
  sought: string | null
  open: (entryId: string) => void
}

interface MarkedTextProps extends MarksShown {
  pieces: readonly CopyPiece[]
}

/** Words in a row, those of entries in the colour of their stance; glyph and figure behind them open the entry. */
export function MarkedText({ pieces, looks, sought, open }: MarkedTextProps) {
  return pieces.map(({ text, numbers, ends }, i) => {
    const [look] = numbers.flatMap((n) => looks.get(n) ?? [])
    if (look === undefined) return <Fragment key={i}>{text}</Fragment>
    const isSought = numbers.some((n) => looks.get(n)?.entryId === sought)
    return (
      <mark
        key={i}
        className={styles.mark}
        data-tone={look.tone}
        data-rejected={look.rejected || undefined}
        data-numbers={numbers.join(' ')}
        data-sought={isSought || undefined}
        // A click on the words is the mouse's way; the keyboard's is the button behind them.
        onClick={() => {
          if (getSelection()?.isCollapsed !== false) open(look.entryId)
        }}
      >
        {text}
        {ends.map((n) => {
          const ending = looks.get(n)
          return ending && <Figure key={n} number={n} look={ending} open={open} />
        })}
      </mark>
    )
  })
}

function Figure({ number, look, open }: { number: number; look: MarkLook; open: (entryId: string) => void }) {
  return (
    <button
      type="button"
      className={styles.figure}
      data-tone={look.tone}
      data-mark={look.entryId}
      aria-label={`${number}: ${look.words}`}
      onClick={(event) => {
        event.stopPropagation()
        open(look.entryId)
      }}
    >
      <span aria-hidden="true">
        {look.glyph}
        {number}
      </span>
    </button>
  )
}
