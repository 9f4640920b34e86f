import { allBelow, attribute, isElement, rawText, type XmlElement, type XmlNode } from '../xml/element.ts'
import { escapeHtml } from './escape.ts'
import { mediaHtml } from './figure.ts'
import { laidOut } from './laid-out.ts'
import { isHolder, isPhrase, tagFor } from './turns.ts'
import { escapedOnce } from './twice-escaped.ts'

/** Told once for each mend, in words. */
export type Told = (repair: string) => void

const KEPT = ['href', 'colspan', 'rowspan']
const nameOf = (element: XmlElement): string => element.name.toLowerCase()

const attributesOf = (element: XmlElement): string =>
  KEPT.map((name) => [name, attribute(element, name)] as const)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${escapeHtml(value ?? '')}"`)
    .join('')

function words(text: string, told: Told): string {
  const once = escapedOnce(text)
  if (once !== text) told('words that were escaped twice were read as they were meant')
  return escapeHtml(once)
}

/** A run of text and phrases (of NITF's fractions, space and stroke are left unsaid); line breaks in the text of elements are spaces, those between stay for `laidOut`. */
function inline(nodes: readonly XmlNode[], told: Told, within = false): string {
  return nodes
    .map((node) => {
      if (!isElement(node)) return words(within ? node.replace(/\s+/g, ' ') : node, told)
      const name = nameOf(node)
      const tag = tagFor(name)
      if (name === 'br') return '<br>'
      if (name === 'numer') return ` ${rawText(node)}`
      if (name === 'frac-sep') return rawText(node).trim() || '/'
      if (name === 'img' || tag === '') return ''
      const content = inline(node.children, told, true)
      return tag === undefined || content.trim() === '' ? content : `<${tag}${attributesOf(node)}>${content}</${tag}>`
    })
    .join('')
}

const hasBlocks = (element: XmlElement): boolean =>
  element.children.filter(isElement).some((child) => !isPhrase(nameOf(child)) || hasBlocks(child))

const BREAK = '<br>'

/** Line breaks at either end of a paragraph say nothing. */
function trimmed(html: string): string {
  let text = html.trim()
  while (text.startsWith(BREAK)) text = text.slice(BREAK.length).trimStart()
  while (text.endsWith(BREAK)) text = text.slice(0, -BREAK.length).trimEnd()
  return text
}

const paragraphs = (html: string): string[] =>
  laidOut(html)
    .map(({ tag, text }) => ({ tag, text: tag === 'p' ? trimmed(text) : text }))
    .filter(({ text }) => text.replace(/<[^>]*>|\s/g, '') !== '')
    .map(({ tag, text }) => `<${tag}>${text}</${tag}>`)

/** One line of words in a tag of its own: a headline, a cell. */
function line(tag: string, element: XmlElement, told: Told): string[] {
  const text = trimmed(inline(element.children, told).replace(/\s+/g, ' '))
  return text === '' && tag !== 'td' && tag !== 'th' ? [] : [`<${tag}${attributesOf(element)}>${text}</${tag}>`]
}

/** Notes for editors alone (NITF's "npa" is a non-publishable advisory), and a page's head that tells headline and codes again. */
function isNoCopy(element: XmlElement): boolean {
  const name = nameOf(element)
  if (name === 'note') return element.attributes['type'] === 'npa' || element.attributes['noteclass'] === 'editorsnote'
  return name === 'header' && allBelow(element, 'h1').length > 0
}

function block(element: XmlElement, told: Told): string[] {
  const name = nameOf(element)
  const tag = tagFor(name)
  if (name === 'pre') return [`<pre>${inline(element.children, told).replace(/^\n/, '').trimEnd()}</pre>`]
  if (name === 'hr') return ['<hr>']
  if (name === 'media') return mediaHtml(element)
  if (tag === '' || isNoCopy(element)) return []
  if (tag === 'p' || tag === undefined || isHolder(name)) return flow(element.children, told)
  if (!hasBlocks(element)) return line(tag, element, told)
  const content = flow(element.children, told)
  return content.length === 0 ? [] : [`<${tag}>`, ...content, `</${tag}>`]
}

/** Blocks in order; words that stand between them are paragraphs of their own. */
function flow(nodes: readonly XmlNode[], told: Told): string[] {
  const parts: string[][] = []
  let run: XmlNode[] = []
  const end = () => {
    if (run.length > 0) parts.push(paragraphs(inline(run, told)))
    run = []
  }
  for (const node of nodes) {
    if (!isElement(node) || (isPhrase(nameOf(node)) && !hasBlocks(node))) run.push(node)
    else {
      end()
      parts.push(isPhrase(nameOf(node)) ? flow(node.children, told) : block(node, told))
    }
  }
  end()
  return parts.flat()
}

/** NITF or XHTML as clean HTML, one block a line: paragraphs, headings, lists, tables and captions in the order in which they stand. */
export const htmlOf = (element: XmlElement, told: Told = () => undefined): string =>
  flow(element.children, told).join('\n')
