import { resolveEntities } from '../html/entities.ts'

/** What no reference stands in, then references to names and numbers, then bare ampersands. */
const REFERENCE =
  /<!\[CDATA\[[^]*?(?:\]\]>|$)|<!--[^]*?(?:-->|$)|&(?:#(?:\d{1,8}|x[\da-f]{1,7});|([a-z][a-z\d]{0,31});|(?!#|[a-z_:][\w.:-]{0,63};))/giu
const OF_XML = new Set(['amp', 'lt', 'gt', 'quot', 'apos'])
/** Code points that XML 1.0 has characters for, between those that it has not. */
const CHARACTER = /^[\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]$/u

const numeric = (reference: string): string => (CHARACTER.test(resolveEntities(reference)) ? reference : '')

/** A name of HTML as its characters by number; names that HTML has not are left, for XML to refuse. */
function named(reference: string, name: string): string {
  if (OF_XML.has(name)) return reference
  const text = resolveEntities(reference)
  return text === reference ? reference : Array.from(text, (letter) => `&#${letter.codePointAt(0)};`).join('')
}

/**
 * XML whose references are those of XML: names of HTML ("&nbsp;") become numbers, numbers that are no character are left
 * out, and an ampersand that begins no reference ("AT&T") stands for itself. Nothing else is changed.
 */
export const mendReferences = (xml: string): string =>
  xml.replace(REFERENCE, (found: string, name?: string) => {
    if (!found.startsWith('&')) return found
    if (found === '&') return '&amp;'
    return name === undefined ? numeric(found) : named(found, name)
  })
