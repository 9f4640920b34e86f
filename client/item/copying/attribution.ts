import type { Entry } from '../../../shared/entry.ts'
import { rewrittenIn } from '../../../shared/corrected-since.ts'
import type { ItemLine, ItemVersion } from '../../../shared/item.ts'
import { spokenBy } from '../../ui/speaker.ts'
import { sourcingWord } from '../../ui/stance.ts'
import { zonedPublished } from '../../ui/published.ts'
import { fullTime, zoneName } from '../../ui/zone.ts'
import { t } from '../../words/t.ts'

/** Words with all that must go with them. */
export interface Attributed {
  /** What must be known before anything else: a kill, an embargo. */
  warnings: string[]
  words: string
  /** Verbatim words stand in quotation marks. */
  quoted: boolean
  /** Who said it, through whom, to whom; null where nobody in particular is known to. */
  who: string | null
  /** Outlet, version and time with its zone. */
  where: string
  url: string | null
}

type Spoken = Pick<Entry, 'party' | 'speaker' | 'role' | 'sourcing' | 'quote' | 'text'>

/** Whom a sentence says that it was told ("told Reuters", "told a news conference in Minsk"): as English copy has it. */
const TOLD =
  /\b(?:told|tells|telling)\s+(reporters|journalists|lawmakers|parliament|state (?:television|media|TV)|an? (?:[\p{L}-]+ )?(?:news|press) (?:conference|briefing)|an interview(?:er)?|(?:the )?\p{Lu}[\p{L}\p{N}.&’'-]*(?: (?:of |the |and )?\p{Lu}[\p{L}\p{N}.&’'-]*)*)/u

export const toldWhom = (text: string): string | null => TOLD.exec(text)?.[1]?.replace(/[.’']+$/u, '') ?? null

/** "Dmitry Peskov, spokesman, Kremlin, to reporters": the party's own name where nobody spoke for it. */
export function whoSaid(entry: Spoken): string {
  const speaker = spokenBy(entry)
  const named = speaker === null ? [entry.party] : [speaker, entry.role, entry.party]
  const whom = toldWhom(entry.text)
  return [
    ...named.filter((part) => part !== null && part !== ''),
    ...(entry.sourcing === 'on-record' ? [] : [sourcingWord(entry.sourcing)]),
    ...(whom === null ? [] : [t('to {whom}', { whom })]),
  ].join(', ')
}

type Line = Pick<ItemLine, 'sourceName' | 'version' | 'publishedAt' | 'dayAlone' | 'withdrawn' | 'status'>

/** "Reuters v3, Mon 11 Nov 2024 08:58 GMT": always with the year, since a copied line outlives its day. */
export function whereSaid(line: Pick<Line, 'sourceName' | 'version' | 'publishedAt' | 'dayAlone'>): string {
  const { sourceName, version } = line
  const name = version > 1 ? `${sourceName} v${version}` : sourceName
  return `${name}, ${zonedPublished(line, 0)}`
}

export const isKilled = ({ withdrawn, status }: Pick<Line, 'withdrawn' | 'status'>): boolean =>
  withdrawn || status === 'canceled'

/** C183: no words of killed copy go out without their kill, none of embargoed copy without its time. `now` in ms. */
export function warningsOf(line: Line, embargoedUntil: string | null, now: number): string[] {
  const until = embargoedUntil === null ? Number.NaN : Date.parse(embargoedUntil)
  return [
    ...(isKilled(line)
      ? [t('KILLED: {outlet} has withdrawn this copy. Not for use.', { outlet: line.sourceName })]
      : []),
    ...(line.status === 'withheld' ? [t('WITHHELD until further notice.')] : []),
    ...(until > now ? [t('EMBARGO until {time}.', { time: `${fullTime(until, 0)} ${zoneName(until)}` })] : []),
  ]
}

/** C183: words that the copy has no longer do not go out without what it says now. */
function rewrittenWarnings(entry: Pick<Entry, 'evidence'>): string[] {
  const later = rewrittenIn(entry)
  if (later === null) return []
  const { version, words } = later
  return [
    words === null
      ? t('CHANGED SINCE: version {version} of the copy no longer has these words.', { version })
      : t('CHANGED SINCE: version {version} of the copy says “{words}”', { version, words }),
  ]
}

/** The version that told it: of another than the item's own it is not known that it gave the day alone. */
const toldBy = ({ version, publishedAt }: Pick<Line, 'version' | 'publishedAt'>, line: Line) => ({
  version,
  publishedAt,
  dayAlone: line.dayAlone && line.publishedAt === publishedAt,
})

/** An entry's words: its quote, else the sentence that tells it. */
export function attributeEntry(entry: Spoken & Pick<Entry, 'evidence'>, line: Line | null, now: number): Attributed {
  const told = entry.evidence ?? { version: line?.version ?? 1, publishedAt: line?.publishedAt ?? '' }
  return {
    warnings: [...(line === null ? [] : warningsOf(line, null, now)), ...rewrittenWarnings(entry)],
    words: entry.quote ?? entry.text,
    quoted: entry.quote !== null,
    who: whoSaid(entry),
    where: line === null ? '' : whereSaid({ ...line, ...toldBy(told, line) }),
    url: null,
  }
}

type Version = Pick<
  ItemVersion,
  'sourceName' | 'version' | 'publishedAt' | 'dayAlone' | 'embargoedUntil' | 'byline' | 'url' | 'status'
>

/** Words that were selected in a version; `entry` where they are those of one. */
export function attributeWords(
  words: string,
  { version, line, entry }: { version: Version; line: Pick<ItemLine, 'withdrawn'>; entry: Spoken | null },
  now: number,
): Attributed {
  return {
    warnings: warningsOf({ ...version, withdrawn: line.withdrawn }, version.embargoedUntil, now),
    words,
    quoted: true,
    who: entry === null ? version.byline : whoSaid(entry),
    where: whereSaid(version),
    url: version.url,
  }
}
