import type { SourceState } from '../../shared/source-line.ts'
import type { StanceLook } from '../ui/stance.ts'

export interface SourceLook extends Pick<StanceLook, 'glyph' | 'tone' | 'outlined'> {
  words: string
}

/** A source's state, each with a colour, a glyph and a word. */
export const SOURCE_LOOK: Record<SourceState, SourceLook> = {
  speaking: { glyph: '●', tone: 'confirm', words: 'speaking', outlined: false },
  silent: { glyph: '◌', tone: 'correct', words: 'silent', outlined: false },
  failing: { glyph: '✕', tone: 'deny', words: 'failing', outlined: false },
  waiting: { glyph: '…', tone: 'report', words: 'not heard yet', outlined: true },
  off: { glyph: '—', tone: 'decline', words: 'off', outlined: false },
  removed: { glyph: '⊘', tone: 'withdraw', words: 'removed', outlined: false },
}

/** States that a person must do something about, the worst first. */
export const TROUBLES = ['failing', 'silent'] as const satisfies readonly SourceState[]

/** "1 failing", "2 failing, 1 silent"; null while every source does what it should. */
export function troubleWords(states: readonly SourceState[]): string | null {
  const counts = TROUBLES.map((state) => ({ state, count: states.filter((s) => s === state).length }))
  const told = counts.filter(({ count }) => count > 0).map(({ state, count }) => `${count} ${state}`)
  return told.length === 0 ? null : told.join(', ')
}
