import { createHash } from 'node:crypto'
import { isTooDeep } from '../html/nesting.ts'
import { firstWords } from '../in-body.ts'
import type { WireDraft } from '../wire-item.ts'
import { withAbsoluteAddresses } from './address.ts'
import { distinctFiles } from './enclosures.ts'
import type { Category, Entry, Feed } from './entry.ts'
import { distinct } from './people.ts'
import { textIn, type Words } from './words.ts'

/** Longest guid that is kept as sent; longer ones would be cut into one another. */
const LONGEST_ID = 500
/** Only where this many tags stand can they stand too deep. */
const FEW_TAGS = 256

const digest = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 40)

const shorter = (id: string): string => (id.length <= LONGEST_ID ? id : `${id.slice(0, 400)}#${digest(id)}`)

function hasFewTags(html: string): boolean {
  let tags = 0
  for (let at = html.indexOf('<'); at >= 0 && tags <= FEW_TAGS; at = html.indexOf('<', at + 1)) tags += 1
  return tags <= FEW_TAGS
}

/** Markup that can be shown; what stands too deep in one another is told as text alone. */
const shownMarkup = (words: Words | undefined, base: string | undefined): string | null => {
  if (words === undefined || 'text' in words || words.html === '') return null
  if (!hasFewTags(words.html) && isTooDeep(words.html)) return null
  return withAbsoluteAddresses(words.html, base)
}

const codeOf = ({ term, scheme = '' }: Category): string =>
  /^https?:/.test(scheme) && !/[/#]$/.test(scheme)
    ? `${scheme}/${term}`
    : `${scheme}${/[/#:]$/.test(scheme) ? '' : ':'}${term}`

const subjectsOf = (categories: readonly Category[]) =>
  categories
    .filter(({ scheme }) => scheme !== undefined)
    .slice(0, 500)
    .map((category) => ({
      code: codeOf(category).slice(0, 200),
      name: (category.label ?? category.term).slice(0, 300),
    }))

const later = (a: string | null, b: string | null): string | null =>
  a === null || (b !== null && Date.parse(b) > Date.parse(a)) ? b : a

function wordsFor({ summary, content, plain }: Entry) {
  const abstract = textIn(summary)
  const body = plain ?? (content === undefined ? abstract : textIn(content))
  return {
    abstract,
    body: body ?? abstract,
    markup: body === undefined && summary !== undefined ? summary : (content ?? summary),
  }
}

/** The name of an outlet whose feed has none: its address without what every address has. */
const nameOfSite = (site: string | null): string | undefined =>
  site === null ? undefined : new URL(site).hostname.replace(/^www\./, '')

/** An entry as an item: dated by its latest change, named by its id, its page or its words, with what its feed says of all. */
export function toDraft(entry: Entry, feed: Feed): WireDraft {
  const { abstract, body, markup } = wordsFor(entry)
  const { title, url, published, updated } = entry
  const authors = entry.authors.length > 0 ? entry.authors : feed.authors
  const categories = entry.categories.length > 0 ? entry.categories : feed.categories
  const file = entry.enclosures[0]?.url ?? null
  const words = [title, body, file, ...entry.authors, ...entry.categories.map(({ term }) => term)].join('\n')
  return {
    guid: shorter(entry.id ?? url ?? `words-${digest(words)}`),
    provider: entry.origin ?? feed.title ?? nameOfSite(feed.site),
    publishedAt: later(published, updated),
    headline: (title ?? firstWords(abstract ?? body ?? '')) || (url ?? file),
    body,
    bodyHtml: shownMarkup(markup, entry.base),
    byline: distinct(authors).join(', '),
    language: entry.language ?? feed.language,
    keywords: distinct(categories.map(({ label, term }) => label ?? term)),
    // Copy without a page of its own is seen on the page that the feed is of.
    url: url ?? file ?? feed.site,
    wire: {
      abstract,
      firstPublishedAt: published,
      subjects: subjectsOf(categories),
      city: entry.place,
      usageTerms: entry.rights ?? feed.rights,
      enclosures: distinctFiles(entry.enclosures),
    },
  }
}
