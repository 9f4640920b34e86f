import { SaxesParser } from 'saxes'
import { Refusal } from '../../../shared/error-code.ts'
import type { XmlElement } from './element.ts'
import { TreeBuilder } from './tree.ts'

type Attributes = Record<string, { local: string; prefix: string; value: string }>

const named = (attributes: Attributes): Record<string, string> =>
  Object.fromEntries(
    Object.values(attributes)
      .filter(({ prefix, local }) => prefix !== 'xmlns' && local !== 'xmlns')
      .map(({ prefix, local, value }) => [prefix === 'xml' ? `xml:${local}` : local, value]),
  )

/**
 * Well-formed XML 1.0 with namespaces as a tree. A DOCTYPE is passed over and its entities are never read: only the five of
 * XML and numeric references stand for anything, so that nothing expands and nothing is fetched.
 * @throws Refusal `bad-format` with line and column of the first fault
 */
export function readXml(text: string): XmlElement {
  const builder = new TreeBuilder()
  const parser = new SaxesParser({ xmlns: true, position: true })
  parser.on('error', (error) => {
    const path = `line ${parser.line}, column ${parser.column}`
    const message = error.message.replace(/^\d+:\d+: /, '').replace(/\.$/, '')
    throw new Refusal('bad-format', `the body is not XML: ${path}: ${message}`, [{ path, message }])
  })
  parser.on('opentag', ({ local, uri, attributes }) => {
    builder.open({ name: local, space: uri, attributes: named(attributes), line: parser.line })
  })
  parser.on('closetag', () => builder.close())
  parser.on('text', (piece) => builder.text(piece))
  parser.on('cdata', (piece) => builder.text(piece))
  parser.write(text.replace(/^\ufeff?\s+(?=<\?xml)/, '')).close()
  if (builder.root === null) throw new Refusal('bad-format', 'the body has no element')
  return builder.root
}
