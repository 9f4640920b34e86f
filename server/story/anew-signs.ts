import type { Claim } from '../../shared/claim.ts'
import type { Entry } from '../../shared/entry.ts'
import type { Statement } from '../../shared/statement.ts'
import { strengthOf } from '../../shared/statement.ts'
import { oldWords } from './claim-prompted.ts'
import type { Ranked } from './claim-answered.ts'
import { reportsOn } from './claims.ts'
import { saysAgain } from './occasion.ts'
import { withoutArticle } from './of-story.ts'
import { sameOutlet } from './outlet.ts'
import { shared } from './overlap.ts'
import { plain } from './plain.ts'
import { isPlainNegation } from './plain-negation.ts'
import { isForeign, type Reading, storyOf } from './reading.ts'
import { nameTerms, wordSet } from './words.ts'

/** What is weighed for a party that has denied something to deny something else now, and which way each sign may be learned to speak. */
const SIGNS = [
  ['bias', 'either'],
  /** The words alone answer another claim than those that it has answered. */
  ['ruled', 'for'],
  /** What it shares with the nearest claim that it has not answered, and with the nearest that it has; the parts of its words in each. */
  ['scoreOther', 'for'],
  ['scoreSame', 'against'],
  ['toldOther', 'for'],
  ['toldSame', 'against'],
  /** The other claim was reported since the party last spoke, by this copy, and with its name. */
  ['since', 'for'],
  ['here', 'either'],
  ['namesOther', 'for'],
  ['namesSame', 'against'],
  /** The words beside it name an outlet that reported the one claim, or the other. */
  ['creditsOther', 'for'],
  ['creditsSame', 'against'],
  /** How much of its words the party has said before; it is told as said again; its last position was tied to its claim by words. */
  ['oldWords', 'against'],
  ['again', 'against'],
  ['lastByWords', 'either'],
  /** Logarithm of the hours since it last spoke; of how many positions it has taken; of the claims that it has not answered. */
  ['hours', 'either'],
  ['before', 'either'],
  ['unanswered', 'either'],
  ['otherSpeaker', 'either'],
  ['foreign', 'either'],
  ['quoted', 'either'],
  ['plain', 'either'],
  ['strength', 'either'],
  ['headline', 'either'],
] as const
export type AnewSign = (typeof SIGNS)[number][0]

/** The signs in the order of their weights. */
export const ANEW_SIGNS: readonly AnewSign[] = SIGNS.map(([sign]) => sign)

/** Whether each sign may be learned to speak for a new denial, against it, or either way. */
export const ANEW_SPEAKS: ReadonlyMap<AnewSign, 'for' | 'against' | 'either'> = new Map(SIGNS)
export type AnewSigns = Record<AnewSign, number>

/** What a party denies that has denied something before: the nearest claim that it has answered, and the nearest other one. */
export interface Twofold {
  s: Statement
  /** What it has said on this side of the story's claims, oldest first. */
  before: readonly Entry[]
  same: Ranked | undefined
  other: Ranked
  unanswered: number
  ruled: boolean
}

const HOUR_MS = 3_600_000
/** Words before a statement that tell what it answers. */
const BESIDE = 240

const flag = (is: boolean): number => (is ? 1 : 0)

/** True where the words beside a statement name an outlet that reported the claim, other than the sender. */
function credits({ line, ...reading }: Reading, s: Statement, claim: Claim): boolean {
  const near = ` ${plain(reading.text.slice(Math.max(0, s.start - BESIDE), s.end))}`
  return reportsOn(storyOf({ line, ...reading }).entries, claim.id).some(
    (e) =>
      (s.via !== null && sameOutlet(e.party, s.via, reading.names)) ||
      (!sameOutlet(e.party, line.sourceName, reading.names) && near.includes(` ${withoutArticle(e.party)}`)),
  )
}

function onClaim(
  reading: Reading,
  { s, before }: Twofold,
  ranked: Ranked | undefined,
): { score: number; told: number; names: number; credits: number } {
  if (!ranked) return { score: 0, told: 0, names: 0, credits: 0 }
  const own = wordSet(`${s.party} ${s.speaker ?? ''} ${before.at(-1)?.party ?? ''}`)
  return {
    score: Math.log1p(ranked.score),
    told: s.about === null && s.quote === null ? 0 : ranked.told,
    names: flag(
      shared(own, nameTerms(ranked.claim.text)).length > 0 || shared(own, wordSet(ranked.claim.text)).length > 0,
    ),
    credits: flag(credits(reading, s, ranked.claim)),
  }
}

/** What shows whether who has denied something says it again, or denies another claim. */
export function anewSigns(reading: Reading, twofold: Twofold): AnewSigns {
  const { s, before, same, other, unanswered, ruled } = twofold
  const { line } = reading
  const { entries, items } = storyOf(reading)
  const last = before.at(-1)
  const lastItem = items.find((i) => i.itemId === last?.firstItemId)
  const hours = (Date.parse(line.publishedAt) - Date.parse(lastItem?.publishedAt ?? line.publishedAt)) / HOUR_MS
  const reports = reportsOn(entries, other.claim.id)
  const [onSame, onOther] = [onClaim(reading, twofold, same), onClaim(reading, twofold, other)]
  return {
    bias: 1,
    ruled: flag(ruled),
    scoreOther: onOther.score,
    scoreSame: onSame.score,
    toldOther: onOther.told,
    toldSame: onSame.told,
    since: flag(reports.some((e) => e.seq > (last?.seq ?? 0))),
    here: flag(reports.some((e) => e.firstItemId === line.itemId)),
    namesOther: onOther.names,
    namesSame: onSame.names,
    creditsOther: onOther.credits,
    creditsSame: onSame.credits,
    oldWords: oldWords(s, before),
    again: flag(saysAgain(s)),
    lastByWords: flag(last?.evidence?.match?.startsWith('words') ?? false),
    hours: Math.log1p(Math.max(0, hours)),
    before: Math.log1p(before.length),
    unanswered: Math.log1p(unanswered),
    otherSpeaker: flag(last?.speaker != null && s.speaker !== null && last.speaker !== s.speaker),
    foreign: flag(isForeign(reading)),
    quoted: flag(s.quote !== null),
    plain: flag(isPlainNegation(s)),
    strength: strengthOf(s),
    headline: flag(s.start < line.headline.length),
  }
}
