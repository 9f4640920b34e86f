/** Markup that is written already. */
export interface Xml {
  readonly xml: string
}

const NAMES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
/** What XML 1.0 has no place for, escaped or not (section 2.2); half a surrogate pair too. */
const NO_CHARACTER = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu

const escapeXml = (text: string): string =>
  text.replaceAll(NO_CHARACTER, '').replaceAll(/[&<>"]/g, (sign) => NAMES[sign] ?? sign)

/** An element; text is escaped, and a member that is null is left out. */
export function el(
  name: string,
  content: string | Xml | readonly (Xml | null)[],
  attributes: Readonly<Record<string, string>> = {},
): Xml {
  const tag = [name, ...Object.entries(attributes).map(([key, value]) => `${key}="${escapeXml(value)}"`)].join(' ')
  const inner =
    typeof content === 'string'
      ? escapeXml(content)
      : 'xml' in content
        ? content.xml
        : content.map((one) => one?.xml ?? '').join('')
  return { xml: inner === '' ? `<${tag}/>` : `<${tag}>${inner}</${name}>` }
}

/** Paragraphs that stand apart by an empty line, as markup that HTML and XHTML share. */
export const paragraphs = (text: string): Xml[] =>
  text
    .split(/\n{2,}/)
    .filter((part) => part.trim() !== '')
    .map((part) => el('p', part.trim()))

export const html = (text: string): string =>
  paragraphs(text)
    .map(({ xml }) => xml)
    .join('\n')

export const document = (root: Xml): string => `<?xml version="1.0" encoding="UTF-8"?>\n${root.xml}\n`
