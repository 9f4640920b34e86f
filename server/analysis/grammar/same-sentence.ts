import type { Clause } from './clause.ts'
import type { Draft } from './draft.ts'
import { isOrganisationName, isOutletName, type NameRun, nameRuns } from './names.ts'
import { has } from './reading.ts'
import type { Source } from './source.ts'
import { isPossessive } from '../text/tokens.ts'

/** A body without a name, by its noun or by one of its officers: "the company", "the firm's medical director". */
const BODY =
  /(?<!\p{L})(?:company|firm|house|group|airline|carrier|retailer|club|team|side|bank|lender|insurer|charity|union|school|college|university|hospital|museum|council|ministry|party|publisher|maker|\p{L}{3,12}maker|operator|foundation|federation|association|agency|festival|studio|label|theatre|unternehmen|konzern|firma|verein|klub|bank|behörde|stiftung|entreprise|société|groupe|banque|club|empresa|compañía|banco|entidad|компани\p{L}*|фирм\p{L}*|банк\p{L}?|клуб\p{L}?|компані\p{L}*|фірм\p{L}*)(?![\p{L}-])/u
/** Bodies whose own name says what they are: “the city council” is not the Lodvian farmer's. */
const INSTITUTION =
  /(?<!\p{L})(?:council|school|college|university|hospital|museum|party|federation|association|agency|behörde)$/u
/** What a person has people for: "her office", "his camp". */
const OWN_OFFICE =
  /^(?:his|her|their|its|sein|seine|ihr|ihre|son|sa|su|его|её|ее|його|її) (?:\p{L}+ )?(?:office|team|camp|entourage|staff|people|management|campaign|cabinet|aides|family|büro|umfeld|management|familie|équipe|entourage|bureau|cabinet|equipo|entorno|oficina|gabinete|офис|штаб|команда|окружение|офіс|оточення|родина|семья)$/u
const ITS_OFFICER = /^(?:its|their|dessen|deren|son|sa|su|его|её|ее|її|його)\s/u
/** "The Belgian", "the Welshman": by where one comes from. */
const NATIVE = /^the (?:\p{Lu}\p{L}+(?:ian|an|ish|ese|ch|man|woman|er)|\d{2}-year-old)$/u

/** "The company that runs it" is told from another. */
const RELATIVE = /\s(?:that|which|who|whose|der|die|das|qui|que|котор\p{L}+|як\p{L}+)\s/u

const isVague = ({ party, kind, speaker }: Source): boolean =>
  kind === 'organisation' && speaker === null && !/\p{Lu}/u.test(party)

const nameOf = (c: Clause, run: NameRun): Source =>
  isOrganisationName(run.text, c.r)
    ? { party: run.text, kind: 'organisation', speaker: null, role: null, phrase: run.text }
    : { party: run.text, kind: 'person', speaker: run.text, role: null, phrase: run.text }

/** The names in running text before `end`, as the sentence has them. */
const namesBefore = (c: Clause, end: number): NameRun[] =>
  nameRuns(
    c.tokens.filter((t) => t.end <= end),
    c.r,
    true,
  ).filter((run) => !isOutletName(run.text, c.cast.names))

/** "The Tarvian government has made no pledge, the trade ministry said": that state's ministry, and not the state. */
function ministryOf(c: Clause, { text, last }: NameRun, low: string, phrase: string): Source | null {
  const words = low.replace(/^(?:the|its|their) /u, '')
  const isState = /(?:an|ish|ese|sh|ch|i)$/u.test(text) || isPossessive(c.tokens[last]?.text ?? '')
  if (words === 'ministry' || text.includes(' ') || !isState || c.tokens[last + 1]?.capital !== false) return null
  return { party: `${text} ${words}`, kind: 'organisation', speaker: null, role: null, phrase }
}

/** "Will step down as chief executive of Brackwater Mining", "remains in charge of Rovers": the body behind an office. */
const OFFICE_OF =
  /(?<!\p{L})(?:charge|helm|chief executive|coach|manager|chair|chairman|chairwoman|chief|head|boss|president|director|board|captain) (?:of|at|for) (?:the )?$/u
const BY = /(?<!\p{L})(?:by|from|against|former|once|ex-\p{L}+)(?!\p{L})[^,;]*$/u
const isServed = (c: Clause, run: NameRun): boolean => {
  const before = c.unit.mask.slice(0, c.tokens[run.first]?.start ?? 0)
  return OFFICE_OF.test(before) && !BY.test(before)
}

/** "Coach Oda Falk will leave, the club said": who is told by what he is there is no house. */
const TITLE = `(?:coach|manager|striker|midfielder|defender|goalkeeper|captain|executive|officer|chairman|chairwoman|president|director|minister|mayor|singer|actor|professor|dr\\.?|mr\\.?|mrs\\.?|ms\\.?)`
const TITLE_BEFORE = new RegExp(`(?:^|\\s)${TITLE} $`, 'iu')
const TITLE_WITHIN = new RegExp(`^${TITLE} `, 'iu')
const isTitled = (c: Clause, run: NameRun): boolean =>
  TITLE_WITHIN.test(run.text) || TITLE_BEFORE.test(c.unit.text.slice(0, c.tokens[run.first]?.start ?? 0))

/** Whom the source means that the sentence has already named, or null. */
function meant(c: Clause, { source }: Draft): Source | null {
  const phrase = source.phrase.trim()
  const low = phrase.toLowerCase()
  const native = NATIVE.test(phrase)
  const officer = source.speaker !== null && source.party === source.speaker && ITS_OFFICER.test(low)
  const office = OWN_OFFICE.test(low)
  if (!native && !officer && !office && !(isVague(source) && BODY.test(low) && !RELATIVE.test(low))) return null
  const runs = namesBefore(c, c.unit.text.indexOf(phrase))
  const [opening] = native || office ? runs.filter((run) => run.text.includes(' ')) : runs
  const first =
    native || officer || office
      ? opening
      : (runs.find((run) => isServed(c, run)) ?? runs.find((run) => !isTitled(c, run)))
  if (!first || (native && isOrganisationName(first.text, c.r))) return null
  if (low.endsWith('ministry')) return ministryOf(c, first, low, phrase)
  if (!native && INSTITUTION.test(low) && !has(c.r.organisation, first.text.toLowerCase())) return null
  const named = nameOf(c, first)
  const body = { ...named, kind: 'organisation' as const, phrase }
  if (native) return c.cast.byPerson(first.text) ?? named
  return officer ? { ...body, speaker: source.speaker, role: source.role } : { ...body, speaker: null }
}

/** "Brackwater Mining will not shut its pit, the company said": who is told by a noun is the one whom the sentence has named. */
export function named(c: Clause, draft: Draft): Draft {
  if (draft.source.kind === 'outlet' || draft.source.kind === 'unnamed') return draft
  const source = meant(c, draft)
  return source && !has(c.r.spokes, draft.source.phrase.toLowerCase()) ? { ...draft, source } : draft
}
