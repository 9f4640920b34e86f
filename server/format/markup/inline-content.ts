import type { NitfBody } from '../nitf/shape.ts'
import { parseNitf } from '../nitf/parse.ts'
import { allBelow, attribute, at, isElement, nearest, rawText, textOf, type XmlElement } from '../xml/element.ts'
import { escapeHtml } from './escape.ts'
import { htmlOf, type Told } from './html-of.ts'
import { htmlTree, looksHtml } from './html-tree.ts'
import { laidOut } from './laid-out.ts'

/** Words that travelled in another format's element. `nitf` is what NITF around them told beside. */
export interface Inline {
  html: string
  headline: string | undefined
  nitf: NitfBody | null
}

const NITF = new Set(['nitf'])
const HTML = new Set(['html', 'body', 'body.content'])
const NONE: Inline = { html: '', headline: undefined, nitf: null }

const paragraphs = (text: string): string =>
  laidOut(text)
    .map((block) => `<${block.tag}>${escapeHtml(block.text)}</${block.tag}>`)
    .join('\n')

/** Plain text, or markup that is sent as text, whatever its type says. */
export const textContent = (text: string, told: Told): Inline => {
  if (!looksHtml(text)) return { ...NONE, html: paragraphs(text) }
  const tree = htmlTree(text)
  return { html: htmlOf(tree, told), headline: textOf(allBelow(tree, 'h1')[0]), nitf: null }
}

/** Base64 as text where it is UTF-8. */
export function fromBase64(text: string): string | null {
  const bytes = Buffer.from(text.replace(/\s+/g, ''), 'base64')
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

function htmlContent(element: XmlElement, told: Told): Inline {
  const body = nearest(element, new Set(['body'])) ?? element
  const title = textOf(at(element, 'head', 'title'))
  return { html: htmlOf(body, told), headline: title ?? textOf(allBelow(body, 'h1')[0]), nitf: null }
}

/** Whether an element that is neither NITF nor HTML yet has their paragraphs. */
const hasParagraphs = (element: XmlElement): boolean => allBelow(element, 'p').length > 0

/** Some leave out `nitf` and send its body alone. */
const bodyOfNitf = (element: XmlElement): XmlElement | undefined =>
  nearest(element, new Set(['body.content'])) && nearest(element, new Set(['body']))

/** The words in an element that holds NITF, XHTML, paragraphs without a frame, or text; nothing of other vocabularies. */
export function inlineContent(element: XmlElement, told: Told): Inline {
  const nitf = nearest(element, NITF) ?? bodyOfNitf(element)
  if (nitf) {
    const { body, head } = parseNitf(nitf, told)
    return { html: body.html, headline: body.headline ?? head.title, nitf: body }
  }
  const html = nearest(element, HTML)
  if (html) return htmlContent(html, told)
  if (!element.children.some(isElement)) return textContent(rawText(element), told)
  return hasParagraphs(element) ? { ...NONE, html: htmlOf(element, told) } : NONE
}

export const isBase64 = (element: XmlElement): boolean =>
  /base64/i.test(attribute(element, 'encoding') ?? attribute(element, 'encodinguri') ?? '')
