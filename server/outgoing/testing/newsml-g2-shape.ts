import { isElement, rawText, type XmlElement } from '../../format/xml/element.ts'

const NAR = 'http://iptc.org/std/nar/2006-10-01/'

/**
 * Which elements of NewsML-G2 stand in which, in which order and how often: IPTC's schema of core conformance 2.24
 * (https://iptc.org/standards/newsml-g2/) as far as the desk writes it. Each is a pattern over the names of the children.
 * What the schema refuses is refused here, too (`newsml-g2.test.ts`); what the desk does not write is not known.
 */
const CHILDREN: Record<string, RegExp> = {
  newsMessage: /^header itemSet $/,
  header: /^sent (sender )?$/,
  itemSet: /^(newsItem )+$/,
  newsItem: /^(catalogRef )+itemMeta (contentMeta )?(contentSet )?$/,
  itemMeta: /^itemClass provider versionCreated (firstCreated )?(pubStatus )?$/,
  contentMeta: /^(contentCreated )?(by |language |keyword |headline )*$/,
  provider: /^(name )*$/,
  contentSet: /^(inlineXML )*$/,
  inlineXML: /^(html )?$/,
}

const ANY = /./
/** `g2normalizedString` */
const LINE = /^[^\t\n\r]*$/
const QCODE = /^[^\s:]+:\S+$/
const LANGUAGE = /^[a-zA-Z]{1,8}(-[a-zA-Z0-9]{1,8})*$/
/** Attributes by element, with the types of the schema. */
const REQUIRED: Record<string, Record<string, RegExp>> = {
  newsItem: { guid: ANY, version: /^[1-9]\d*$/, standard: ANY, standardversion: /^\d+\.\d+$/ },
  catalogRef: { href: /^https?:\/\/\S+$/ },
  itemClass: { qcode: QCODE },
  pubStatus: { qcode: QCODE },
  language: { tag: LANGUAGE },
}
const ALLOWED: Record<string, Record<string, RegExp>> = {
  newsItem: { conformance: ANY, 'xml:lang': LANGUAGE },
  provider: { literal: LINE },
  inlineXML: { contenttype: ANY },
}

/** A moment with its zone, as `xs:dateTime` knows it: of a day that there is. */
const MOMENT =
  /^((?!0000)\d{4}-\d\d-\d\d)T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d+)?(Z|[+-](0\d|1[0-3]):[0-5]\d|[+-]14:00)$/
function isMoment(text: string): boolean {
  const day = MOMENT.exec(text)?.[1] ?? ''
  const at = Date.parse(`${day}T00:00:00Z`)
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(day)
}

/** A day that there is; IPTC's `TruncatedDateTimeType` lets months and years stand for themselves, too, which the desk does not write. */
const isDay = (text: string): boolean => /^\d{4}-\d\d-\d\d$/.test(text) && isMoment(`${text}T00:00:00Z`)

/** What may stand in the elements that hold text; no other holds words. */
const TEXTS: Record<string, (text: string) => boolean> = {
  sent: isMoment,
  versionCreated: isMoment,
  firstCreated: isMoment,
  contentCreated: (text) => isMoment(text) || isDay(text),
  sender: () => true,
  name: (text) => LINE.test(text),
  by: (text) => LINE.test(text),
  keyword: (text) => LINE.test(text),
  headline: (text) => LINE.test(text),
}

function attributeFaults({ name, attributes }: XmlElement): string[] {
  const required = REQUIRED[name] ?? {}
  const known: Record<string, RegExp> = { ...required, ...ALLOWED[name] }
  const missing = Object.keys(required).filter((one) => !(one in attributes))
  const wrong = Object.entries(attributes).filter(([one, text]) => !known[one]?.test(text))
  return [...missing.map((one) => `${name} without ${one}`), ...wrong.map(([one, text]) => `${name} ${one}="${text}"`)]
}

function textFaults(element: XmlElement): string[] {
  const holds = TEXTS[element.name]
  const words = holds ? rawText(element) : element.children.map((one) => (isElement(one) ? '' : one)).join('')
  return (holds ? holds(words) : words.trim() === '') ? [] : [`${element.name}: “${words}”`]
}

/** What of a document is otherwise than the standard has it; what is inside of a rendition is not NewsML. */
export function faultsOf(element: XmlElement): string[] {
  const inside = element.children.filter(isElement)
  const names = inside.map(({ name }) => `${name} `).join('')
  const space = element.space === NAR ? [] : [`${element.name} of “${element.space}”`]
  const order = (CHILDREN[element.name] ?? /^$/).test(names) ? [] : [`${element.name}: ${names}`]
  const below = element.name === 'inlineXML' ? [] : inside.flatMap(faultsOf)
  return [...space, ...order, ...textFaults(element), ...attributeFaults(element), ...below]
}
