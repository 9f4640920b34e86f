import { memo } from 'react'
import type { Mark, TimelineLayout } from './layout.ts'
import { markName } from './mark-name.ts'
import { MarkShape } from './mark-shape.tsx'
import styles from './timeline.module.css'

interface MarksProps {
  layout: TimelineLayout
  /** The mark that has the tab stop. */
  stop: string | null
  open: (mark: Mark) => void
  onFocus: (id: string) => void
}

/** The marks in view, each a button, in time's order. */
export const Marks = memo(function Marks({ layout, stop, open, onFocus }: MarksProps) {
  const marks = [...layout.marks, ...layout.clusters]
  // The mark with the tab stop may be out of view: then the first in view has it.
  const at = marks.some((m) => m.id === stop) ? stop : (marks[0]?.id ?? null)
  return marks.map((mark) => (
    <MarkDrawn key={mark.id} mark={mark} tabbable={mark.id === at} open={open} onFocus={onFocus} />
  ))
})

interface MarkDrawnProps extends Pick<MarksProps, 'open' | 'onFocus'> {
  mark: Mark
  tabbable: boolean
}

function MarkDrawn({ mark, tabbable, open, onFocus }: MarkDrawnProps) {
  const name = markName(mark)
  return (
    <g
      role="button"
      data-mark={mark.id}
      aria-label={name}
      aria-haspopup={mark.moments.length > 1 ? 'dialog' : undefined}
      tabIndex={tabbable ? 0 : -1}
      className={styles.mark}
      onFocus={() => onFocus(mark.id)}
      onClick={() => open(mark)}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return
        event.preventDefault()
        event.stopPropagation()
        open(mark)
      }}
    >
      <title>{name}</title>
      <MarkShape mark={mark} />
    </g>
  )
}
