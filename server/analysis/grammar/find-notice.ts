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
  'fe de errores',
  'fe de erratas',
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
  /^(?:mandatory )?(?:(?:kill(?:ed)?|withdrawal|withdrawn|retraction|retracted|cancel(?:led|ed)?|cancellation)(?: notice)?|annulation|annulé|à annuler|rétractation|anulado|anulación|anula|retractación|zurückgezogen|rückzug|rücknahme|аннулировано|отзыв(?: материала| сообщения)?|анульовано|відкликано|відкликання)\s?[-–—:(]/iu
const PLEA =
  /^(?:attention )?(?:editors|clients|subscribers)\b|^(?:please|kindly) (?:kill|disregard|withdraw|delete)|^(?:rogamos|se ruega) a (?:los|sus|nuestros) (?:abonados|clientes|suscriptores)|^prière d|^nous prions (?:nos|les) (?:abonnés|clients)|^\(?bitte verwenden sie|^(?:просим|прохання) (?:не использовать|аннулировать|не використовувати)/u
const KILLS =
  /kill|disregard|withdraw|retract|delete|do not use|anule|annul|ne pas utiliser|nicht|не использовать|аннулир|не використов/u
const CORRECT_TAG =
  /^(?:correct(?:ed|ions?|s)|korrektur|rectificatif|corrección|fe de (?:errores|erratas)|исправлено|виправлено)(?!\p{L})/iu

/** True for copy that opens with a notice's mark ("CORRECTION: …"): nobody speaks there. */
export const isNotice = (text: string): boolean => KILL_TAG.test(text) || CORRECT_TAG.test(text)

/** Verbs by which an outlet takes back what it told, with what it takes back, by language. */
const TAKES_BACK = [
  /(?<!\p{L})(?:withdr(?:aws?|ew|awn|awing)|retract(?:s|ed|ing)?|cancels?|pull(?:s|ed)|takes? back)(?!\p{L}).{0,60}(?<!\p{L})(?:report|story|item|article|paragraph|piece|post|video|film|headline|dispatch|alert)(?!\p{L})/u,
  /(?<!\p{L})(?:nimmt|nehmen|zieht|ziehen)(?!\p{L}).{0,60}(?:bericht|meldung|artikel|beitrag).{0,60}zurück/u,
  /(?<!\p{L})(?:retire|retirons|annule|annulons)(?!\p{L}).{0,60}(?:article|dépêche|information|papier)/u,
  /(?<!\p{L})(?:retira|retiramos|anula|anulamos)(?!\p{L}).{0,60}(?:información|noticia|nota|urgente|despacho|artículo)/u,
  /(?<!\p{L})(?:отзывает|отзываем|снимает|снимаем|відкликає|відкликаємо|знімає)(?!\p{L}).{0,60}(?:материал|сообщени|новост|публикаци|матеріал|повідомлен|новин|публікаці)/u,
] as const
const WE =
  /(?<!\p{L})(?:we|our|wir|unser\p{L}{0,2}|nous|notre|nos|nuestr[oa]s?|retiramos|anulamos|отзываем|снимаем|наш\p{L}{0,2}|мы|відкликаємо|ми)(?!\p{L})/u

/** True where the words name the outlet whose copy they stand in, or say "we". */
const isOfSender = ({ mask }: Unit, { sender }: Cast): boolean =>
  WE.test(mask) ||
  lowerInPlace(sender)
    .split(/[ '’]/u)
    .some((word) => word.length > 3 && mask.includes(word))

/** "The Gazette withdraws the report", "nous retirons notre article": the sender's own words, not news of somebody else's report. */
const withdraws = (unit: Unit, cast: Cast): boolean =>
  cast.sender !== '' && TAKES_BACK.some((verb) => verb.test(unit.low)) && isOfSender(unit, cast)

function findKill(head: Unit | null, opening: readonly Unit[], cast: Cast): Draft | null {
  const tag = head ? KILL_TAG.exec(head.text) : null
  const plea = opening.find((u) => (PLEA.test(u.low) && KILLS.test(u.low)) || withdraws(u, cast))
  const unit = plea ?? (tag ? head : null)
  if (!unit) return null
  const cue = firstHit(RETRACTS, unit.low) ?? whole(unit)
  const content = unit === head && tag ? { start: tag[0].length, end: unit.text.length } : whole(unit)
  return notice(unit, cast, 'retraction', cue, content)
}

/** "An earlier version of this article said …", "this article originally stated …". */
const EARLIER =
  /^(?:(?:in )?(?:an earlier|a previous|the first|the original|an initial) version of (?:this|our|the) (?:article|story|report|item|text)|this (?:article|story|report|item) (?:originally|earlier|previously|initially|first) |(?:fe de (?:errores|erratas): )?en una versión anterior de est|(?:dans )?une (?:première version|version (?:précédente|antérieure)) de (?:cet|notre)|in einer (?:früheren|ersten) (?:version|fassung) (?:dieses|des)|(?:в|у) (?:первой|предыдущей|прежней|першій|попередній) верси(?:и|ї)?\p{L}? )/u

const isCorrection = (u: Unit): boolean => {
  const cue = firstHit(CORRECTS, u.low)
  const leads = u.kind === 'note' || cue?.start === 0
  return EARLIER.test(u.low) || (cue !== null && leads && NOTICE_BODY.test(u.low))
}

/**
 * The sender's own corrections and kills. A kill's words stand at the head of headline or body; a correction's in the
 * headline, a bracketed note or a paragraph that begins with it. `mark`: the wire's own mark before the headline.
 */
export function findNotices(units: readonly Unit[], cast: Cast, mark = ''): Draft[] {
  const head = units.find((u) => u.kind === 'headline') ?? null
  const opening = units.filter((u) => u.kind !== 'headline').slice(0, 4)
  const kill = findKill(head, opening, cast)
  if (kill) return [kill]
  const note =
    opening.find(isCorrection) ??
    (head && (CORRECT_TAG.test(head.text) || CORRECT_TAG.test(mark)) ? (opening[0] ?? head) : null)
  if (!note) return []
  return [notice(note, cast, 'correction', firstHit(CORRECTS, note.low) ?? whole(note), whole(note))]
}
