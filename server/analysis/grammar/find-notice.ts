import type { Stance } from '../../../shared/statement.ts'
import { firstHit, phrases } from '../text/phrases.ts'
import { lowerInPlace } from '../text/lower.ts'
import type { Span } from '../text/quotes.ts'
import type { Unit } from '../text/units.ts'
import type { Cast } from './cast.ts'
import type { Draft } from './draft.ts'

const RETRACTS = phrases([
  'kill',
  'please kill',
  'kills',
  'withdraws',
  'withdrawn',
  'withdraw',
  'retracts',
  'retracted',
  'retraction',
  'please disregard',
  'disregard',
  'do not use',
  'mandatory kill',
  'takes back',
  'zurückgezogen',
  'zieht zurück',
  'annule',
  'annulation',
  'à annuler',
  'retira',
  'se retracta',
  'anulado',
  'аннулировано',
  'аннулирует',
  'отзывает',
  'анульовано',
  'відкликає',
])
const CORRECTS = phrases([
  'corrected',
  'correction',
  'corrects',
  'correct',
  'clarification',
  'clarifies',
  'an earlier version of this',
  'a previous version of this',
  'has been amended',
  'has been removed',
  "editor's note",
  'korrektur',
  'berichtigung',
  'korrigiert',
  'rectificatif',
  'corrige',
  'correction',
  'corrección',
  'corrige',
  'rectificación',
  'исправлено',
  'исправление',
  'исправляет',
  'виправлено',
  'виправлення',
  'уточнение',
])
const NOTICE_BODY =
  /\b(?:editors|report|story|item|article|alert|headline|copy|dispatch|message|paragraph|version|substitute)\b|сообщени|повідомленн|meldung|dépêche|despacho|nota/u

function notice(
  unit: Unit,
  cast: Cast,
  stance: Stance,
  cue: { start: number; end: number },
  content: Draft['content'],
): Draft {
  return {
    unit,
    stance,
    source: { party: cast.sender, kind: 'outlet', speaker: null, role: null, phrase: cast.sender },
    sourcing: 'on-record',
    cue,
    content,
    quote: null,
    rule: stance === 'correction' ? 'correction-notice' : 'kill-notice',
    confidence: 0.92,
    via: null,
    background: false,
  }
}

const whole = (unit: Unit): Span => ({ start: 0, end: unit.text.length })
const KILL_TAG =
  /^(?:mandatory )?(?:kill|withdrawal|withdrawn|retraction|retracted|annulation|à annuler|anulado|zurückgezogen|аннулировано|анульовано)\s?[-–—:(]/iu
const PLEA = /^(?:attention )?(?:editors|clients|subscribers)\b|^please (?:kill|disregard|withdraw)/u
const CORRECT_TAG = /^(?:correct(?:ed|ion|s)|korrektur|rectificatif|corrección|исправлено|виправлено)(?!\p{L})/iu

/** True for copy that opens with a notice's mark ("CORRECTION: …"): nobody speaks there. */
export const isNotice = (text: string): boolean => KILL_TAG.test(text) || CORRECT_TAG.test(text)

/** "The Gazette withdraws the report": the sender's own words, not news of somebody else's report. */
const withdraws = (unit: Unit, cast: Cast): boolean =>
  /\b(?:withdraws|retracts)\b.{0,60}\b(?:report|story|item|article)\b/u.test(unit.low) &&
  cast.sender !== '' &&
  lowerInPlace(cast.sender)
    .split(' ')
    .some((word) => word.length > 3 && unit.low.includes(word))

function findKill(head: Unit | null, opening: readonly Unit[], cast: Cast): Draft | null {
  const tag = head ? KILL_TAG.exec(head.text) : null
  const plea = opening.find(
    (u) => (PLEA.test(u.low) && /kill|disregard|withdraw|retract|do not use/u.test(u.low)) || withdraws(u, cast),
  )
  const unit = plea ?? (tag ? head : null)
  if (!unit) return null
  const cue = firstHit(RETRACTS, unit.low) ?? whole(unit)
  const content = unit === head && tag ? { start: tag[0].length, end: unit.text.length } : whole(unit)
  return notice(unit, cast, 'retraction', cue, content)
}

const isCorrection = (u: Unit): boolean => {
  const cue = firstHit(CORRECTS, u.low)
  const leads = u.kind === 'note' || cue?.start === 0 || /^(?:an earlier|a previous) version/u.test(u.low)
  return cue !== null && leads && NOTICE_BODY.test(u.low)
}

/**
 * The sender's own corrections and kills. A kill's words stand at the head of headline or body; a correction's in the
 * headline, a bracketed note or a paragraph that begins with it.
 */
export function findNotices(units: readonly Unit[], cast: Cast): Draft[] {
  const head = units.find((u) => u.kind === 'headline') ?? null
  const opening = units.filter((u) => u.kind !== 'headline').slice(0, 3)
  const kill = findKill(head, opening, cast)
  if (kill) return [kill]
  const note = opening.find(isCorrection) ?? (head && CORRECT_TAG.test(head.text) ? (opening[0] ?? head) : null)
  if (!note) return []
  return [notice(note, cast, 'correction', firstHit(CORRECTS, note.low) ?? whole(note), whole(note))]
}
