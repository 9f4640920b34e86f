import { htmlText } from '../html/html-text.ts'
import { escapeHtml } from '../markup/escape.ts'
import type { Told } from '../markup/html-of.ts'
import { fromBase64, type Inline, inlineContent, textContent } from '../markup/inline-content.ts'
import { at, attribute, childrenOf, rawText, textOf, type XmlElement } from '../xml/element.ts'
import { encodingOf, innerComponents, isEquivalents, isMediaContent, type Part, partOf } from './components.ts'
import { formal, said } from './management.ts'
import type { Content } from './shape.ts'

interface Piece extends Inline {
  part: Part
  wordCount: string | undefined
}

/** Data stand in `DataContent`, or in that of `Encoding`, which says how they are wrapped. */
function inlineOf(content: XmlElement, told: Told): Inline | null {
  const encoded = at(content, 'Encoding', 'DataContent')
  if (encoded && /base64/i.test(encodingOf(content))) {
    const text = fromBase64(rawText(encoded))
    return text === null ? null : textContent(text, told)
  }
  const bare = encoded ?? at(content, 'DataContent')
  return bare === undefined ? null : inlineContent(bare, told)
}

const wordCountOf = (content: XmlElement): string | undefined =>
  childrenOf(at(content, 'Characteristics'), 'Property')
    .filter((one) => /^word ?(?:s|count)$/i.test(attribute(one, 'FormalName') ?? ''))
    .map((one) => attribute(one, 'Value'))[0]

const length = ({ html }: Inline): number => html.replace(/<[^>]*>/g, '').length

function ownPieces(component: XmlElement, part: Part, told: Told): Piece[] {
  return childrenOf(component, 'ContentItem')
    .filter((content) => !isMediaContent(content))
    .flatMap((content) => {
      const inline = inlineOf(content, told)
      return inline === null ? [] : [{ ...inline, part, wordCount: wordCountOf(content) }]
    })
}

/** Of equivalents, the same in other words or formats, the fullest alone. */
const fullest = (pieces: readonly Piece[]): Piece[] =>
  pieces.length === 0 ? [] : [pieces.reduce((best, one) => (length(one) > length(best) * 1.25 ? one : best))]

/** Words in the order in which they stand, each with what it is for. What stands within media belongs to them. */
function piecesOf(component: XmlElement, told: Told): Piece[] {
  const part = partOf(component)
  if (part === 'media') return []
  const inner = innerComponents(component).flatMap((one) => piecesOf(one, told))
  const all = [...ownPieces(component, part, told), ...inner]
  if (!isEquivalents(component)) return all
  return [...fullest(all.filter((one) => one.part === 'words')), ...all.filter((one) => one.part !== 'words')]
}

/** Words beside a picture, whether lines, a caption's component or its own contents. */
function captionOf(component: XmlElement, told: Told): string | null {
  const inner = childrenOf(component, 'NewsComponent').filter((one) => partOf(one) === 'caption')
  const texts = [component, ...inner]
    .flatMap((one) => ownPieces(one, 'caption', told))
    .map(({ html }) => htmlText(html))
  const lines = childrenOf(component, 'NewsLines')
    .flatMap((one) => childrenOf(one, 'HeadLine'))
    .map(textOf)
  return texts.find((text) => text !== '') ?? said(lines)[0] ?? null
}

const hrefOf = (content: XmlElement): string | undefined =>
  attribute(content, 'Href') ?? attribute(at(content, 'DataContent'), 'Href')

function filesOf(component: XmlElement, caption: string | null, told: Told): Content['files'] {
  const own = partOf(component) === 'media' ? (captionOf(component, told) ?? caption) : caption
  const files = childrenOf(component, 'ContentItem').flatMap((content) => {
    const url = hrefOf(content)
    const type = formal(content, 'MimeType') ?? formal(content, 'Format') ?? null
    return url === undefined ? [] : [{ url, type, title: own }]
  })
  return [...files, ...innerComponents(component).flatMap((one) => filesOf(one, own, told))]
}

const joined = (pieces: readonly Piece[], part: Part): string =>
  pieces
    .filter((one) => one.part === part && one.html !== '')
    .map(({ html }) => html)
    .join('\n')

const captions = (files: Content['files']): string =>
  [...new Set(files.map(({ title }) => title).filter((title) => title !== null))]
    .map((title) => `<p>${escapeHtml(title)}</p>`)
    .join('\n')

const firstMedia = (component: XmlElement): string | undefined =>
  said([
    ...childrenOf(component, 'ContentItem').map((one) => formal(one, 'MediaType')),
    ...innerComponents(component).map(firstMedia),
  ])[0]?.toLowerCase()

/** Words and files of the main component, of all that stand in it and are no translations of one another. */
export function contentOf(component: XmlElement, told: Told): Content {
  const pieces = piecesOf(component, told)
  const files = filesOf(component, null, told)
  const words = joined(pieces, 'words')
  const text = (part: Part) => htmlText(joined(pieces, part)).replaceAll('\n\n', '\n') || undefined
  const contact = text('contact')
  const main = pieces.find((one) => one.part === 'words' && one.html !== '')
  return {
    html: words === '' ? joined(pieces, 'caption') || captions(files) : words,
    headline: text('headline')?.replaceAll('\n', ' ') ?? main?.headline,
    abstract: text('abstract'),
    nitf: main?.nitf ?? null,
    wordCount: main?.wordCount,
    files,
    mediaType: firstMedia(component),
    notes: contact === undefined ? [] : [{ text: contact, public: false }],
  }
}
