import { isElement, textOf, type XmlElement } from '../xml/element.ts'
import type { Category } from './entry.ts'
import { attributeOf, type Fields } from './fields.ts'
import { plainLine } from './words.ts'

const plain = (term: string | undefined): Category[] =>
  term === undefined ? [] : [{ term, scheme: undefined, label: undefined }]

/** Of RSS: the text, with the vocabulary as `domain`; of Atom: `term` with `scheme` and `label`; of Media RSS both. */
function categoryOf(element: XmlElement): Category[] {
  const text = plainLine(textOf(element))
  const attribute = plainLine(attributeOf(element, 'term'))
  const named = plainLine(attributeOf(element, 'label'))
  const term = attribute ?? text ?? named
  if (term === undefined) return []
  const label = named ?? (attribute === undefined ? undefined : text)
  return [{ term, scheme: attributeOf(element, 'scheme') ?? attributeOf(element, 'domain'), label }]
}

/** Categories of a podcast stand in attributes, one in another. */
const inAttributes = (element: XmlElement): Category[] => [
  ...plain(plainLine(attributeOf(element, 'text') ?? textOf(element))),
  ...element.children
    .filter(isElement)
    .filter(({ name }) => name === 'category')
    .flatMap(inAttributes),
]

const listed = (words: string): Category[] => words.split(',').flatMap((word) => plain(plainLine(word)))

/** What an entry or a feed is filed under, by whatever module says so. */
export const categoriesIn = (fields: Fields): Category[] => [
  ...fields.all('category', 'atom:category', 'media:category').flatMap(categoryOf),
  ...fields.texts('dc:subject').flatMap((subject) => plain(plainLine(subject))),
  ...fields.all('itunes:category', 'googleplay:category').flatMap(inAttributes),
  ...fields.texts('itunes:keywords', 'media:keywords').flatMap(listed),
]
