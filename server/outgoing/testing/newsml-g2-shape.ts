import { isElement, textOf, type XmlElement } from '../../format/xml/element.ts'

/**
 * Which elements of NewsML-G2 stand in which, in which order and how often, as far as the desk writes them: core
 * conformance of 2.24 (https://iptc.org/standards/newsml-g2/). Each is a pattern over the names of the children. Held line
 * by line against IPTC's schema of that version (News Message, News Item, and what those take from the Framework), which no
 * registry of packages carries: it is stricter than that, and knows nothing that the desk does not write.
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

const QCODE = /^[^\s:]+:\S+$/
const LANGUAGE = /^[a-zA-Z]{1,8}(-[a-zA-Z0-9]{1,8})*$/
const ANY = /./
/** Attributes by element, with the types of the schema. */
const REQUIRED: Record<string, Record<string, RegExp>> = {
  newsItem: { guid: ANY, version: /^[1-9]\d*$/, standard: ANY, standardversion: /^\d+\.\d+$/ },
  catalogRef: { href: /^https?:/ },
  itemClass: { qcode: QCODE },
  pubStatus: { qcode: QCODE },
  language: { tag: LANGUAGE },
}
const ALLOWED: Record<string, Record<string, RegExp>> = {
  newsItem: { conformance: ANY, 'xml:lang': LANGUAGE },
  provider: { literal: ANY },
  inlineXML: { contenttype: ANY },
}
/** Elements that hold a moment, with its zone (`DateTimePropType`). */
const MOMENTS: ReadonlySet<string> = new Set(['sent', 'versionCreated', 'firstCreated', 'embargoed'])
const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/

function attributeFaults({ name, attributes }: XmlElement): string[] {
  const required = REQUIRED[name] ?? {}
  const known: Record<string, RegExp> = { ...required, ...ALLOWED[name] }
  const missing = Object.keys(required).filter((one) => !(one in attributes))
  const wrong = Object.entries(attributes).filter(([one, text]) => !one.startsWith('xmlns') && !known[one]?.test(text))
  return [...missing.map((one) => `${name} without ${one}`), ...wrong.map(([one, text]) => `${name} ${one}="${text}"`)]
}

/** What of a document is otherwise than the standard has it; what is inside of a rendition is not NewsML. */
export function faultsOf(element: XmlElement): string[] {
  const inside = element.children.filter(isElement)
  const names = inside.map(({ name }) => `${name} `).join('')
  const order = (CHILDREN[element.name] ?? /^$/).test(names) ? [] : [`${element.name}: ${names}`]
  const moment = MOMENTS.has(element.name) && !MOMENT.test(textOf(element) ?? '') ? [`${element.name}: no moment`] : []
  const below = element.name === 'inlineXML' ? [] : inside.flatMap(faultsOf)
  return [...order, ...moment, ...attributeFaults(element), ...below]
}
