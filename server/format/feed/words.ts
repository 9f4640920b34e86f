import { htmlText } from '../html/html-text.ts'
import { isElement, rawText, type XmlElement } from '../xml/element.ts'
import { resolveEntities } from '../html/entities.ts'
import { oneLine } from '../text/one-line.ts'
import { innerHtml } from './markup.ts'

/** Words of a feed: as markup, or as text that means what it says. */
export type Words = { html: string } | { text: string }

/** Tags that titles and summaries hold; other words in angle brackets ("Map<K, V>") are what the writer wrote. */
const TAG =
  /<!--|<\/?(?:a|abbr|acronym|article|aside|audio|b|bdi|bdo|big|blockquote|br|center|cite|code|dd|del|dfn|div|dl|dt|em|embed|figcaption|figure|font|footer|form|h[1-6]|header|hr|i|iframe|img|ins|kbd|li|main|mark|math|nobr|object|ol|p|picture|pre|q|s|samp|script|section|small|source|span|strike|strong|style|sub|sup|svg|table|tbody|td|tfoot|th|thead|time|tr|tt|u|ul|var|video|wbr)(?=[\s/>])/i
const REFERENCE = /&(?:#\d{1,8}|#x[\da-f]{1,7}|[a-z][a-z\d]{1,31});/i

/** What may be markup or text, as senders leave it open: what holds a tag or a reference is markup. */
export const eitherWords = (given: string): Words =>
  TAG.test(given) || REFERENCE.test(given) ? { html: given } : { text: given }

/** The words of an element whose markup is escaped, in CDATA, or stands there bare. */
export function wordsOf(element: XmlElement | undefined): Words | undefined {
  if (element === undefined) return undefined
  if (element.children.some(isElement)) return { html: innerHtml(element).trim() }
  const text = rawText(element).trim()
  return text === '' ? undefined : eitherWords(text)
}

/** The text of words, in paragraphs. */
export function textIn(words: Words | undefined): string | undefined {
  if (words === undefined) return undefined
  const text = 'html' in words ? htmlText(words.html) : words.text.replaceAll('\r\n', '\n').trim()
  return text === '' ? undefined : text
}

/** Words as one line of text, as headlines, names and keywords are shown. */
export function lineOf(words: Words | undefined): string | undefined {
  if (words === undefined) return undefined
  if ('text' in words) return oneLine(words.text) || undefined
  const text = TAG.test(words.html) ? htmlText(words.html) : resolveEntities(words.html)
  return oneLine(text) || undefined
}

/** A line of text that may hold markup or references. */
export const plainLine = (given: string | undefined): string | undefined =>
  given === undefined ? undefined : lineOf(eitherWords(given))
