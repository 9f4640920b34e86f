import type { EdNote } from '../../../shared/wire.ts'
import { htmlText } from '../html/html-text.ts'
import { htmlOf, type Told } from '../markup/html-of.ts'
import { mediaBelow } from '../markup/figure.ts'
import { allBelow, at, childrenOf, isElement, textOf, type XmlElement, type XmlNode } from '../xml/element.ts'
import type { NitfBody } from './shape.ts'

const tidy = (text: string): string | undefined => text.replace(/\s+/g, ' ').trim() || undefined

/** An element's words without those of some that stand in it. */
const textWithout = (element: XmlElement, names: readonly string[]): string | undefined => {
  const told = (node: XmlNode): string => {
    if (!isElement(node)) return node
    if (node.name === 'br' || names.includes(node.name)) return ' '
    const inside = node.children.map(told).join('')
    return node.name === 'person' ? ` ${inside} ` : inside
  }
  return tidy(told(element))?.replace(/ (?=[,;.])/g, '')
}

/** Initials of the desk ("gr/bp") sign a story, but name nobody. */
const isInitials = (byline: string): boolean => /^[a-z]{1,4}(?:[/-][a-z]{1,4})*$/.test(byline)

/** The name as it is signed, without the writer's title where there is a name. */
function bylineOf(head: XmlElement | undefined): string | undefined {
  const names = childrenOf(head, 'byline')
    .map((byline) => textWithout(byline, ['byttl', 'virtloc'])?.replace(/[,\s]+$/, '') || textOf(byline))
    .filter((name) => name !== undefined && name !== '' && !isInitials(name))
  return names.length === 0 ? undefined : names.join('; ')
}

/** What an element says itself, outside the elements in it. */
const ownText = (element: XmlElement): string =>
  element.children
    .map((node) => (isElement(node) ? '' : node))
    .join('')
    .trim()

/** A place of several parts: "Ottawa, Ontario, Canada", commas set where the copy sets none. */
function placeOf(location: XmlElement): string | undefined {
  if (ownText(location) !== '') return textOf(location)?.replace(/\s+,/g, ',')
  const parts = location.children.filter(isElement).map(textOf)
  return parts.filter((part) => part !== undefined).join(', ') || undefined
}

function datelineOf(head: XmlElement | undefined): string | undefined {
  const dateline = at(head, 'dateline')
  if (dateline === undefined) return undefined
  const places = childrenOf(dateline, 'location').map(placeOf)
  return ownText(dateline) === '' && places.length > 0
    ? places.filter((place) => place !== undefined).join('; ') || undefined
    : textWithout(dateline, ['story.date'])
}

function cityOf(head: XmlElement | undefined): string | undefined {
  const location = at(head, 'dateline', 'location')
  const city = textOf(at(location, 'city'))
  if (city !== undefined || location === undefined) return city
  return location.children.some(isElement) ? undefined : textOf(location)?.split(',')[0]
}

/** Paragraphs of a summary, one a line; pictures that stand in one are no words of it. */
function abstractOf(head: XmlElement | undefined): string | undefined {
  const abstract = at(head, 'abstract')
  const paragraphs = childrenOf(abstract, 'p').map(textOf)
  if (paragraphs.length === 0 && abstract) return textWithout(abstract, ['media'])
  return paragraphs.filter((text) => text !== undefined).join('\n') || undefined
}

/** "pa" is a publishable advisory, "npa" one that is not; a note to editors is theirs unless it says that it is to be published. */
function notesOf(body: XmlElement): EdNote[] {
  return allBelow(body, 'note')
    .filter((note) => note.attributes['noteclass'] === 'editorsnote' || /^n?pa$/.test(note.attributes['type'] ?? ''))
    .map((note) => ({
      text: htmlText(htmlOf(at(note, 'body.content') ?? note)),
      public: note.attributes['type'] === 'pa',
    }))
    .filter(({ text }) => text !== '')
}

/** The hl1, or a headline that stands under a name which NITF does not have. */
function headlineOf(head: XmlElement | undefined): string | undefined {
  const hedline = at(head, 'hedline') ?? at(head, 'headline')
  const first = at(hedline, 'hl1') ?? at(head, 'hl1')
  return textOf(first) ?? textOf(hedline)
}

const content = (body: XmlElement, told: Told): string =>
  ['body.content', 'body.end']
    .flatMap((name) => childrenOf(body, name))
    .map((part) => htmlOf(part, told))
    .filter((html) => html !== '')
    .join('\n')

/** Reads `body`; some senders leave out `body.content` and write paragraphs at once. */
export function nitfBody(body: XmlElement, told: Told): NitfBody {
  const head = at(body, 'body.head')
  const rights = at(head, 'rights')
  return {
    headline: headlineOf(head),
    byline: bylineOf(head),
    dateline: datelineOf(head),
    city: cityOf(head),
    abstract: abstractOf(head),
    provider: textOf(at(head, 'distributor')),
    copyrightHolder: textOf(at(rights, 'rights.owner')),
    usageTerms: textOf(at(rights, 'rights.limitations')),
    notes: notesOf(body),
    html: head || at(body, 'body.content') ? content(body, told) : htmlOf(body, told),
    media: mediaBelow(body),
  }
}
