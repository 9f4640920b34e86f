import type { Clause } from '../grammar/clause.ts'
import {
  AS_BEFORE,
  CHARGED,
  DISPUTED,
  DONE,
  LEARNT_FROM_PRESS,
  OPEN,
  SET_AGAINST,
  WITHOUT_EXCEPTION,
} from '../grammar/contradiction-words.ts'
import type { Draft } from '../grammar/draft.ts'
import { denying } from '../grammar/negation.ts'
import { has } from '../grammar/reading.ts'
import { hits } from '../text/phrases.ts'
import { classesOf } from './word-classes.ts'

/** What stands around an utterance: whether it answers a report, a question or a charge. */
export interface Setting {
  /** The unit before, or this one behind its first comma, passes on what others say. */
  told: boolean
  /** The unit behind passes it on: “I wish,” he said. A paper had named him. */
  behind: boolean
  /** The unit's own words say that it answers somebody. */
  answers: boolean
  /** A question stands right before. */
  asked: boolean
  scorns: boolean
  /** The copy is of more than a few sentences. */
  long: boolean
}

const WITNESS =
  /(?<!\p{L})(?:residents?|neighbou?rs?|passengers?|survivors?|witness(?:es)?|fans|parents|villagers|locals|anwohner\p{L}{0,3}|zeugen|eltern|fahrgäste|nachbarn|riverains|habitants|témoins|voisins|parents|vecinos|testigos|residentes|жител\p{L}{1,3}|очевидц\p{L}{1,2}|соседи|мешканц\p{L}{1,2}|очевидці|сусіди)(?!\p{L})/u
const JUDGING =
  /(?<!\p{L})(?:court|judge|jury|regulator|watchdog|statistics|inspector|investigators?|coroner|referee|analysts?|economists?|researchers?|scientists?|gericht|richter|ermittler|statistik\p{L}*|forscher|tribunal|juge|juez|instituto|суд|судья|следств\p{L}*|экономист\p{L}*|суддя|слідч\p{L}*|економіст\p{L}*)(?!\p{L})/u
const RESCUING =
  /(?<!\p{L})(?:firefighters?|fire (?:service|brigade|department)|rescue\p{L}*|coast ?guard|feuerwehr|rettungs\p{L}*|pompiers?|secours|bomberos|protección civil|мчс|пожарн\p{L}*|спасател\p{L}*|дснс|пожежн\p{L}*|рятувальн\p{L}*)(?!\p{L})/u
const PLAYING =
  /(?<!\p{L})(?:captain|coach|manager|striker|midfielder|defender|goalkeeper|winner|champion|runner|player|kapitän|trainer|stürmer|torwart|sieger|capitaine|entraîneur|attaquant|capitán|entrenador|delantero|капитан|тренер|нападающий|вратарь|капітан|нападник|воротар)(?!\p{L})/u
const ADAMANT =
  /(?<!\p{L})(?:insist|maintain|swore|swears|assur|stress|made (?:it )?clear|makes (?:it )?clear|was adamant|is adamant|reiterat|beteuer|versicher|beton|stell|jur|assur|martel|garant|asegur|insist|recalc|juró|заверя|заверил|настаива|клян|подчерк|запевн|наполяг|присяг|наголо)/u
const PRONOUN_FIRST =
  /^["“”«»„'\s]*(?:that\s|dass\s|que\s|qu'|что\s|що\s)?(?:he|she|it|they|er|sie|es|il|elle|ils|elles|él|ella|он|она|они|він|вона|вони)\s/u
const NEGATIONS: readonly (readonly [string, RegExp])[] = [
  ['negates: never', /^(?:never|nie|niemals|jamais|nunca|jamás|никогда|ніколи)/u],
  ['negates: nobody', /^(?:nobody|no one|no-one|none|niemand|personne|nadie|никто|ніхто|keiner)/u],
  ['negates: nothing', /^(?:nothing|nichts|rien|nada|ничего|ничто|нічого|ніщо)/u],
  [
    'negates: no such',
    /^(?:no|kein\p{L}*|aucune?|ning\p{L}+|нет|никак\p{L}*|ни од\p{L}+|нема\p{L}?|жодн\p{L}+|not a single|without any)$/u,
  ],
]

const negationOf = (words: string): string => NEGATIONS.find(([, sought]) => sought.test(words))?.[0] ?? 'negates: not'

/** The signs of how the words negate, if they do. */
function negations(words: string, c: Clause): string[] {
  const denial = denying(words, c.r)
  const all = hits(c.r.negation, words)
  const [first] = all
  if (!denial) return first ? ['a negation that denies nothing'] : ['no negation']
  const kind = negationOf(words.slice(denial.start, denial.end))
  const before = words.slice(0, denial.start).split(/\s+/u).filter(Boolean).length
  return [
    'negates',
    kind,
    before === 0 ? 'begins with the negation' : '',
    before > 6 ? 'negates late' : '',
    all.length > 1 ? 'negates twice' : '',
  ]
}

const SETTINGS: readonly (readonly [string, RegExp])[] = [
  ['things as before', AS_BEFORE],
  ['without exception', WITHOUT_EXCEPTION],
  ['one thing against another', SET_AGAINST],
  ['learnt from the press', LEARNT_FROM_PRESS],
  ['a promise, an inquiry or a guess', OPEN],
]

function speakers(c: Clause, d: Draft): string[] {
  const low = d.source.phrase.toLowerCase()
  const signs = [d.source.kind === 'person' ? 'a person speaks' : 'a body speaks']
  if (d.source.role !== null || has(c.r.spokes, low)) signs.push('in an office')
  if (c.r.language === 'en' && !/\p{Lu}/u.test(d.source.party)) signs.push('without a name')
  if (WITNESS.test(low)) signs.push('a witness speaks')
  if (JUDGING.test(low)) signs.push('a judge or examiner speaks')
  if (RESCUING.test(low)) signs.push('a rescuer speaks')
  if (PLAYING.test(low)) signs.push('a player or coach speaks')
  return signs
}

/** The setting's signs, alone and with how the words stand to them. */
function surroundings(c: Clause, s: Setting): string[] {
  const signs: string[] = []
  if (s.told) signs.push('a report stands before it')
  if (s.behind) signs.push('a report stands behind it')
  if (s.answers) signs.push('answers somebody')
  if (s.asked) signs.push('a question stands before it')
  if (s.scorns) signs.push('scorns')
  if (s.told || s.answers || s.asked) signs.push('answers or is told')
  if (DISPUTED.test(c.unit.mask)) signs.push('signs of dispute')
  if (has(c.r.adverse, c.unit.mask)) signs.push('set against what others say')
  if (has(c.r.reportNoun, c.unit.mask)) signs.push('a report is named')
  return signs
}

/** Of a headline or a flash, where few words stand for a sentence. */
function shapes(c: Clause): string[] {
  const signs: string[] = []
  if (c.unit.kind === 'headline' || !/[.!?…"”»’')]$/u.test(c.unit.text)) signs.push('a headline or a flash')
  if (/^[^:"“«„]{3,70}:\s/u.test(c.unit.text)) signs.push('behind a name and a colon')
  return signs
}

const LONG = 25
const SHORT = 6

/** What shows whether an utterance denies, each sign in words. */
export function utteranceSigns(c: Clause, d: Draft, setting: Setting): Set<string> {
  const signs = new Set<string>()
  const { content } = d
  if (!content) return signs
  const words = c.unit.low.slice(content.start, content.end)
  const list = words.match(/[\p{L}][\p{L}'-]*/gu) ?? []
  const quoted = c.unit.quotes.some((q) => q.start <= content.start + 2 && q.end >= content.end - 2)
  const negated = negations(words, c)
  const around = surroundings(c, setting)
  for (const sign of [...negated, ...around, ...speakers(c, d)]) if (sign) signs.add(sign)
  for (const [name, sought] of SETTINGS) if (sought.test(words)) signs.add(name)
  for (const name of classesOf(list, c.r.language)) {
    signs.add(`words of ${name}`)
    if (negated[0] === 'negates') signs.add(`negates, with words of ${name}`)
  }
  if (DONE.test(words)) signs.add('a deed done or left undone')
  if (CHARGED.test(words)) signs.add('what one stands accused of')
  signs.add(quoted ? 'quoted whole' : 'told in other words')
  if (PRONOUN_FIRST.test(words)) signs.add('about the speaker')
  if (ADAMANT.test(c.unit.mask)) signs.add('insists')
  if (words.includes('?')) signs.add('asks back')
  if (list.length > LONG) signs.add('many words')
  if (list.length < SHORT) signs.add('few words')
  for (const sign of shapes(c)) {
    signs.add(sign)
    if (negated[0] === 'negates') signs.add(`${sign}: negates`)
  }
  if (c.r.language !== 'en') signs.add('another language than English')
  for (const sign of around) signs.add(`${sign}: ${negated[0]}`)
  return signs
}
