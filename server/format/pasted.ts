import { createHash } from 'node:crypto'
import { NO_OUTLET, outletSlug, pastedSource } from '../../shared/outlet-slug.ts'
import type { Article } from './article.ts'
import type { ParsedItem, Received } from './parse.ts'
import { outletName } from './text/outlet.ts'

const hostOf = (url: string): string => new URL(url).hostname.replace(/^www\./, '')

/** The same words, whatever the spacing, punctuation and capitals that a second paste brings along. */
const fingerprint = (text: string): string =>
  createHash('sha256')
    .update(
      text
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim(),
    )
    .digest('hex')
    .slice(0, 32)

const whence = ({ url, outlet }: Article): { source: string; sourceName: string } => {
  const name = outlet ?? (url === null ? null : (outletName(hostOf(url)) ?? hostOf(url)))
  const key = url === null ? outletSlug(outlet ?? '') : hostOf(url)
  return { source: pastedSource(key), sourceName: name ?? NO_OUTLET }
}

const clip = (words: string, most: number): string => words.slice(0, most)

/** For editors: nobody is to quote an hour that the copy does not give. */
const DAY_ALONE = 'The pasted copy gives the day alone: the hour of its publication is not known.'

type Dated = Pick<ParsedItem, 'publishedAt' | 'dayAlone' | 'dated' | 'ednote'>

function datedBy(published: string | null, receivedAt: string): Dated {
  if (published === null) return { publishedAt: receivedAt, dated: 'arrival' }
  if (published.length > 10) return { publishedAt: published, dated: 'time' }
  const noon = `${published}T12:00:00Z`
  const told: Dated = { publishedAt: receivedAt, dated: 'day', ednote: DAY_ALONE }
  const isToday = receivedAt.startsWith(published) || Date.parse(noon) > Date.parse(receivedAt)
  return isToday ? told : { ...told, publishedAt: noon, dayAlone: true }
}

/**
 * Pasted copy as an item. Its guid comes from its words, so that the same article pasted again is a duplicate. Copy
 * without a date is dated by its arrival, copy of a day alone by its arrival on that day, else by the day's noon; which of
 * the two it was is told.
 */
export function pastedItem(article: Article, { receivedAt, source }: Received): ParsedItem {
  const { headline, body, publishedAt, byline, dateline, url, language } = article
  const from = whence(article)
  return {
    guid: `paste-${fingerprint(`${headline} ${body}`)}`,
    ...from,
    ...(source === null ? {} : { source }),
    ...datedBy(publishedAt, receivedAt),
    headline: clip(headline, 2_000),
    body: clip(body, 2_000_000),
    status: 'usable',
    ...(byline === null ? {} : { byline: clip(byline, 500) }),
    ...(dateline === null ? {} : { dateline: clip(dateline, 500) }),
    ...(url === null ? {} : { url }),
    ...(language === null ? {} : { language }),
  }
}
