import { Parser } from 'htmlparser2'
import type { XmlElement } from '../xml/element.ts'
import { TreeBuilder } from '../xml/tree.ts'

/** Whether text is markup that travels as text: it begins with a tag, or has several. */
export const looksHtml = (text: string): boolean =>
  /^\s*<(?:!doctype|[a-z][a-z\d]*[\s/>])/i.test(text) || /<(?:p|br|div|table)\b[^<>]*>/i.test(text)

/**
 * HTML as a tree, tags closed as browsers close them. Linear in its length.
 * @throws Refusal `bad-format` where elements stand too deep in one another
 */
export function htmlTree(html: string): XmlElement {
  const builder = new TreeBuilder()
  const open = (name: string, attributes: Record<string, string>) =>
    builder.open({ name, space: '', attributes, line: 1 })
  open('div', {})
  const parser = new Parser(
    {
      onopentag: open,
      ontext: (text) => builder.text(text),
      onclosetag: () => builder.close(),
    },
    { decodeEntities: true, lowerCaseTags: true, lowerCaseAttributeNames: true },
  )
  parser.end(html)
  builder.close()
  return builder.root ?? { name: 'div', space: '', attributes: {}, children: [], line: 1 }
}
