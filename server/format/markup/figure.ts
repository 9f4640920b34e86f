import { allBelow, at, attribute, childrenOf, textOf, type XmlElement } from '../xml/element.ts'
import { escapeHtml } from './escape.ts'

/** NITF's `media`: what its references point at, with the words beside it. */
export interface Media {
  files: { url: string; type: string | null }[]
  caption: string | null
  altText: string | null
}

/** A caption's paragraphs on one line. */
const caption = (media: XmlElement): string | null =>
  childrenOf(media, 'media-caption')
    .map(textOf)
    .filter((text) => text !== undefined)
    .join(' ') || null

export function mediaOf(media: XmlElement): Media {
  const references = childrenOf(media, 'media-reference')
  const files = references
    .map((one) => ({
      url: attribute(one, 'source') ?? attribute(one, 'src') ?? '',
      type: attribute(one, 'mime-type') ?? attribute(media, 'media-type') ?? null,
    }))
    .filter(({ url }) => url !== '')
  const altText = references.map((one) => attribute(one, 'alternate-text')).find((text) => text !== undefined) ?? null
  return { files, caption: caption(media), altText }
}

/** The caption alone: pictures themselves are enclosures of the item. */
export function mediaHtml(media: XmlElement): string[] {
  const producer = textOf(at(media, 'media-producer'))
  const words = [caption(media), producer === undefined ? null : `(${producer})`].filter((text) => text !== null)
  return words.length === 0 ? [] : [`<figure><figcaption>${escapeHtml(words.join(' '))}</figcaption></figure>`]
}

export const mediaBelow = (element: XmlElement): Media[] => allBelow(element, 'media').map(mediaOf)
