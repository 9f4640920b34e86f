import { type Words, eitherWords } from '../feed/words.ts'
import { innerHtml } from '../feed/markup.ts'
import { childrenOf, isElement, rawText, type XmlElement } from '../xml/element.ts'

const BASE64 = /^[A-Za-z\d+/\s]+={0,2}\s*$/
/** Media types that are no text: what stands there is encoded (RFC 4287, section 4.1.3.3). */
const IS_BINARY = /^(?!text\/|message\/|.*[+/](?:xml|json)$)[a-z]+\//

/** What base64 stands for; null where that is no text. */
function decoded(raw: string): string | null {
  if (!BASE64.test(raw)) return null
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(raw, 'base64')).trim()
  } catch {
    return null
  }
}

/** Escaped markup that somebody has put into a `div` of its own. */
function escapedInDiv(element: XmlElement): string | null {
  const [div, ...more] = element.children.filter(isElement)
  if (div === undefined || more.length > 0 || div.children.some(isElement)) return null
  const text = rawText(div).trim()
  return /^<[a-z]/i.test(text) ? text : null
}

/** XHTML stands in one `div` that is no part of it; some feeds leave it out, or put words beside it. */
function xhtml(element: XmlElement): Words | undefined {
  const [div] = childrenOf(element, 'div')
  const alone = element.children.every((child) => child === div || (!isElement(child) && child.trim() === ''))
  const html = innerHtml(div !== undefined && alone ? div : element).trim()
  return html === '' ? undefined : { html }
}

/**
 * A text construct or the content of Atom 1.0 (RFC 4287, sections 3.1 and 4.1.3: text, html, xhtml, other types) and 0.3
 * (`mode` xml, escaped, base64). Where no type is given it may be either, as many write markup there.
 */
export function wordsOf(element: XmlElement | undefined): Words | undefined {
  if (element === undefined) return undefined
  const type = (element.attributes['type'] ?? '').trim().toLowerCase()
  const mode = (element.attributes['mode'] ?? '').trim().toLowerCase()
  const isHtml = type === 'html' || type === 'text/html'
  const inDiv = isHtml ? escapedInDiv(element) : null
  if (inDiv !== null) return { html: inDiv }
  if (element.children.some(isElement) || type === 'xhtml' || type === 'application/xhtml+xml') return xhtml(element)
  const raw = rawText(element).trim()
  if (raw === '') return undefined
  const text = mode === 'base64' || IS_BINARY.test(type) ? (decoded(raw) ?? raw) : raw
  if (isHtml) return { html: text }
  return type === 'text' ? { text } : eitherWords(text)
}
