import type { ItemVersion, VersionState } from '../../shared/item.ts'
import type { ParsedItem } from '../format/parse.ts'
import { inUtc } from './instant.ts'
import { sanitise } from './sanitise.ts'
import { tagOf } from './tag.ts'

/** Where a version came from and when. Times are RFC 3339 instants. */
export interface Arrived {
  receivedAt: string
  payloadId: string
  itemId: string
}

/** `withheld` has no end: only a later version lifts it, whatever embargo came with it. */
const embargoOf = ({ status, embargoedUntil }: ParsedItem): string | null =>
  embargoedUntil === undefined || status === 'withheld' ? null : inUtc(embargoedUntil)

const markup = (html: string | undefined): string | null => {
  const clean = html === undefined ? '' : sanitise(html)
  return clean === '' ? null : clean
}

/** A day alone is kept by its noon in Greenwich, whatever hour stands for it: it is the same day in every zone. */
const publishedOf = ({ publishedAt, dayAlone = false }: ParsedItem): string =>
  inUtc(dayAlone ? `${publishedAt.slice(0, 10)}T12:00:00Z` : publishedAt)

const said = (item: ParsedItem) => ({
  publishedAt: publishedOf(item),
  dayAlone: item.dayAlone ?? false,
  language: item.language ?? null,
  urgency: item.urgency ?? null,
  headline: item.headline,
  body: item.body ?? '',
  bodyHtml: markup(item.bodyHtml),
  status: item.status,
  embargoedUntil: embargoOf(item),
  byline: item.byline ?? null,
  dateline: item.dateline ?? null,
  slugline: item.slugline ?? null,
  keywords: item.keywords ?? [],
  ednote: item.ednote ?? null,
  url: item.url ?? null,
  wire: item.wire ?? null,
})

/** An item as a version to be stored: text as sent, markup sanitised, instants in UTC. Number and state are still to be decided. */
export function draftVersion(item: ParsedItem, arrived: Arrived, sourceName: string): ItemVersion {
  return {
    itemId: arrived.itemId,
    guid: item.guid,
    source: item.source,
    sourceName,
    version: item.version ?? 1,
    receivedAt: arrived.receivedAt,
    ...said(item),
    tag: tagOf(item.headline, item.slugline ?? null, item.status),
    payloadId: arrived.payloadId,
    state: 'pending',
    fault: null,
  }
}

export const numbered = (draft: ItemVersion, version: number, state: VersionState): ItemVersion => ({
  ...draft,
  version,
  state,
})
