import type { ItemVersion } from '../../shared/item.ts'
import { languageTag } from '../../shared/language-tag.ts'
import { isSample } from '../../shared/sample-guid.ts'
import type { Hit } from '../../shared/search/hit.ts'
import { type Listing, type Place, titled, type Told, urn } from './listing.ts'

/** Copy that a search has found, with the version of it that is out. */
export interface Find {
  hit: Hit
  version: ItemVersion | null
  told: Told
}

/** A search as it goes out. */
export interface FindsTold {
  finds: Find[]
  listing: Listing
}

/** A saved search, by which what it finds goes out under one id and name, whatever its words. */
export interface NamedSearch {
  id: string
  name: string
}

/** Something of the item is out: its current version does not wait for an embargo. */
const isOut = ({ item: { held, version } }: Hit): boolean => held === null || held.version !== version

function toldOf({ item, entries }: Hit, version: ItemVersion | null, base: string): Told {
  const { itemId, withdrawn, publishedAt, dayAlone, headline, sourceName, language } = item
  const title = titled(headline === '' ? 'Without a headline' : headline, withdrawn)
  return {
    id: urn('item', itemId),
    url: `${base}/item/${encodeURIComponent(itemId)}`,
    title: isSample(item) ? `SAMPLE, not news: ${title}` : title,
    text: withdrawn ? '' : (version?.body ?? ''),
    by: version?.byline ?? sourceName,
    provider: sourceName,
    language: languageTag(language),
    publishedAt,
    day: dayAlone ? publishedAt.slice(0, 10) : null,
    createdAt: dayAlone ? item.receivedAt : publishedAt,
    updatedAt: dayAlone ? item.receivedAt : publishedAt,
    version: item.version + 1,
    tags: [...new Set([...(version?.keywords ?? []), ...entries.map(({ stance }) => stance)])],
    withdrawn,
  }
}

/**
 * What a search has found.
 * @param q the search in its canonical form
 * @param saved the saved search that has these words; null where it was only typed
 * @param versionOf the current version of an item
 * @param lastAt when the log last changed what could be found
 */
export function findsTold(
  hits: readonly Hit[],
  {
    q,
    saved,
    versionOf,
    lastAt,
  }: {
    q: string
    saved: NamedSearch | null
    versionOf: (itemId: string) => ItemVersion | null
    lastAt: string
  },
  { base, selfUrl }: Place,
): FindsTold {
  const finds = hits.filter(isOut).map((hit) => {
    const version = versionOf(hit.item.itemId)
    return { hit, version, told: toldOf(hit, version, base) }
  })
  const listing: Listing = {
    id: saved === null ? urn('search', q) : urn('saved-search', saved.id),
    url: `${base}/search?q=${encodeURIComponent(q)}`,
    selfUrl,
    title: saved?.name ?? `Search: ${q}`,
    description: `Copy that the desk finds by: ${q}`,
    updatedAt: finds.reduce((latest, { told }) => (told.updatedAt > latest ? told.updatedAt : latest), '') || lastAt,
    told: finds.map(({ told }) => told),
  }
  return { finds, listing }
}
