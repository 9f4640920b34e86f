import { type Fault, Refusal } from '../../shared/error-code.ts'
import { sourceSettings, type SourceSettings } from '../../shared/source-settings.ts'
import { sourceId } from '../format/source-id.ts'
import { allBelow, attribute, type XmlElement } from '../format/xml/element.ts'
import { readXml } from '../format/xml/read-xml.ts'

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escaped = (text: string): string => text.replace(/[&<>"]/g, (char) => ESCAPES[char] ?? char)

const outline = ({ id, name, language, route }: SourceSettings): string[] => {
  if (route.kind !== 'http') return []
  const title = escaped(name ?? id)
  const spoken = language === null ? '' : ` language="${escaped(language)}"`
  return [`    <outline type="rss" text="${title}" title="${title}"${spoken} xmlUrl="${escaped(route.url)}"/>`]
}

/** The feeds among a desk's sources as an OPML 2.0 subscription list. */
export const writeOpml = (all: readonly SourceSettings[]): string =>
  [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<opml version="2.0">',
    '  <head><title>On Record</title></head>',
    '  <body>',
    ...all.flatMap(outline),
    '  </body>',
    '</opml>',
    '',
  ].join('\n')

/**
 * An id that none of the `taken` has.
 * @param tried the last number that each name was tried with: a list may hold one name many thousand times
 */
function freeId(name: string, taken: ReadonlySet<string>, tried: Map<string, number>): string {
  const wanted = sourceId(name)
  for (let n = (tried.get(wanted) ?? 0) + 1; ; n++) {
    tried.set(wanted, n)
    const id = n === 1 ? wanted : `${wanted}-${n}`
    if (!taken.has(id)) return id
  }
}

const nameOf = (feed: XmlElement, url: string): string =>
  attribute(feed, 'title') ?? attribute(feed, 'text') ?? (URL.canParse(url) ? new URL(url).hostname : url)

/**
 * Feeds of an OPML subscription list (1.0 to 2.0, folders at any depth) that the desk does not have yet, as sources.
 * @throws Refusal `bad-format` where it is no XML or names no feed, `bad-fields` with the line of each address that is none
 */
export function readOpml(text: string, known: readonly SourceSettings[]): SourceSettings[] {
  const feeds = allBelow(readXml(text), 'outline').filter((one) => attribute(one, 'xmlUrl') !== undefined)
  if (feeds.length === 0) throw new Refusal('bad-format', 'there is no feed in this list')
  const ids = new Set(known.map(({ id }) => id))
  const urls = new Set(known.flatMap(({ route }) => (route.kind === 'http' ? [route.url] : [])))
  const tried = new Map<string, number>()
  const read: SourceSettings[] = []
  const faults: Fault[] = []
  for (const feed of feeds) {
    const url = attribute(feed, 'xmlUrl') ?? ''
    if (urls.has(url)) continue
    urls.add(url)
    const name = nameOf(feed, url).slice(0, 200)
    const language = attribute(feed, 'language')?.match(/^[A-Za-z]{2,3}(-[A-Za-z0-9]+)*$/)?.[0] ?? null
    const made = sourceSettings.safeParse({
      id: freeId(name, ids, tried),
      name,
      language,
      route: { kind: 'http', url },
    })
    if (made.success) {
      ids.add(made.data.id)
      read.push(made.data)
    } else faults.push({ path: `line ${feed.line}`, message: `“${url}” is no address of a feed` })
  }
  if (faults.length > 0) throw new Refusal('bad-fields', `${faults[0]?.path}: ${faults[0]?.message}`, faults)
  return read
}
