import { type RefObject, useState } from 'react'
import { completed, type Completion, completions, type KnownValues } from './complete.ts'

interface CompletionsGiven {
  text: string
  known: KnownValues
  input: RefObject<HTMLInputElement | null>
  onChange: (text: string) => void
}

export interface Completing {
  offered: readonly Completion[]
  /** The one that is chosen, or -1. */
  at: number
  /** Steps through what is offered; false where nothing is. */
  step: (by: 1 | -1) => boolean
  take: (completion: Completion) => void
  typedAt: (cursor: number | null) => void
  close: () => void
}

/** What the word at the cursor may become, and which of it is chosen. Nothing is offered before something was typed. */
export function useCompletions({ text, known, input, onChange }: CompletionsGiven): Completing {
  const [cursor, setCursor] = useState<number | null>(null)
  const [chosen, setChosen] = useState(-1)
  const offered = cursor === null ? [] : completions(text, cursor, known)
  const at = Math.min(chosen, offered.length - 1)
  const typedAt = (place: number | null): void => {
    setCursor(place)
    setChosen(-1)
  }
  return {
    offered,
    at,
    step(by) {
      if (offered.length === 0) return false
      setChosen((at + (at < 0 && by < 0 ? 0 : by) + offered.length) % offered.length)
      return true
    },
    take(completion) {
      const next = completed(text, cursor ?? text.length, completion)
      onChange(next.text)
      typedAt(completion.kind === 'field' ? next.cursor : null)
      // The cursor can only be set where the text already stands.
      requestAnimationFrame(() => input.current?.setSelectionRange(next.cursor, next.cursor))
      input.current?.focus()
    },
    typedAt,
    close: () => typedAt(null),
  }
}
