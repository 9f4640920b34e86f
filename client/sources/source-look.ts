import type { SourceState } from '../../shared/source-line.ts'
import type { StanceLook } from '../ui/stance.ts'
import { type Message, msg, t } from '../words/t.ts'

export interface SourceLook extends Pick<StanceLook, 'glyph' | 'tone' | 'outlined'> {
  words: Message
}

/** A source's state, each with a colour, a glyph and a word. */
export const SOURCE_LOOK: Record<SourceState, SourceLook> = {
  speaking: { glyph: '●', tone: 'confirm', words: msg('speaking'), outlined: false },
  silent: { glyph: '◌', tone: 'correct', words: msg('silent'), outlined: false },
  failing: { glyph: '✕', tone: 'deny', words: msg('failing'), outlined: false },
  waiting: { glyph: '…', tone: 'report', words: msg('not heard yet'), outlined: true },
  off: { glyph: '—', tone: 'decline', words: msg('off'), outlined: false },
  removed: { glyph: '⊘', tone: 'withdraw', words: msg('removed'), outlined: false },
}

/** States that a person must do something about, the worst first. */
export const TROUBLES = ['failing', 'silent'] as const satisfies readonly SourceState[]

const TROUBLE_WORDS = { failing: msg('{count} failing'), silent: msg('{count} silent') }

/** "1 failing", "2 failing, 1 silent"; null while every source does what it should. */
export function troubleWords(states: readonly SourceState[]): string | null {
  const counts = TROUBLES.map((state) => ({ state, count: states.filter((s) => s === state).length }))
  const told = counts.filter(({ count }) => count > 0).map(({ state, count }) => t(TROUBLE_WORDS[state], { count }))
  return told.length === 0 ? null : told.join(', ')
}
