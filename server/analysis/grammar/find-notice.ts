import type { Stance } from '../../../shared/statement.ts'
import { firstHit, phrases } from '../text/phrases.ts'
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

/**
 * The sender's own corrections and kills. A kill's words stand at the head of headline or body; a correction's in the
 * headline, a bracketed note or a paragraph that begins with it.
 */
export function findNotices(units: readonly Unit[], cast: Cast): Draft[] {
  const [headline] = units
  const opening = units.filter((u) => u.kind !== 'headline').slice(0, 3)
  const head = headline?.kind === 'headline' ? headline : null
  const killed = head
    ? /^(?:[\p{Lu}\s-]{0,20})(?:kill|withdraw|retract|mandatory kill|annul|аннулир|анулюв)/iu.exec(head.text)
    : null
  const plea = opening.find((u) =>
    /^(?:attention )?editors|please (?:kill|disregard)|\bwithdraws\b.{0,60}\b(?:report|story|item|article)|\bretracts\b/u.test(
      u.low,
    ),
  )
  if (head && (killed ?? (plea && /kill|disregard|withdraw|retract/u.test(plea.low)))) {
    const unit = plea ?? head
    const cue = firstHit(RETRACTS, unit.low) ?? { start: 0, end: Math.min(12, unit.text.length), words: '' }
    return [
      notice(
        unit,
        cast,
        'retraction',
        cue,
        unit === head && killed
          ? { start: killed[0].length, end: head.text.length }
          : { start: 0, end: unit.text.length },
      ),
    ]
  }
  const drafts: Draft[] = []
  const note = opening.find(
    (u) =>
      (u.kind === 'note' ||
        firstHit(CORRECTS, u.low)?.start === 0 ||
        /^(?:an earlier|a previous) version/u.test(u.low)) &&
      firstHit(CORRECTS, u.low) &&
      NOTICE_BODY.test(u.low),
  )
  const tag = head
    ? /^(?:correct(?:ed|ion|s)|korrektur|rectificatif|corrección|исправлено|виправлено)\b/iu.exec(head.text)
    : null
  if (note)
    drafts.push(
      notice(note, cast, 'correction', firstHit(CORRECTS, note.low) ?? { start: 0, end: 1 }, {
        start: 0,
        end: note.text.length,
      }),
    )
  else if (head && tag) {
    const [first] = opening
    const unit = first ?? head
    drafts.push(
      notice(
        unit,
        cast,
        'correction',
        unit === head ? { start: 0, end: tag[0].length } : { start: 0, end: unit.text.length },
        { start: 0, end: unit.text.length },
      ),
    )
  }
  return drafts
}
