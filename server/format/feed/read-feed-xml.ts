import { type Knowledge, type Mended, mendXml } from '../xml/lenient-xml.ts'
import { isProlog } from './prolog.ts'
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

/**
 * The tree of a feed as it was meant, with what is not as XML has it told as repairs.
 * @throws Refusal `bad-format` where there is no element in it, or elements stand too deep in one another
 */
export function readFeedXml(text: string): Mended {
  const from = ROOT.exec(text)?.index ?? 0
  const before = text.slice(0, from)
  const junk = isProlog(before) ? [] : ['words stand before the feed']
  const { root, repairs } = mendXml(junk.length === 0 ? text : text.slice(from), { prefixes: WELL_KNOWN, endsBefore })
  return { root, repairs: [...junk, ...repairs] }
}
