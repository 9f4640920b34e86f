import { languageTag } from '../../../shared/language-tag.ts'
import type { Known } from '../article.ts'
import { outletName, splitTitle } from '../text/outlet.ts'
import { dateAmong } from '../text/date-among.ts'
import { linkedArticle } from './json-ld.ts'
import type { Page } from './page.ts'

const DATES = [
  'article:published_time',
  'og:article:published_time',
  'datepublished',
  'parsely-pub-date',
  'pubdate',
  'publishdate',
  'publish-date',
  'date',
  'dc.date.issued',
  'dc.date',
  'dcterms.created',
  'sailthru.date',
]
const DAY = 86_400_000
const OLDEST = Date.parse('1980-01-01T00:00:00Z')
const LONGEST = { headline: 500, name: 120, byline: 300, url: 2_000, date: 100 }

const first = (values: readonly (string | null | undefined)[], most: number): string | undefined =>
  values.map((value) => value?.replace(/\s+/g, ' ').trim()).find((value) => value && value.length <= most)

const HOUR = /\d:\d/
/** With its zone, where that is told by hours: the end of "10-11-2024" is a year. */
const CLOCK = /\d{1,2}:\d{2}[\d:.]*(?:[^-+\d:.]*[+-]\d{2}:?\d{2}$)?/g
const ZONED = /Z$|\d:\d{2}[\d:.]*[^-+\d:.]*[+-]\d{2}:?\d{2}$|^\d{4}-\d{2}-\d{2}$|[A-Z]{3,4}$/
const MONTH = /(?<![a-z])(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i

/** "November 2024" and "2024-11" are read by `Date.parse` as the first of the month: nobody said so. */
function namesDay(written: string): boolean {
  const date = written.replace(CLOCK, ' ')
  return (date.match(/\d+/g) ?? []).length + (MONTH.test(date) ? 1 : 0) >= 3
}

/** An instant as pages write it, or a day without an hour; one without a zone is taken as UTC, one from the future as no date. */
function instant(written: string | null | undefined, receivedAt: string): string | undefined {
  if (!written || written.length > LONGEST.date || !namesDay(written)) return undefined
  const zoned = ZONED.test(written) ? written : `${written}${/\dT\d/.test(written) ? 'Z' : ' UTC'}`
  const at = Date.parse(zoned)
  const latest = Date.parse(receivedAt)
  if (Number.isNaN(at) || at < OLDEST || at > latest + DAY) return undefined
  const told = new Date(Math.min(at, latest)).toISOString().replace('.000Z', 'Z')
  return HOUR.test(written) ? told : told.slice(0, 10)
}

function webAddress(written: string | undefined): string | undefined {
  if (written === undefined || !URL.canParse(written)) return undefined
  const { protocol, href } = new URL(written)
  return protocol === 'http:' || protocol === 'https:' ? href : undefined
}

/** What a page's metadata says of its article: schema.org first, then Open Graph, then the page's own title. */
export function knownOfPage(page: Page, receivedAt: string): Known {
  const linked = linkedArticle(page.jsonLd)
  const meta = (name: string): string | undefined => page.meta.get(name)
  const titled = first(
    [linked?.headline, meta('og:title'), meta('twitter:title'), page.heading, page.title],
    LONGEST.headline,
  )
  const split = splitTitle(titled ?? '')
  const site = first(
    [
      linked?.publisher,
      meta('og:site_name'),
      meta('application-name'),
      split.outlet,
      splitTitle(page.title ?? '').outlet,
    ],
    LONGEST.name,
  )
  const written = [linked?.publishedAt, ...DATES.map(meta), page.time].map((date) => instant(date, receivedAt))
  const author = first([linked?.author, meta('author'), meta('article:author'), meta('parsely-author')], LONGEST.byline)
  const url = [page.canonical, meta('og:url'), linked?.url].map((one) => webAddress(first([one], LONGEST.url)))
  return Object.fromEntries(
    Object.entries({
      headline: split.title || undefined,
      outlet: site === undefined ? undefined : (outletName(site) ?? site),
      publishedAt: dateAmong(written) ?? undefined,
      byline: author === undefined || /^https?:/.test(author) ? undefined : author.replace(/^by\s+/i, ''),
      url: url.find((one) => one !== undefined),
      language: languageTag(page.language) ?? undefined,
    }).filter(([, value]) => value !== undefined),
  )
}
