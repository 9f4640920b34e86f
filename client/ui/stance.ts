import type { Entry } from '../../shared/entry.ts'
import type { Sourcing, Stance } from '../../shared/statement.ts'
import { type Message, msg, t } from '../words/t.ts'

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

type Drawn = Pick<StanceLook, 'glyph' | 'tone' | 'outlined'>

const LOOK: Record<Stance, Drawn & { noun: Message; verb: Message }> = {
  report: { glyph: '●', tone: 'report', noun: msg('report'), verb: msg('reports'), outlined: false },
  'follow-up': { glyph: '◐', tone: 'report', noun: msg('follow-up'), verb: msg('follows'), outlined: true },
  confirmation: { glyph: '◆', tone: 'confirm', noun: msg('confirmation'), verb: msg('confirms'), outlined: false },
  denial: { glyph: '✕', tone: 'deny', noun: msg('denial'), verb: msg('denies'), outlined: false },
  restatement: { glyph: '↻', tone: 'plain', noun: msg('restatement'), verb: msg('restates'), outlined: true },
  'no-comment': {
    glyph: '—',
    tone: 'decline',
    noun: msg('no comment'),
    verb: msg('declines to comment'),
    outlined: false,
  },
  correction: { glyph: '✎', tone: 'correct', noun: msg('correction'), verb: msg('corrects'), outlined: false },
  retraction: { glyph: '⊘', tone: 'withdraw', noun: msg('retraction'), verb: msg('withdraws'), outlined: false },
  context: { glyph: '·', tone: 'plain', noun: msg('context'), verb: msg('says'), outlined: true },
}

export function lookOf(stance: Stance): StanceLook {
  const { noun, verb, ...drawn } = LOOK[stance]
  return { ...drawn, noun: t(noun), verb: t(verb) }
}

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
  return { ...look, tone: lookOf(root).tone, verb: t('restates {stance}', { stance: lookOf(root).noun }) }
}

const SOURCING: Record<Sourcing, Message> = {
  'on-record': msg('on record'),
  unnamed: msg('unnamed sources'),
  document: msg('document'),
}
export const sourcingWord = (sourcing: Sourcing): string => t(SOURCING[sourcing])
