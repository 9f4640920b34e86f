import { isElement, textOf, type XmlElement } from '../xml/element.ts'
import { rebased, webAddress } from '../feed/address.ts'
import { categoriesIn } from '../feed/categories.ts'
import { firstInstant } from '../feed/dates.ts'
import type { Enclosure, Entry } from '../feed/entry.ts'
import { attributeOf, Fields, type Naming } from '../feed/fields.ts'
import { fileAt, mediaFiles } from '../feed/media.ts'
import { nameIn } from '../feed/people.ts'
import { lineOf, wordsOf } from '../feed/words.ts'

const PUBLISHED = ['pubdate', 'atom:published', 'atom:issued', 'dcterms:issued', 'dcterms:created', 'dc:date', 'date']
const UPDATED = ['atom:updated', 'atom:modified', 'dcterms:modified']
const SUMMARY = ['description', 'dc:description', 'atom:summary', 'itunes:summary', 'googleplay:description']
const SHORT = ['itunes:subtitle', 'media:description']
const CONTENT = ['content:encoded', 'encoded', 'xhtml:body', 'xhtml:div', 'atom:content', 'content', 'fulltext']

/** What every item of the feed is read with. */
export interface Around {
  naming: Naming
  base: string | undefined
  timeZone: string | undefined
}

/** Whether a guid is the item's page too, as it is where it does not say otherwise (RSS 2.0). */
const isPage = (guid: XmlElement): boolean => attributeOf(guid, 'ispermalink')?.toLowerCase() !== 'false'

/** The names of who wrote it: by the module that gives names first, since RSS itself asks for an address. */
export function authorsIn(fields: Fields): string[] {
  const groups = [['dc:creator'], ['author'], ['dc:author'], ['itunes:author'], ['googleplay:author'], ['atom:author']]
  for (const keys of groups) {
    const names = fields.all(...keys).map((author) => {
      const name = author.children.find((child) => isElement(child) && child.name === 'name')
      return nameIn(textOf(name !== undefined && isElement(name) ? name : author))
    })
    const found = names.filter((name) => name !== undefined)
    if (found.length > 0) return found
  }
  return []
}

/** Links to an item's page that modules give, the best first: what FeedBurner put its own in place of, then the item's. */
function pageOf(fields: Fields, base: string | undefined): string | null {
  const links = [
    ...fields.texts('feedburner:origlink'),
    // Of several links the last is the one that readers open.
    ...fields
      .all('link')
      .map((link) => textOf(link) ?? attributeOf(link, 'href'))
      .toReversed(),
    ...fields
      .all('atom:link')
      .filter((link) => (attributeOf(link, 'rel') ?? 'alternate') === 'alternate')
      .map((link) => attributeOf(link, 'href'))
      .toReversed(),
    ...fields.all('guid').filter(isPage).map(textOf),
  ]
  for (const link of links) {
    const address = webAddress(link, base)
    if (address !== null) return address
  }
  return null
}

function filesOf(item: XmlElement, fields: Fields, { naming }: Around, base: string | undefined): Enclosure[] {
  const original = fields.text('feedburner:origenclosurelink')
  const enclosures = fields.all('enclosure').map((element, at) => {
    const written = attributeOf(element, 'url') ?? attributeOf(element, 'href') ?? textOf(element)
    const type = attributeOf(element, 'type')
    return (at === 0 ? fileAt(original, base, { type }) : null) ?? fileAt(written, base, { type })
  })
  const linked = fields
    .all('atom:link')
    .filter((link) => attributeOf(link, 'rel') === 'enclosure')
    .map((link) => fileAt(attributeOf(link, 'href'), base, { type: attributeOf(link, 'type') }))
  const pictures = fields
    .all('itunes:image')
    .map((image) => fileAt(attributeOf(image, 'href'), base, { type: 'image/*' }))
  return [...enclosures, ...linked, ...mediaFiles(item, naming, base), ...pictures].filter((file) => file !== null)
}

/** An item of RSS 0.9x, 1.0 or 2.0 with what its modules say. */
export function entryOf(item: XmlElement, around: Around): Entry {
  const fields = new Fields(item, around.naming)
  const base = rebased(around.base, item.attributes['xml:base'])
  const content = fields.filled(...CONTENT)
  const summary = fields.filled(...SUMMARY) ?? fields.filled(...SHORT)
  return {
    id: fields.text('guid') ?? item.attributes['about'] ?? fields.text('atom:id', 'dc:identifier'),
    url: pageOf(fields, base),
    title: ['title', 'dc:title', 'atom:title', 'media:title', 'itunes:title']
      .map((key) => lineOf(wordsOf(fields.filled(key))))
      .find((title) => title !== undefined),
    summary: wordsOf(summary),
    content: wordsOf(content),
    plain: undefined,
    published: firstInstant(fields, PUBLISHED, around.timeZone),
    updated: firstInstant(fields, UPDATED, around.timeZone),
    authors: authorsIn(fields),
    categories: categoriesIn(fields),
    enclosures: filesOf(item, fields, around, base),
    language: fields.text('dc:language') ?? item.attributes['xml:lang'] ?? fields.text('language'),
    rights: fields.text('dc:rights', 'copyright', 'media:copyright', 'dcterms:rights', 'atom:rights'),
    origin: lineOf(wordsOf(fields.filled('source'))),
    place: fields.text('georss:featurename'),
    base: rebased(base, (content ?? summary)?.attributes['xml:base']),
  }
}
