import { decodeXml } from './decode-xml.ts'
import { readNewsml1 } from './newsml-1/read-newsml-1.ts'
import { readNewsmlG2 } from './newsml-g2/read-newsml-g2.ts'
import { readNitf } from './nitf/read-nitf.ts'
import type { Received } from './parse.ts'
import type { Read } from './read.ts'
import type { XmlElement } from './xml/element.ts'
import { mendReferences } from './xml/mend-references.ts'
import { readXml } from './xml/read-xml.ts'

/** Wire formats that are XML, by what reads their tree. */
const READERS = {
  'newsml-g2': readNewsmlG2,
  'newsml-1': readNewsml1,
  nitf: readNitf,
} satisfies Record<string, (root: XmlElement, received: Received) => Read>

export type WireXml = keyof typeof READERS

/**
 * Copy in a wire format of XML.
 * @throws Refusal `bad-format` with line and column where the body is not XML, or is no such copy
 */
export function readWireXml(format: WireXml, received: Received, charset: string | null): Read {
  const { text, repairs } = decodeXml(received.body, charset)
  const mended = mendReferences(text)
  if (mended !== text) repairs.push('references that XML has none of were read as HTML has them')
  const read = READERS[format](readXml(mended), received)
  return { ...read, repairs: [...repairs, ...(read.repairs ?? [])] }
}
