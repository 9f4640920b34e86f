import { has } from '../text/phrases.ts'
import type { Hit } from '../text/phrases.ts'
import type { Clause } from './clause.ts'

const YEAR =
  /(?:^|\s)(?:(?:in|en|im|в|у)\s(?:the\s|den\s)?(?:early\s|late\s|mid-)?(?:19|20)\d\ds?|dans les années \d\d|in den \d0er[- ]jahren|en los años (?:19)?\d\d|à l'époque|en aquel entonces|в \d\d-[ех]|у \d\d-[іх])(?!\p{L})/u

/** "In March, the company denied it", "im Mai bestritt die Bank": of this month copy gives the day, and of this week the day of the week. */
const MONTH =
  /^["“«„]?(?:(?:back|early|late) )?(?:in (?:(?:early|late|mid-) ?)?(?:january|february|march|april|may|june|july|august|september|october|november|december)|im (?:januar|jänner|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember)|en (?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)|в (?:январе|феврале|марте|апреле|мае|июне|июле|августе|сентябре|октябре|ноябре|декабре)|[ву] (?:січні|лютому|березні|квітні|травні|червні|липні|серпні|вересні|жовтні|листопаді|грудні)),?(?: (?!but |aber |mais |pero |но |але )[^\s,;:]+){0,8}\s?$/u
const WEEKDAY =
  /(?<!\p{L})(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo|понедельник|вторник|сред[уы]|четверг|пятниц[уы]|суббот[уы]|воскресенье|понеділок|вівторок|середу|четвер|п['’ʼ]ятницю|суботу|неділю|today|heute|aujourd'hui|hoy|сегодня|сьогодні)/u

/** Told as what came before the news: "hours after its manager denied it". */
const AFTER =
  /(?:^|\s)(?:after|since|before|once|nachdem|après que|después de que|после того как|після того як)\s[^,;]{2,40}$/u

/** "Denied it for years, but on Tuesday admitted …": what was denied then is not denied now. */
const TURN = /[,;]\s(?:but|then|before|а|но|але|aber|mais|pero|hasta que|bis)\s|\s(?:but|until|before)\s/u
/** "For three years the company denied it": a long time is no news. */
const DURATION =
  /(?:^|[\s,])(?:\p{L}{2,12}|\d{1,3})\s(?:years|months|decades|года|лет|месяц\p{L}{0,3}|років|роки|місяц\p{L}{0,3}|jahren?|monaten?|ans|années|mois|años|meses)(?!\p{L})(?!\s(?:ago|later|after|before|old|назад|тому|später|zuvor|plus tard|después|спустя))/u

/** "Denied it for years", "jahrelang bestritten": a long time beside the verb. */
const FOR_LONG =
  /^[^,.;]{0,40}?\s(?:for (?:years|months|decades|(?:\p{L}+|\d+) (?:years|months))|pendant des (?:années|mois)|durante (?:años|meses)|годами|роками|месяцами|місяцями)(?!\p{L})/u
const LONG_BEFORE =
  /(?<!\p{L})(?:jahrelang|monatelang|jahrzehntelang|wochenlang|lange|годами|роками|месяцами|місяцями|долго|довго|longtemps|durante (?:años|meses)|pendant des (?:années|mois)|for (?:years|months|decades))\s(?:\p{L}+\s){0,2}$/u
/** "Denied wrongdoing in 2021 when it settled": beside another event of its year. */
const WITH_EVENT =
  /^[^,.;]{0,50}?\s(?:in|en|im|в|у)\s(?:19|20)\d\d(?:\sгоду|\sроці)?,?\s(?:when|after|as|while|before|als|nachdem|quand|lorsque|après|cuando|tras|когда|после|коли|після)(?!\p{L})/u

/** It gave way: what was denied is owned by now. */
const GAVE_WAY =
  /(?<!\p{L})(?:before (?:pleading|admitting|confessing|conceding|agreeing|changing|owning)|until (?:he|she|it|they|a|an|the)|had denied|legte[^.;]{0,60}geständnis|gestand|bevor (?:er|sie|es)|avant (?:d'avouer|de reconnaître|d'admettre|de plaider)|antes de (?:admitir|reconocer|confesar)|прежде чем|перш ніж)(?!\p{L})/u

/** "At first denied it", "hatte das noch bestritten": by now it is otherwise. */
const AT_FIRST =
  /(?<!\p{L})(?:at first|initially|originally|d'abord|initialement|inicialmente|en un principio|al principio|сначала|поначалу|первоначально|спочатку|спершу|zunächst noch|anfangs)\s(?:\p{L}{1,14}\s){0,2}$|(?<!\p{L})hatten?\s(?:[\p{L}-]+\s){0,8}(?:noch|anfangs|zunächst)\s$/u

/** A relative clause or a participle tells when something else was: "who sold the chain in 2019, has denied it". */
const ASIDE =
  /^\s?(?:who|which|whose|whom|that|where|when|qui|dont|où|que|quien|cuyo|cuya|der|die|das|dessen|deren|котор\p{L}{2,3}|чей|чья|як(?:ий|а|е|і|ого|ої)|\p{L}{3,14}(?:ed|ing|own|old))\s/u

/** The words of a denial's own clause: what stands before it, without what is said aside between commas. */
const ownClause = (before: string): string => {
  const pieces = before.split(',')
  return pieces.filter((piece, i) => i === 0 || i === pieces.length - 1 || !ASIDE.test(piece)).join(',')
}

/** “Falk, who denies murder, sat in the dock”: where one has long stood towards a charge, told aside. Who “denied” it may have done so just now. */
const STANDING =
  /,\s(?:who|which|qui|que|quien|der|die|das|котор\p{L}{2,3}|як(?:ий|а|е|і))\s(?:has |have |had |also |has also |has always |a |ha |hat |nie )?$/u
const PERFECT = /\s(?:has|have|ha|hat) (?:also |always )?$/u
const STANDS =
  /^(?:den(?:y|ies)|disputes?|rejects?|contests?|maintain\p{L}* \p{L}+ innocence|(?:has |have )?plead(?:s|ed)? not guilty|ple[ai]d(?:s|ed)? not guilty|bestreitet|bestreiten|leugnet|plaide non coupable|nie|niega|niegan|отрица(?:ет|ют)|заперечу(?:є|ють))/u

/** How old the denial is: null when it is told as news. */
export function age(c: Clause, cue: Hit): 'history' | 'earlier' | null {
  const before = c.unit.mask.slice(Math.max(0, cue.start - 40), cue.start)
  const clause = (before.split(/[;,]/u).at(-1) ?? before).replace(/once (?:again|more)/u, '')
  if (
    /^[^.;]{1,90}\suntil\s[^.;]{1,60}\s(?:showed|proved|emerged|revealed|came out|surfaced|forced)(?!\p{L})/u.test(
      c.unit.mask.slice(cue.end),
    )
  )
    return 'history'
  if (STANDING.test(before) && (STANDS.test(cue.words) || PERFECT.test(before))) return 'earlier'
  const turn = TURN.exec(c.unit.mask.slice(cue.end))
  if (turn && has(c.r.confirm, c.unit.mask.slice(cue.end + turn.index, cue.end + turn.index + 90))) return 'history'
  if (AT_FIRST.test(c.unit.mask.slice(Math.max(0, cue.start - 100), cue.start))) return 'history'
  const long =
    FOR_LONG.test(c.unit.mask.slice(cue.end)) ||
    LONG_BEFORE.test(c.unit.mask.slice(Math.max(0, cue.start - 60), cue.start))
  if (long && (GAVE_WAY.test(c.unit.mask) || has(c.r.confirm, c.unit.mask))) return 'history'
  if (WITH_EVENT.test(c.unit.mask.slice(cue.end))) return 'history'
  if (MONTH.test(c.unit.low.slice(0, cue.start)) && !WEEKDAY.test(c.unit.low)) return 'history'
  if (has(c.r.history, clause) || DURATION.test(clause) || YEAR.test(ownClause(c.unit.mask.slice(0, cue.start))))
    return 'history'
  return has(c.r.earlier, clause) || AFTER.test(clause) ? 'earlier' : null
}
