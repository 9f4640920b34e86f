import { lowerInPlace } from '../text/lower.ts'
import type { Span } from '../text/quotes.ts'
import type { Clause } from './clause.ts'
import type { Draft } from './draft.ts'
import { has } from './reading.ts'

/** How an outlet tells that it has learned something itself, or holds a paper; by language, in lower case. */
const LEARNED: Readonly<Record<string, RegExp>> = {
  en: /(?:has|have) (?:been (?:told|shown|given)|learn(?:ed|t)|confirmed with|established|obtained|seen|read|viewed|reviewed|examined)|can (?:reveal|disclose|exclusively)|(?<!\p{L})(?:understands that|learn(?:s|ed|t) (?:from|that)|hears? (?:from|that))|(?:obtained|seen|read|reviewed|viewed|examined|copied|photographed) by|(?:shown|given|passed|leaked|handed|sent|made available) to|has reached|in (?:its|our|the) possession|understands(?=\.)/u,
  de: /erfuhr|erfahren hat|erfahren haben|(?:hat|haben) [^.,;]{2,60} erfahren|vorliegt|vorliegen|vorlag|nach informationen|informationen zufolge|recherchen|einsehen konnte|eingesehen/u,
  fr: /a appris|ont appris|nos informations|selon les informations|pu consulter|pu prendre connaissance|s'est procuré|a eu accès/u,
  es: /podido saber|pudo saber|ha sabido|tenido acceso|tuvo acceso|fuentes consultadas|fuentes de este/u,
  ru: /стало известно|узнал[аио]?(?!\p{L})|в распоряжении|ознакомил(?:ся|ась|ись)|по (?:данным|информации|сведениям) /u,
  uk: /стало відомо|дізна(?:вся|лася|лися|лось)|(?:у|в) розпорядженні|ознайоми(?:вся|лася|лися)|за (?:даними|інформацією) /u,
}
/** Verbs by which sources tell an outlet. */
const TOLD: Readonly<Record<string, RegExp>> = {
  en: /(?:told|tells?|confirmed (?:it |this )?to|confided (?:it )?to|said to|confirm to)(?!\p{L})/u,
  de: /(?:sagte|berichtete|erzählte|bestätigte)n?(?!\p{L})/u,
  fr: /(?:confié|indiqué|raconté|expliqué|affirmé|déclaré|assuré) (?:à|au|aux)(?!\p{L})/u,
  es: /(?:dijo|dijeron|contó|contaron|explicó|explicaron|relataron|dicho|contado|explicado|asegurado|confirmado) a(?!\p{L})/u,
  ru: /(?:сообщи|рассказа|заяви|сказа|подтверди)л[аи]?(?!\p{L})/u,
  uk: /(?:повідоми|розпові|розказа|сказа|підтверди)(?:в|ла|ли)(?!\p{L})/u,
}
/** People by number, or by what they are to somebody: "relatives of two of his shipmates", "two survivors". */
const NUMERAL =
  /(?<!\p{L})(?:two|three|four|five|six|several|relatives of|colleagues of|friends of|a (?:relative|colleague|friend|member|person|source) of|zwei|drei|vier|mehrere|deux|trois|quatre|plusieurs|dos|tres|cuatro|varios|varias|двое|трое|четверо|несколько|два|три|двоє|троє|четверо|кілька|дві)(?!\p{L})/u
const US =
  /(?<!\p{L})(?:we have (?:learn(?:ed|t)|seen|been)|told us|to us|our newsroom|this (?:newspaper|paper|website|magazine|programme))(?!\p{L})|dies(?:er|em|e) (?:zeitung|redaktion|blatt|magazin)|unsere[rnm]? (?:zeitung|redaktion|reporter)|nos informations|notre (?:journal|rédaction|site)|este (?:diario|periódico|medio)|esta (?:redacción|revista)|наш(?:ему|ей|его) (?:изданию|издания|редакци|газет)|наш(?:ому|ої|ій) (?:видан|редакці|газет)/u
const PAPER =
  /(?:obtained|seen|read|reviewed|viewed|examined) by|has reached|vorliegt|vorliegen|vorlag|eingesehen|einsehen|consulter|connaissance|s'est procuré|a eu accès|acceso|в распоряжении|розпорядженні|ознаком|ознайом/u
/** A sentence that only tells how the one before it is known: "Das geht aus einem Vermerk hervor, der dem Blatt vorliegt." */
const POINTS =
  /^(?:(?:this|that|it) (?:emerges|follows|is according)|das|dies|об этом|это|про це|це|así lo|esto|lo|cela|c'est|une information)(?!\p{L})/u

const LEAST = 4
/** Endings that a name may shed or take in a case. */
const ENDING = 2

/** "The Gazette" for "Qasira Gazette": English copy calls an outlet by the last of its names. */
const calledShort = (text: string, sender: string): boolean => {
  const last = /\p{Lu}[\p{L}-]{3,}$/u.exec(sender)?.[0]
  return last !== undefined && new RegExp(`\\b[Tt]he ${last}(?!\\p{L})`, 'u').test(text)
}

/** True where the copy names its own outlet, in whatever case: "«Белуцькому віснику»" for "Белуцький вісник". */
function namesSender({ low, text }: Pick<Clause['unit'], 'low' | 'text'>, sender: string): boolean {
  if (calledShort(text, sender)) return true
  const words =
    lowerInPlace(sender)
      .match(/[\p{L}\p{N}]+/gu)
      ?.filter((w) => w.length >= LEAST) ?? []
  const heads = words.map((w) => w.slice(0, Math.max(LEAST, w.length - ENDING)))
  const own = low.match(/[\p{L}\p{N}]+/gu) ?? []
  return heads.length > 0 && heads.every((head) => own.some((w) => w.startsWith(head)))
}

/** What the sentence tells, apart from how it is known. */
function contentOf(c: Clause, at: number): Draft['content'] {
  const { mask, text } = c.unit
  const before = mask.lastIndexOf(',', at)
  if (before > text.length / 3) return { start: 0, end: before }
  const after = mask.indexOf(',', at)
  return { start: after < 0 ? 0 : after + 1, end: text.length }
}

/** An English verb has its own outlet beside it: "Radio Faro has learned", "seen by Radio Faro"; others are what somebody tells it. */
const BESIDE = 45
const FROM_OUTLET = /(?:by|to|reached)$/u
function isBeside({ unit, cast }: Clause, cue: Span, behind: boolean): boolean {
  const [start, end] = behind ? [cue.end, cue.end + BESIDE] : [Math.max(0, cue.start - BESIDE), cue.start]
  const beside = { low: unit.low.slice(start, end), text: unit.text.slice(start, end) }
  return US.test(unit.low) || (cast.sender !== '' && namesSender(beside, cast.sender))
}

const spanOf = (m: RegExpExecArray | null | undefined): Span | null =>
  m ? { start: m.index, end: m.index + m[0].length } : null

/** How the sentence tells that its outlet has it from its own sources or papers, or null. */
function sourcedBy(c: Clause): Span | null {
  const { unit, r, cast } = c
  const learned = spanOf(LEARNED[r.language]?.exec(unit.low))
  const told = spanOf(TOLD[r.language]?.exec(unit.low))
  if (r.language === 'en') {
    if (learned && isBeside(c, learned, FROM_OUTLET.test(unit.low.slice(learned.start, learned.end)))) return learned
    return told && NUMERAL.test(unit.low.slice(0, told.start)) && isBeside(c, told, true) ? told : null
  }
  const by = learned ?? (told && (has(r.unnamed, unit.low) || NUMERAL.test(unit.low)) ? told : null)
  return by && (US.test(unit.low) || (cast.sender !== '' && namesSender(unit, cast.sender))) ? by : null
}

/**
 * The outlet's own reporting where its sentence names it: "Radio Faro has learned", "wie dieses Blatt erfuhr", "рассказали «Вестям» двое
 * жителей". `before` is the sentence that a pointing one speaks of.
 */
export function findOwnSourcing(c: Clause, before: Clause | null): Draft[] {
  const { unit, r, cast } = c
  const cue = sourcedBy(c)
  if (!cue) return []
  const points = before !== null && POINTS.test(unit.low)
  const at = points ? before.unit : unit
  return [
    {
      unit: at,
      stance: 'report',
      source: { party: cast.sender, kind: 'outlet', speaker: null, role: null, phrase: cast.sender },
      sourcing: PAPER.test(unit.low) || has(r.document, unit.low) ? 'document' : 'unnamed',
      cue: points ? { start: 0, end: at.text.length } : cue,
      content: points ? { start: 0, end: at.text.length } : contentOf(c, cue.start),
      quote: null,
      rule: 'own-sourcing',
      confidence: 0.76,
      via: null,
      background: false,
    },
  ]
}
