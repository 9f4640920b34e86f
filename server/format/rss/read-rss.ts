import { isElement, type XmlElement } from '../xml/element.ts'
import { rebased, webAddress } from '../feed/address.ts'
import { categoriesIn } from '../feed/categories.ts'
import type { Entry, Feed, FeedRead } from '../feed/entry.ts'
import { attributeOf, Fields, Naming } from '../feed/fields.ts'
import { itemsOf } from '../feed/items-of.ts'
import { readFeedXml } from '../feed/read-feed-xml.ts'
import { lineOf, wordsOf } from '../feed/words.ts'
import type { Received } from '../parse.ts'
import type { Read } from '../read.ts'
import { authorsIn, entryOf } from './entry-of.ts'

interface Parts {
  channel: XmlElement | undefined
  items: XmlElement[]
}

/** The channel, and the items wherever they stand: in it (0.91 and 2.0), beside it (1.0), or in what was left open. */
function partsOf(root: XmlElement, naming: Naming): Parts {
  const parts: Parts = { channel: naming.keyOf(root) === 'channel' ? root : undefined, items: [] }
  const waiting = [root]
  for (let here = waiting.pop(); here; here = waiting.pop()) {
    const key = naming.keyOf(here)
    if (key === 'channel') parts.channel ??= here
    if (key === 'item') parts.items.push(here)
    else for (const child of here.children.toReversed()) if (isElement(child)) waiting.push(child)
  }
  return parts
}

/** The channel's namespace is the feed's own, whatever it is: some feeds are in Atom's by mistake. */
function namingOf(root: XmlElement): Naming {
  const channel = root.children.find((child) => isElement(child) && child.name.toLowerCase() === 'channel')
  const own = channel !== undefined && isElement(channel) ? channel.space : root.space
  return new Naming(['rss'], [own])
}

function feedOf(root: XmlElement, fields: Fields, base: string | undefined): Feed {
  return {
    title: lineOf(wordsOf(fields.filled('title', 'dc:title', 'itunes:title'))),
    site: siteOf(fields, base),
    language: fields.text('language', 'dc:language') ?? root.attributes['xml:lang'],
    rights: fields.text('copyright', 'dc:rights', 'media:copyright'),
    // A managing editor or webmaster has written none of the items.
    authors: authorsIn(fields),
    categories: categoriesIn(fields),
  }
}

/** The page that the feed is of; told from where the feed is found, where it is relative. */
function siteOf(fields: Fields, base: string | undefined): string | null {
  const self = fields.all('atom:link').find((link) => attributeOf(link, 'rel') === 'self')
  const from = base ?? webAddress(self && attributeOf(self, 'href')) ?? undefined
  const links = [
    ...fields.texts('link'),
    ...fields
      .all('atom:link')
      .filter((link) => (attributeOf(link, 'rel') ?? 'alternate') === 'alternate')
      .map((link) => attributeOf(link, 'href')),
  ]
  return links.map((link) => webAddress(link, from)).find((link) => link !== null) ?? from ?? null
}

/** What tells an entry from another where their ids do not. */
const placeOf = ({ url, title }: Entry): string => url ?? title ?? ''

/** One id for several pages or headlines is none: some systems give every item that of the feed. */
function withOwnIds(entries: Entry[]): Entry[] {
  const places = new Map<string, Set<string>>()
  for (const entry of entries)
    if (entry.id !== undefined) places.set(entry.id, (places.get(entry.id) ?? new Set()).add(placeOf(entry)))
  return entries.map((entry) => {
    const isShared = entry.id !== undefined && (places.get(entry.id)?.size ?? 0) > 1
    return isShared ? { ...entry, id: undefined } : entry
  })
}

/** The entries of a feed as it tells them. */
export function rssEntries(text: string, received: Received): FeedRead {
  const { root, repairs } = readFeedXml(text)
  const naming = namingOf(root)
  const { channel, items } = partsOf(root, naming)
  const fields = new Fields(channel, naming)
  const own = rebased(rebased(received.url, root.attributes['xml:base']), channel?.attributes['xml:base'])
  const feed = feedOf(root, fields, own)
  const around = { naming, base: own ?? feed.site ?? undefined, timeZone: received.timeZone }
  return { feed, entries: withOwnIds(items.map((item) => entryOf(item, around))), repairs }
}

/**
 * A feed of RSS 0.90 to 0.92, 1.0 (RDF) or 2.0, with the modules that feeds use (Dublin Core, Content, Media RSS, iTunes,
 * Atom, FeedBurner, GeoRSS).
 * @throws Refusal `bad-format` where there is no element in the body
 */
export const readRss = (text: string, received: Received): Read => itemsOf(rssEntries(text, received), received)
