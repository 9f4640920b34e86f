import type { Format } from '../../shared/format.ts'

/** What may stand before the first element: declaration, processing instructions, comments, DOCTYPE with its internal subset. */
const PROLOG = /^(?:[\ufeff\s]+|<\?[^]*?\?>|<!--[^]*?-->|<!DOCTYPE\s+[^<>[]*(?:\[[^]*?\]\s*)?>)+/i
const ROOT = /^<(?:[\w.-]+:)?([\w.-]+)/

/** Roots of wire formats and feeds, by local name. */
const BY_ROOT: Record<string, Format> = {
  newsMessage: 'newsml-g2',
  newsItem: 'newsml-g2',
  packageItem: 'newsml-g2',
  planningItem: 'newsml-g2',
  conceptItem: 'newsml-g2',
  knowledgeItem: 'newsml-g2',
  catalogItem: 'newsml-g2',
  NewsML: 'newsml-1',
  NewsItem: 'newsml-1',
  nitf: 'nitf',
  rss: 'rss',
  RDF: 'rss',
  channel: 'rss',
  feed: 'atom',
  entry: 'atom',
}
const HTML_ROOT = /^(?:html|head|body|article|main|section|div|p|h[1-6])$/i

const ELEMENT = /<(?:[\w.-]+:)?([A-Za-z][\w.-]*)(?=[\s/>])/g

const known = (name: string): Format | null => (Object.hasOwn(BY_ROOT, name) ? (BY_ROOT[name] ?? null) : null)

/** Copy in an envelope (SOAP, a vendor's own): the first element that is known tells what is inside. */
function wrapped(start: string): Format | null {
  for (const [, name = ''] of start.matchAll(ELEMENT)) {
    const format = known(name)
    if (format !== null) return format
  }
  return null
}

/** The format of a body that begins with "<": by its first element, else the first below it that is known; null for none. */
export function looksXml(start: string): Format | null {
  const rest = start.replace(PROLOG, '')
  const root = ROOT.exec(rest)?.[1] ?? ''
  if (HTML_ROOT.test(root) || /^[\ufeff\s]*<!doctype\s+html/i.test(start)) return 'html'
  return known(root) ?? wrapped(rest)
}
