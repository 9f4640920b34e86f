import type { ChangeKind } from '../../shared/change.ts'
import type { Tone } from '../ui/stance.ts'
import { type Message, msg } from '../words/t.ts'

export interface KindLook {
  glyph: string
  tone: Tone
  words: Message
}

/** How each change is told, the most serious first, as `CHANGES` has them. */
export const KINDS: Readonly<Record<ChangeKind, KindLook>> = {
  kill: { glyph: '⊘', tone: 'withdraw', words: msg('killed') },
  denial: { glyph: '✕', tone: 'deny', words: msg('new denial') },
  reversal: { glyph: '⇄', tone: 'deny', words: msg('changed position') },
  retraction: { glyph: '⊘', tone: 'withdraw', words: msg('retracted') },
  correction: { glyph: '✎', tone: 'correct', words: msg('correction') },
  report: { glyph: '●', tone: 'report', words: msg('first report') },
  confirmation: { glyph: '◆', tone: 'confirm', words: msg('confirmed it') },
  'follow-up': { glyph: '◐', tone: 'report', words: msg('follow-up') },
  'no-comment': { glyph: '—', tone: 'decline', words: msg('no comment') },
  restatement: { glyph: '↻', tone: 'plain', words: msg('said again') },
  softened: { glyph: '≈', tone: 'correct', words: msg('changed in a later version') },
  corrected: { glyph: '✎', tone: 'plain', words: msg('put right by hand') },
  uncorrected: { glyph: '↺', tone: 'plain', words: msg('correction taken back') },
  rejected: { glyph: '✗', tone: 'decline', words: msg('entry rejected') },
  confirmed: { glyph: '✓', tone: 'confirm', words: msg('entry confirmed') },
  restored: { glyph: '↺', tone: 'plain', words: msg('back to suggested') },
  merged: { glyph: '⇒', tone: 'plain', words: msg('took another story in') },
  unmerged: { glyph: '⇐', tone: 'plain', words: msg('merger taken back') },
  opened: { glyph: '+', tone: 'plain', words: msg('story opened') },
  closed: { glyph: '■', tone: 'plain', words: msg('story closed') },
  reopened: { glyph: '□', tone: 'plain', words: msg('story reopened') },
  renamed: { glyph: '✎', tone: 'plain', words: msg('renamed') },
  filed: { glyph: '→', tone: 'plain', words: msg('item filed here') },
  unfiled: { glyph: '←', tone: 'plain', words: msg('item taken out') },
  claim: { glyph: '§', tone: 'plain', words: msg('new claim') },
  context: { glyph: '·', tone: 'plain', words: msg('context') },
}

const RANKS = new Map(Object.keys(KINDS).map((kind, rank) => [kind, rank]))

/** 0 is the most serious. */
export const rankOf = (kind: ChangeKind): number => RANKS.get(kind) ?? RANKS.size
