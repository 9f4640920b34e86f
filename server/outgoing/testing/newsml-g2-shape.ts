import { isElement, type XmlElement } from '../../format/xml/element.ts'

/**
 * Which elements of NewsML-G2 stand in which, in which order and how often, as far as the desk writes them: core
 * conformance, as IPTC's specification of 2.24 has it (https://iptc.org/standards/newsml-g2/). Each is a pattern over
 * the names of the children. Written from the standard, not IPTC's own schema file.
 */
const CHILDREN: Record<string, RegExp> = {
  newsMessage: /^header itemSet $/,
  header: /^sent (catalogRef )*(sender )?$/,
  itemSet: /^(newsItem )+$/,
  newsItem: /^(catalogRef )+itemMeta (contentMeta )?(contentSet )?$/,
  itemMeta: /^itemClass provider versionCreated (firstCreated )?(embargoed )?(pubStatus )?(title )*$/,
  contentMeta:
    /^(urgency )?(infoSource |creator )*(language |keyword |subject |slugline |headline |by |description )*$/,
  provider: /^(name )*$/,
  contentSet: /^(inlineXML )*$/,
  inlineXML: /^(html )?$/,
}
const REQUIRED: Record<string, readonly string[]> = {
  newsItem: ['guid', 'version', 'standard', 'standardversion'],
  catalogRef: ['href'],
  itemClass: ['qcode'],
  pubStatus: ['qcode'],
  language: ['tag'],
}

/** What of a document is otherwise than the standard has it; what is inside of a rendition is not NewsML. */
export function faultsOf(element: XmlElement): string[] {
  const inside = element.children.filter(isElement)
  const names = inside.map(({ name }) => `${name} `).join('')
  const order = (CHILDREN[element.name] ?? /^$/).test(names) ? [] : [`${element.name}: ${names}`]
  const missing = (REQUIRED[element.name] ?? []).filter((name) => !(name in element.attributes))
  const below = element.name === 'inlineXML' ? [] : inside.flatMap(faultsOf)
  return [...order, ...missing.map((name) => `${element.name} without ${name}`), ...below]
}
