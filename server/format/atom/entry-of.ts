import { rebased, resolved, webAddress } from '../feed/address.ts'
import { categoriesIn } from '../feed/categories.ts'
import { firstInstant } from '../feed/dates.ts'
import type { Entry } from '../feed/entry.ts'
import { Fields, type Naming } from '../feed/fields.ts'
import { fileAt, mediaFiles } from '../feed/media.ts'
import { nameIn } from '../feed/people.ts'
import { lineOf, wordsOf as eitherWordsOf } from '../feed/words.ts'
import { rawText, textOf, type XmlElement } from '../xml/element.ts'
import { agencyWords } from './agency.ts'
import { linksOf, pageAmong } from './links.ts'
import { wordsOf } from './text-construct.ts'

/** What every entry of the feed is read with. */
export interface Around {
  naming: Naming
  /** From which addresses are told: the feed's `xml:base`, else where it is found. */
  base: string | undefined
  /** Its `xml:base`, which ids are told from too. */
  told: string | undefined
  timeZone: string | undefined
}

function authorOf(author: XmlElement, naming: Naming): string | undefined {
  const fields = new Fields(author, naming)
  const said = fields.text('name', 'email')
  // Some write the name into the element itself.
  return nameIn(said ?? (author.children.length === 1 ? rawText(author) : undefined))
}

export function authorsIn(fields: Fields, naming: Naming): string[] {
  const authors = fields.all('author').map((author) => authorOf(author, naming))
  const found = authors.filter((name) => name !== undefined)
  return found.length > 0
    ? found
    : fields
        .texts('dc:creator')
        .map(nameIn)
        .filter((name) => name !== undefined)
}

/** An id is an address as a rule; one that is told from a base is made whole, others stay as they are. */
const idOf = (fields: Fields, base: string | undefined): string | undefined => {
  const id = fields.text('id')
  return id === undefined || base === undefined ? id : (resolved(id, base) ?? id)
}

/** What RFC 4287 lets an entry that was taken from another feed say of that feed. */
function originOf(fields: Fields, naming: Naming) {
  const source = new Fields(fields.filled('source'), naming)
  return {
    title: lineOf(wordsOf(source.filled('title'))),
    authors: authorsIn(source, naming),
    rights: lineOf(wordsOf(source.filled('rights'))),
  }
}

/** An entry of Atom 0.3 or 1.0, with Media RSS, Dublin Core and GeoRSS inside. */
export function entryOf(entry: XmlElement, { naming, base: outer, told, timeZone }: Around): Entry {
  const fields = new Fields(entry, naming)
  const own = entry.attributes['xml:base']
  const base = rebased(outer, own)
  const links = linksOf(fields)
  const origin = originOf(fields, naming)
  const content = fields.filled('content')
  const summary = fields.filled('summary') ?? fields.filled('media:description')
  const media = new Fields(fields.filled('media:group'), naming)
  const authors = authorsIn(fields, naming)
  const agency = agencyWords(fields, naming)
  const id = agency.id ?? idOf(fields, rebased(told, own))
  return {
    id,
    url: webAddress(fields.text('feedburner:origlink')) ?? pageAmong(links, base) ?? webAddress(id),
    title: lineOf(wordsOf(fields.filled('title')) ?? eitherWordsOf(fields.filled('media:title', 'dc:title'))),
    summary: wordsOf(summary) ?? agency.summary ?? eitherWordsOf(media.filled('media:description')),
    content: wordsOf(content),
    plain: undefined,
    published: firstInstant(fields, ['published', 'issued', 'created', 'dc:date'], timeZone),
    updated: firstInstant(fields, ['updated', 'modified'], timeZone),
    authors: authors.length > 0 ? authors : origin.authors,
    categories: categoriesIn(fields),
    enclosures: [
      ...links
        .filter(({ rel }) => rel === 'enclosure')
        .map(({ href, type, title }) => fileAt(href, base, { type, title })),
      ...fields.all('content').map(({ attributes: { src, type } }) => fileAt(src, base, { type })),
      ...mediaFiles(entry, naming, base),
    ].filter((file) => file !== null),
    language: entry.attributes['xml:lang'] ?? content?.attributes['xml:lang'] ?? fields.text('dc:language'),
    rights: lineOf(wordsOf(fields.filled('rights', 'copyright', 'dc:rights'))) ?? origin.rights,
    origin: origin.title,
    place: fields.text('georss:featurename'),
    base: rebased(base, (content ?? summary)?.attributes['xml:base']),
  }
}

/** A tombstone (RFC 6721): the id of an entry that was taken back, and when. */
export const tombstoneOf = (
  element: XmlElement,
): { ref: string | undefined; when: string | undefined; why: string | undefined } => ({
  ref: element.attributes['ref']?.trim() || undefined,
  when: element.attributes['when'],
  why: textOf(element),
})
