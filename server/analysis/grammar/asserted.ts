import { AS_BEFORE, HEARSAY, OPEN, TOLD_BY, WITHOUT_EXCEPTION } from './contradiction-words.ts'
import { has, type Reading } from './reading.ts'
import type { Source } from './source.ts'

/** Bodies whose office it is to find out, to decide or to command: what they say is so vouches for it. */
const AUTHORITY =
  /(?<!\p{L})(?:ministry|department|commission|authority|directorate|inspectorate|regulator|watchdog|bureau|board|tribunal|court|prosecutors?|attorney general|police|navy|army|military|headquarters|general staff|guard|coastguard|central bank|national bank|reserve|treasury|presidency|government|palace|federation|union|governing body|health body|integrity unit|unit|council|laboratory|institute|hospital|administration|agency|office|registry|comptroller|auditor|ministère|préfecture|parquet|commission|gouvernement|hôpital|fédération|ministerio|fiscalía|gobierno|policía|ayuntamiento|federación|tribunal|\p{L}*ministerium|\p{L}*behörde|\p{L}*anwaltschaft|nationalbank|polizei|\p{L}*regierung|\p{L}*gericht|\p{L}*verband|министерство|прокуратура|правительство|полиция|комитет|ведомство|мчс|мид|министерство|міністерство|уряд|поліція|комітет|відомство)(?!\p{L})/u

/** Something that was or has come to be so, in English; what will be, may be or is thought asserts nothing. */
const SO =
  /(?:^|\s)(?:has|have|had|was|were|did)\s|\s(?!said|need|speed|reported|suggested|believed|asked|hoped|wanted|feared)\p{L}{2,14}ed\s|\s(?:made|met|held|sent|gave|paid|took|found|lost|sold|bought|struck|hit|broke|fell|led|left|knew|rammed|ran|sank|shot|killed)\s/u
const LEAST_WORDS = 4
const NOT_MEANT =
  /(?<!\p{L})(?:if|whether|unless|would|could|should|might|may|hopes?|plans?|wants?|believes?|thinks?|expects?|likely|according to|said|says|reported|claims?|alleged(?:ly)?|accus\p{L}+|wenn|falls|ob|soll|sollen|si|aurait|auraient|habría|habrían|если|якщо|якобы|нібито)(?!\p{L})/u

/** What clears somebody, or tells of people whom the words do not name. */
const CLEARS =
  /(?<!\p{L})(?:without|free of|negative|clean|innocent|cleared|in (?:good |perfect |working )?order(?! to)|(?:is|are|was|were|be|been) (?:\p{L}+ly )?(?:sound|solvent|stable|healthy|unharmed)|in ordnung|unversehrt|en ordre|en règle|en orden|indemne|в порядке|в нормі|refus\p{L}+|only|merely|template|ohne|sans|sin|без)(?!\p{L})|^["“«„]?(?:they|he|she|sie|er|ils?|elles?|они|он|она|вони|він|вона)\s/u

/** True for words (in lower case) that plainly say that something was so: not denied, hoped, asked, or passed on from others. */
export function isAsserted(words: string, r: Reading): boolean {
  if (words.split(/\s+/u).length < LEAST_WORDS || words.includes('?')) return false
  if (CLEARS.test(words) || AS_BEFORE.test(words) || WITHOUT_EXCEPTION.test(words)) return false
  if (has(r.negation, words) || NOT_MEANT.test(words) || OPEN.test(words)) return false
  if (HEARSAY.test(words) || TOLD_BY.test(words) || has(r.reportNoun, words)) return false
  return r.language !== 'en' || SO.test(words)
}

/** "Two clerks of the Tribunal", "a doctor at the hospital" are not the body. */
const THOSE_OF =
  /(?<!\p{L})(?:clerks?|doctors?|nurses?|officers?|officials?|workers?|guards?|staff|employees?|sailors?|members?|teachers?|midwives)(?:\s\p{L}+){0,3}\s(?:of|at|in|from|on)\s/iu

/** True for a body whose office it is to say what is so. */
export const isAuthority = ({ kind, party, role, phrase }: Source): boolean =>
  kind === 'organisation' && !THOSE_OF.test(phrase) && AUTHORITY.test(`${party} ${role ?? ''}`.toLowerCase())
