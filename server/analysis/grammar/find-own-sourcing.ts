import { lowerInPlace } from '../text/lower.ts'
import type { Clause } from './clause.ts'
import type { Draft } from './draft.ts'
import { has } from './reading.ts'

/** How an outlet tells that it has learned something itself, or holds a paper; by language, in lower case. */
const LEARNED: Readonly<Record<string, RegExp>> = {
  de: /erfuhr|erfahren hat|erfahren haben|vorliegt|vorliegen|vorlag|nach informationen|informationen zufolge|recherchen|einsehen konnte|eingesehen/u,
  fr: /a appris|ont appris|nos informations|selon les informations|pu consulter|pu prendre connaissance|s'est procuré|a eu accès/u,
  es: /podido saber|pudo saber|ha sabido|tenido acceso|tuvo acceso|fuentes consultadas|fuentes de este/u,
  ru: /стало известно|узнал[аио]?(?!\p{L})|в распоряжении|ознакомил(?:ся|ась|ись)|по (?:данным|информации|сведениям) /u,
  uk: /стало відомо|дізна(?:вся|лася|лися|лось)|(?:у|в) розпорядженні|ознайоми(?:вся|лася|лися)|за (?:даними|інформацією) /u,
}
/** Verbs by which sources tell an outlet. */
const TOLD: Readonly<Record<string, RegExp>> = {
  de: /(?:sagte|berichtete|erzählte|bestätigte)n?(?!\p{L})/u,
  fr: /(?:confié|indiqué|raconté|expliqué|affirmé|déclaré|assuré) (?:à|au|aux)(?!\p{L})/u,
  es: /(?:dijo|dijeron|contó|contaron|explicó|explicaron|relataron|dicho|contado|explicado|asegurado|confirmado) a(?!\p{L})/u,
  ru: /(?:сообщи|рассказа|заяви|сказа|подтверди)л[аи]?(?!\p{L})/u,
  uk: /(?:повідоми|розпові|розказа|сказа|підтверди)(?:в|ла|ли)(?!\p{L})/u,
}
const NUMERAL =
  /(?<!\p{L})(?:zwei|drei|vier|mehrere|deux|trois|quatre|plusieurs|dos|tres|cuatro|varios|varias|двое|трое|четверо|несколько|два|три|двоє|троє|четверо|кілька|дві)(?!\p{L})/u
const US =
  /dies(?:er|em|e) (?:zeitung|redaktion|blatt|magazin)|unsere[rnm]? (?:zeitung|redaktion|reporter)|nos informations|notre (?:journal|rédaction|site)|este (?:diario|periódico|medio)|esta (?:redacción|revista)|наш(?:ему|ей|его) (?:изданию|издания|редакци|газет)|наш(?:ому|ої|ій) (?:видан|редакці|газет)/u
const PAPER =
  /vorliegt|vorliegen|vorlag|eingesehen|einsehen|consulter|connaissance|s'est procuré|a eu accès|acceso|в распоряжении|розпорядженні|ознаком|ознайом/u
/** A sentence that only tells how the one before it is known: "Das geht aus einem Vermerk hervor, der dem Blatt vorliegt." */
const POINTS = /^(?:das|dies|об этом|это|про це|це|así lo|esto|lo|cela|c'est|une information)(?!\p{L})/u

const LEAST = 4
/** Endings that a name may shed or take in a case. */
const ENDING = 2

/** True where the copy names its own outlet, in whatever case: "«Белуцькому віснику»" for "Белуцький вісник". */
function namesSender(low: string, sender: string): boolean {
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

/**
 * The outlet's own reporting, told in another language than English: "wie dieses Blatt erfuhr", "рассказали «Вестям» двое
 * жителей". `before` is the sentence that a pointing one speaks of.
 */
export function findOwnSourcing(c: Clause, before: Clause | null): Draft[] {
  const { unit, r, cast } = c
  const [learned, told] = [LEARNED[r.language]?.exec(unit.low), TOLD[r.language]?.exec(unit.low)]
  const by = learned ?? (told && (has(r.unnamed, unit.low) || NUMERAL.test(unit.low)) ? told : null)
  if (!by || !(US.test(unit.low) || (cast.sender !== '' && namesSender(unit.low, cast.sender)))) return []
  const points = before !== null && POINTS.test(unit.low)
  const at = points ? before.unit : unit
  const cue = { start: by.index, end: by.index + by[0].length }
  return [
    {
      unit: at,
      stance: 'report',
      source: { party: cast.sender, kind: 'outlet', speaker: null, role: null, phrase: cast.sender },
      sourcing: PAPER.test(unit.low) || has(r.document, unit.low) ? 'document' : 'unnamed',
      cue: points ? { start: 0, end: at.text.length } : cue,
      content: points ? { start: 0, end: at.text.length } : contentOf(c, by.index),
      quote: null,
      rule: 'own-sourcing',
      confidence: 0.76,
      via: null,
      background: false,
    },
  ]
}
