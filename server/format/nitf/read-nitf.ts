import { Refusal } from '../../../shared/error-code.ts'
import type { Received } from '../parse.ts'
import type { Read } from '../read.ts'
import { isElement, type XmlElement } from '../xml/element.ts'
import { parseNitf } from './parse.ts'
import { toItems } from './to-items.ts'

/** Every `nitf` at or below an element, none of those within another. */
function documentsIn(element: XmlElement): XmlElement[] {
  if (element.name === 'nitf') return [element]
  return element.children.filter(isElement).flatMap(documentsIn)
}

/**
 * NITF documents (IPTC NITF 3.x), bare or in some wrapper.
 * @throws Refusal `bad-format` where there is none
 */
export function readNitf(root: XmlElement, received: Received): Read {
  const documents = documentsIn(root)
  if (documents.length === 0) throw new Refusal('bad-format', 'there is no nitf element in the body')
  const repairs = new Set<string>()
  const told = (repair: string) => void repairs.add(repair)
  const items = documents.flatMap((nitf) => toItems(parseNitf(nitf, told), received))
  return { items, repairs: [...repairs] }
}
