import type { KeyboardEvent } from 'react'
import { walkRows } from '../ui/walk-rows.ts'
import { sentencesIn } from './chosen-words.ts'
import styles from './item-copy.module.css'
import { cutAt, type Span } from './marked-copy.ts'
import { MarkedText, type MarksShown } from './marked-text.tsx'
import { sentencesAt } from './sentences-at.ts'

interface CopyTextProps extends MarksShown {
  text: string
  /** Where it stands in the copy. */
  at: number
  language: string | null
  spans: readonly Span[]
  /** Sentences can be walked: for whoever may log from them. */
  walked: boolean
}

/** C201: a paragraph in sentences, with the words of entries marked in place. */
export function CopyText({ text, at, language, spans, walked, ...marks }: CopyTextProps) {
  return sentencesAt(text, at, language).map((sentence) => (
    <span
      key={sentence.at}
      className={styles.sentence}
      data-at={sentence.at}
      data-row={walked ? sentence.at : undefined}
      tabIndex={walked ? (sentence.at === 0 ? 0 : -1) : undefined}
    >
      <MarkedText pieces={cutAt(sentence.text, sentence.at, spans)} {...marks} />
    </span>
  ))
}

const STEPS: Record<string, number> = { ArrowDown: 1, J: 1, ArrowUp: -1, K: -1 }

/** C201: j and k walk the sentences; with Shift they select from the one where the walk began. */
export function walkSentences(event: KeyboardEvent<HTMLElement>): void {
  const step = event.shiftKey ? STEPS[event.key] : undefined
  if (step === undefined) {
    if (event.key === 'j' || event.key === 'k') getSelection()?.removeAllRanges()
    walkRows(event)
    return
  }
  const all = sentencesIn(event.currentTarget)
  const at = all.findIndex((one) => one.contains(document.activeElement))
  const next = all[Math.max(0, Math.min(all.length - 1, at + step))]
  const here = all[at]
  if (here === undefined || next === undefined) return
  event.preventDefault()
  event.stopPropagation()
  const selection = getSelection()
  const anchor = all.find((one) => selection?.isCollapsed === false && one.contains(selection.anchorNode)) ?? here
  const down = all.indexOf(next) >= all.indexOf(anchor)
  next.focus()
  selection?.setBaseAndExtent(anchor, down ? 0 : anchor.childNodes.length, next, down ? next.childNodes.length : 0)
}
