import { isElement, type XmlElement, type XmlNode } from '../xml/element.ts'

/** Elements of HTML without content or end tag. */
const VOID = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '))
const NAME = /^[A-Za-z][A-Za-z0-9:-]*$/

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

const attributesOf = ({ attributes }: XmlElement): string =>
  Object.entries(attributes)
    .filter(([name]) => NAME.test(name) && !name.startsWith('xml:'))
    .map(([name, value]) => ` ${name}="${escaped(value).replaceAll('"', '&quot;')}"`)
    .join('')

const written = (node: XmlNode): string => {
  if (!isElement(node)) return escaped(node)
  if (!NAME.test(node.name)) return innerHtml(node)
  const open = `<${node.name}${attributesOf(node)}>`
  return VOID.has(node.name) ? open : `${open}${innerHtml(node)}</${node.name}>`
}

/** The content of an element as HTML, in its order. The tree is at most 256 deep. */
export const innerHtml = (element: XmlElement): string => element.children.map(written).join('')
