import type { Statement } from '../../shared/statement.ts'

type Told = Pick<Statement, 'about' | 'text' | 'party' | 'partyKind'>

/** Words behind which a clause with a subject and a verb of its own begins. */
const CLAUSE: Readonly<Record<string, RegExp>> = {
  de: /(?:dass|daß|wonach|demzufolge|ob)$/iu,
  en: /that$/iu,
  fr: /(?:\bque|\bqu['’]|selon lequel|selon laquelle|selon lesquels|selon lesquelles)$/iu,
  es: /(?:\bque|según (?:el|la|los|las) (?:cual|cuales))$/iu,
  ru: /(?:что|будто|якобы)$/iu,
  uk: /(?:що|нібито|начебто)$/iu,
}

/** Subjects that stand for whoever denies; what else they begin tells nothing of anybody ("il y a", "es gebe"). */
const ITSELF: Readonly<Record<string, RegExp>> = {
  de: /^(?:er|sie) /iu,
  en: /^(?:it(?! (?:is|was|were|would be|will be|had been|has been) (?:not )?(?:(?:still|now|ever|too|so|very) )?(?:possible|impossible|wrong|right|necessary|legal|illegal|lawful|unlawful|safe|unsafe|dangerous|likely|unlikely|true|false|clear|early|late|easy|hard|difficult|important|better|best|common|normal|fair|unfair|acceptable|premature|raining|snowing)(?!\p{L}))|he|she|they) /iu,
  fr: /^(?:il(?! (?:y |s['’]agi|fau|fallai|pleu|(?:est|soit|était|fût|serait|ait été) (?:im)?(?:possible|nécessaire|vrai|faux|temps|question|prévu|difficile|facile|interdit|permis|normal|trop|légal|utile)))|elle|ils|elles) /iu,
  es: /^(?:él|ella|ellos|ellas) /iu,
  ru: /^(?:он|она|оно|они) /iu,
  uk: /^(?:він|вона|воно|вони) /iu,
}

/** Articles that a heading does without. */
const ARTICLE: Readonly<Record<string, RegExp>> = {
  de: /^(?:de[nr]|das|die|eine[nr]?|ein) (?=\p{Lu})/iu,
  en: /^(?:the|an?) /iu,
  fr: /^(?:(?:les?|la|une?) |l['’])/iu,
  es: /^(?:el|los?|las?|una?) /iu,
}

/** The subject of a German clause: a pronoun, or words up to the first noun, with whose it is. What begins with no subject, or with two nouns of which one may be the object, is left as it is. */
const GERMAN_SUBJECT =
  /^(?!(?:sich|in|im|am|an|auf|bei|beim|mit|nach|vor|zu|zum|zur|für|durch|gegen|ohne|um|über|unter|zwischen|aus|von|vom|seit|dort|da|hier|nur|auch) )(?:(?:es|man|niemand|jemand) |(?:\p{Ll}+ ){0,3}\p{Lu}[\p{L}\p{N}-]*(?: (?:des|der|eine[rs]) (?:\p{Ll}+ )?\p{Lu}[\p{L}-]*)? (?!\p{Lu}))/u
const LAST_WORD = / (\p{Ll}{2,})$/u

/** "der Konzern sein Werk verkaufe": the verb stands last in such a clause, and second in a sentence. */
function germanSentence(clause: string, party: string): string | null {
  const subject = clause.startsWith(`${party} `) ? `${party} ` : GERMAN_SUBJECT.exec(clause)?.[0]
  const verb = LAST_WORD.exec(clause)?.[1]
  if (
    subject === undefined ||
    verb === undefined ||
    clause.includes(',') ||
    subject.length + verb.length > clause.length
  )
    return null
  return `${subject}${verb} ${clause.slice(subject.length, -verb.length)}`.trim()
}

/** True where a Romance or Slavic clause tells its own subject; it may leave it out. */
const hasSubject = (clause: string): boolean =>
  /^(?:\p{Lu}|(?:el|los?|las?|les?|une?|una?|sus?|ses|son|sa|leurs?|des) |l['’])/u.test(clause)

const FEMININE = /^(?:elles?|ellas?) /iu
/** True where the article before a body's name in French or Spanish shows that a pronoun is not for it. */
function isOfAnother(pronoun: string, { text, party, partyKind }: Told): boolean {
  if (partyKind === 'person') return false
  const before = text.slice(0, Math.max(0, text.indexOf(party))).toLowerCase()
  const article = /(?<!\p{L})(le|la|el|un|une|una)\s(?:\p{Ll}+\s)?$/u.exec(before)?.[1]
  return article !== undefined && FEMININE.test(pronoun) !== ['la', 'une', 'una'].includes(article)
}

/**
 * S55: what a denial answers, as a sentence that stands by itself: whoever denies for “it” and “he”, a German verb in its
 * second place. What is no clause ("the sale of its works") is told with whose word it is about. `language`: a tag.
 */
export function wholeSentence(said: Told, language: string | null): string {
  const { about, text, party, partyKind } = said
  const told = (about ?? text).trim()
  const tongue = (language ?? 'en').slice(0, 2)
  const bare = text.replaceAll(/["“”«»„]/gu, '')
  const at = bare.indexOf(told)
  const isClause = at > 0 && (CLAUSE[tongue]?.test(bare.slice(0, at).trimEnd()) ?? false)
  const pronoun = ITSELF[tongue]?.exec(told)?.[0]
  const isOf =
    pronoun !== undefined &&
    (tongue === 'en' ? /^it\b/iu.test(pronoun) === (partyKind !== 'person') : !isOfAnother(pronoun, said))
  const named = isOf ? `${party} ${told.slice(pronoun.length)}` : told
  if (tongue === 'en') return named
  if (isClause && tongue === 'de') return germanSentence(named, party) ?? named
  if (isOf || (isClause && (pronoun !== undefined || hasSubject(told)))) return named
  const heading = told.replace(ARTICLE[tongue] ?? /^$/u, '')
  return told.toLowerCase().includes(party.toLowerCase()) ? told : `${party}: ${heading}`
}
