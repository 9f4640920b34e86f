import { htmlText } from '../html/html-text.ts'
import type { Members } from '../json/members.ts'

/** Words of an item, plain and marked up, as its version of ninjs gives them. */
export interface Words {
  text: string | null
  html: string | null
}

const isMarkup = (role: string, type: string): boolean => /^x?html5?$|html/i.test(role) || /html/i.test(type)
/** Copy wrapped in a format of its own, beside which the same copy stands plainly. */
const isWrapped = (role: string, type: string): boolean => /nitf/i.test(role) || /nitf|application\/xml/i.test(type)

/** What is told beside the words: who is to be credited for a picture. */
const BESIDE = /credit|keyword|note/i

/** ninjs 2 and 3: a list with role and content type. The first of a kind is taken: plain markup before that with pictures in it. */
function fromList(list: readonly Members[]): Words {
  const words: Words = { text: null, html: null }
  for (const one of list) {
    const value = one.text('value')
    const [role, type] = [one.text('role') ?? '', one.text('contenttype') ?? '']
    if (value === null || isWrapped(role, type) || BESIDE.test(role)) continue
    if (isMarkup(role, type)) words.html ??= value
    else words.text ??= value
  }
  return words
}

/** Members that hold plain words, and markup, in ninjs 1 and in what agencies send beside it. */
const PLAIN = {
  body: ['bodytext', 'bodycaption', 'body', 'text', 'content'],
  description: ['descriptiontext', 'descriptioncaption', 'description', 'abstract', 'teaser', 'subhead'],
}
const MARKED = {
  body: ['bodyhtml', 'bodyxhtml', 'articlehtml'],
  description: ['descriptionhtml', 'descriptionxhtml'],
}
/** Copy that is said to be plain, and begins with an element. */
const BEGINS_MARKED = /^<(?:p|div|section|article|table|ul|ol|h[1-6])\b[^<>]*>/i

/** "body_text" in ninjs 1, a list "bodies" since; a list of paragraphs with some. */
export function wordsOf(item: Members, name: 'body' | 'description', list: 'bodies' | 'descriptions'): Words {
  const listed = fromList(item.objects(list))
  const html = listed.html ?? item.text(...MARKED[name])
  const paragraphs = name === 'body' ? item.texts('news', 'paragraphs').join('\n\n') : ''
  const text = listed.text ?? (paragraphs === '' ? item.text(...PLAIN[name]) : paragraphs)
  if (html === null && text !== null && BEGINS_MARKED.test(text)) return { text: null, html: text }
  return { text, html }
}

const MARKUP = /<\/?[a-z][^<>]*>/i
/** Of a headline, in characters. */
const LONGEST = 4_000

/** "<p>AP</p>" → "AP"; a sign of less is left alone. */
const plain = (words: string | null): string | null =>
  words !== null && MARKUP.test(words.slice(0, LONGEST))
    ? htmlText(words.slice(0, LONGEST)).replaceAll(/\s+/g, ' ')
    : words

export const asText = ({ text, html }: Words): string | null => text ?? (html === null ? null : htmlText(html))

/** The main headline, else the first one, else the title; of markup the words alone. */
export function headlineOf(item: Members): string | null {
  const list = item.objects('headlines')
  const main = list.find((one) => one.text('role') === 'main') ?? list[0]
  return plain(main?.text('value') ?? item.text('headline', 'headlinemain', 'headlinetext', 'title'))
}
