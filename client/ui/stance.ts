import type { Entry } from '../../shared/entry.ts'
import type { Sourcing, Stance } from '../../shared/statement.ts'

/** A stance is told three ways at once: by colour (tone), by glyph and by word. */
export type Tone = 'report' | 'confirm' | 'deny' | 'decline' | 'correct' | 'withdraw' | 'plain'

export interface StanceLook {
  glyph: string
  tone: Tone
  /** As a chip has it ("denial"). */
  noun: string
  /** As a sentence has it ("denies"). */
  verb: string
  outlined: boolean
}

const LOOK: Record<Stance, StanceLook> = {
  report: { glyph: '●', tone: 'report', noun: 'report', verb: 'reports', outlined: false },
  'follow-up': { glyph: '◐', tone: 'report', noun: 'follow-up', verb: 'follows', outlined: true },
  confirmation: { glyph: '◆', tone: 'confirm', noun: 'confirmation', verb: 'confirms', outlined: false },
  denial: { glyph: '✕', tone: 'deny', noun: 'denial', verb: 'denies', outlined: false },
  restatement: { glyph: '↻', tone: 'plain', noun: 'restatement', verb: 'restates', outlined: true },
  'no-comment': { glyph: '—', tone: 'decline', noun: 'no comment', verb: 'declines to comment', outlined: false },
  correction: { glyph: '✎', tone: 'correct', noun: 'correction', verb: 'corrects', outlined: false },
  retraction: { glyph: '⊘', tone: 'withdraw', noun: 'retraction', verb: 'withdraws', outlined: false },
  context: { glyph: '·', tone: 'plain', noun: 'context', verb: 'says', outlined: true },
}

export const lookOf = (stance: Stance): StanceLook => LOOK[stance]

type Positioned = Pick<Entry, 'id' | 'stance' | 'restates'>

/** The position that an entry holds in the end: a restatement holds that of the entry it restates, however long the chain. */
export function rootStance(entry: Positioned, byId: ReadonlyMap<string, Positioned>): Stance {
  const seen = new Set<string>()
  let at: Positioned = entry
  while (at.stance === 'restatement' && at.restates !== null && !seen.has(at.id)) {
    seen.add(at.id)
    const before = byId.get(at.restates)
    if (before === undefined) break
    at = before
  }
  return at.stance
}

/** The look of an entry among its fellows: a restated denial is red and says "restates denial". */
export function lookAmong(entry: Positioned, byId: ReadonlyMap<string, Positioned>): StanceLook {
  const look = lookOf(entry.stance)
  if (entry.stance !== 'restatement') return look
  const root = rootStance(entry, byId)
  if (root === 'restatement') return look
  return { ...look, tone: lookOf(root).tone, verb: `restates ${lookOf(root).noun}` }
}

const SOURCING: Record<Sourcing, string> = {
  'on-record': 'on record',
  unnamed: 'unnamed sources',
  document: 'document',
}
export const sourcingWord = (sourcing: Sourcing): string => SOURCING[sourcing]
