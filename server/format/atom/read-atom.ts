import { isElement, type XmlElement } from '../xml/element.ts'
import { rebased, webAddress } from '../feed/address.ts'
import { categoriesIn } from '../feed/categories.ts'
import type { Feed, FeedRead } from '../feed/entry.ts'
import { Fields, Naming } from '../feed/fields.ts'
import { itemsOf } from '../feed/items-of.ts'
import { readFeedXml } from '../feed/read-feed-xml.ts'
import { lineOf } from '../feed/words.ts'
import type { ParsedItem, Received } from '../parse.ts'
import type { Read } from '../read.ts'
import { readInstant } from '../when.ts'
import { wireItem } from '../wire-item.ts'
import { authorsIn, entryOf, tombstoneOf } from './entry-of.ts'
import { linksOf, pageAmong } from './links.ts'
import { wordsOf } from './text-construct.ts'

interface Parts {
  entries: XmlElement[]
  tombstones: XmlElement[]
}

/** Entries wherever they stand, one in another too where an end tag is missing; a bare entry is a feed of itself. */
function partsOf(root: XmlElement, naming: Naming): Parts {
  const parts: Parts = { entries: [], tombstones: [] }
  const waiting = [root]
  for (let here = waiting.pop(); here; here = waiting.pop()) {
    const key = naming.keyOf(here)
    if (key === 'entry') parts.entries.push(here)
    else if (key === 'at:deleted-entry') parts.tombstones.push(here)
    else for (const child of here.children.toReversed()) if (isElement(child)) waiting.push(child)
  }
  return parts
}

function feedOf(root: XmlElement, fields: Fields, naming: Naming, base: string | undefined): Feed {
  return {
    title: lineOf(wordsOf(fields.filled('title'))),
    site: pageAmong(linksOf(fields), base) ?? base ?? null,
    language: root.attributes['xml:lang'] ?? fields.text('dc:language', 'language'),
    rights: lineOf(wordsOf(fields.filled('rights', 'copyright', 'dc:rights'))),
    authors: authorsIn(fields, naming),
    categories: categoriesIn(fields),
  }
}

/** Where the feed is found: as it says itself, else from where it came, else the page that it is a feed of. */
function placeOf(fields: Fields, received: Received): string | undefined {
  const links = linksOf(fields)
  const self = links.find(({ rel }) => rel === 'self')
  return webAddress(self?.href) ?? received.url ?? pageAmong(links, undefined) ?? undefined
}

/** An entry that was taken back is a kill of its item. */
function killOf(element: XmlElement, feed: Feed, received: Received): ParsedItem[] {
  const { ref, when, why } = tombstoneOf(element)
  if (ref === undefined) return []
  const ednotes = why === undefined ? [] : [{ text: why.slice(0, 10_000), public: false }]
  const publishedAt = readInstant(when, received.timeZone)
  return [wireItem({ guid: ref, provider: feed.title, publishedAt, status: 'canceled', wire: { ednotes } }, received)]
}

interface AtomRead extends FeedRead {
  tombstones: XmlElement[]
}

/** The entries of a feed as it tells them, and those that were taken back. */
export function atomEntries(text: string, received: Received): AtomRead {
  const { root, repairs } = readFeedXml(text)
  const naming = new Naming(['atom'], [root.space])
  const fields = new Fields(naming.keyOf(root) === 'entry' ? undefined : root, naming)
  const own = root.attributes['xml:base']
  const told = own === undefined ? undefined : rebased(received.url, own)
  const base = told ?? placeOf(fields, received)
  const { entries, tombstones } = partsOf(root, naming)
  const around = { naming, base, told, timeZone: received.timeZone }
  return {
    feed: feedOf(root, fields, naming, base),
    entries: entries.map((entry) => entryOf(entry, around)),
    tombstones,
    repairs,
  }
}

/**
 * A feed of Atom 0.3 or 1.0 (RFC 4287), an entry alone included, and entries that were taken back (RFC 6721).
 * @throws Refusal `bad-format` where there is no element in the body
 */
export function readAtom(text: string, received: Received): Read {
  const found = atomEntries(text, received)
  const read = itemsOf(found, received)
  return { ...read, items: [...read.items, ...found.tombstones.flatMap((one) => killOf(one, found.feed, received))] }
}
