import { Refusal } from '../../../shared/error-code.ts'
import type { XmlElement } from '../xml/element.ts'
import { type Knowledge, mendXml } from '../xml/lenient-xml.ts'
import { readXml } from '../xml/read-xml.ts'
import { WELL_KNOWN } from './spaces.ts'

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Elements that hold text alone or escaped markup, so that another field never stands in them. */
const LEAVES = words(`
  title link guid pubDate category author comments description copyright language managingEditor webMaster lastBuildDate
  generator docs ttl id updated published issued modified created name email uri rights subtitle tagline
`)
/** Fields that never stand in a leaf. A title does, where markup stands bare; a name and a summary do not. */
const FIELDS = words(`
  link guid pubDate category author comments description item entry enclosure id updated published issued modified content
  summary rights
`)
const MODULE = /^(?:dc|dcterms|content|media|itunes|atom|feedburner|slash|wfw|sy|georss):/
const ENTRY = /^(?:[\w-]+:)?(?:item|entry)$/

/** Ends what senders forget to end: a leaf where the next field begins, an entry where the next one does. */
const endsBefore: Knowledge['endsBefore'] = (open, next) => {
  if (ENTRY.test(open)) return open === next
  const isLeaf = LEAVES.has(open) || open.startsWith('dc:')
  return isLeaf && (FIELDS.has(next) || MODULE.test(next))
}

/** Where the feed begins: whatever a broken server wrote before it is passed over. */
const ROOT = /<(?:[\w.-]+:)?(?:rss|feed|rdf|channel)[\s>]/i

export interface FeedXml {
  root: XmlElement
  repairs: string[]
}

/**
 * The tree of a feed, by the strict reader where it is XML, else as it was meant, with the fault told as a repair.
 * @throws Refusal `bad-format` where it cannot be read in any way
 */
export function readFeedXml(text: string): FeedXml {
  try {
    return { root: readXml(text), repairs: [] }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    const from = ROOT.exec(text)?.index ?? 0
    const root = mendXml(text.slice(from), { prefixes: WELL_KNOWN, endsBefore })
    return { root, repairs: [error.message.replace(/^the body is not XML: /, 'mended: ')] }
  }
}
