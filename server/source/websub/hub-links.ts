/** Where a document says that it is handed out by a hub (WebSub, section 4), and under which name. */
export interface HubLinks {
  hub: string
  topic: string
}

interface Link {
  rel: string
  href: string
}

/** Links of a document stand in its head. */
const HEAD = 65_536
const TAG = /<(?:[a-z][\w.-]{0,40}:)?link\b([^<>]{0,2000})>/gi
const ATTRIBUTE = /([\w:-]{1,40})\s*=\s*(?:"([^"]*)"|'([^']*)')/g
const HEADER_LINK = /<([^<>]{0,2000})>((?:\s*;\s*[\w*-]{1,40}\s*=\s*(?:"[^"]{0,2000}"|[^\s;,"]{0,2000}))*)/g

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", '#38': '&', '#x26': '&' }
const plain = (text: string): string => text.replace(/&(#?\w{1,6});/g, (whole, name: string) => ENTITIES[name] ?? whole)

/** `Link` headers (RFC 8288). */
function fromHeader(value: string): Link[] {
  return [...value.matchAll(HEADER_LINK)].map(([, href = '', parameters = '']) => {
    const [, quoted, bare] = /;\s*rel\s*=\s*(?:"([^"]*)"|([^\s;,"]+))/i.exec(parameters) ?? []
    return { href, rel: quoted ?? bare ?? '' }
  })
}

/** `<link>` of Atom, of RSS with Atom's names, and of HTML. */
function fromMarkup(head: string): Link[] {
  return [...head.matchAll(TAG)].map(([, attributes = '']) => {
    const link: Link = { rel: '', href: '' }
    for (const [, name = '', double, single] of attributes.matchAll(ATTRIBUTE)) {
      if (name.toLowerCase() === 'rel') link.rel = plain(double ?? single ?? '')
      if (name.toLowerCase() === 'href') link.href = plain(double ?? single ?? '')
    }
    return link
  })
}

/** `hubs` and `feed_url` of JSON Feed 1.1. */
function fromJson(head: string): Link[] {
  if (!/^\s*\{/.test(head)) return []
  const hub = /"hubs"\s*:\s*\[\s*\{[^{}]{0,2000}?"url"\s*:\s*"([^"\\]{1,2000})"/.exec(head)?.[1]
  const self = /"feed_url"\s*:\s*"([^"\\]{1,2000})"/.exec(head)?.[1]
  return [
    ...(hub === undefined ? [] : [{ rel: 'hub', href: hub }]),
    ...(self === undefined ? [] : [{ rel: 'self', href: self }]),
  ]
}

function address(links: readonly Link[], rel: string, base: string): string | null {
  const link = links.find((one) => one.rel.toLowerCase().split(/\s+/).includes(rel))
  if (link === undefined || !URL.canParse(link.href.trim(), base)) return null
  const url = new URL(link.href.trim(), base)
  return /^https?:$/.test(url.protocol) ? url.href : null
}

/**
 * The hub of a document: told by its `Link` headers, else by itself. The topic is its own name where it tells one.
 * @param url where it was found
 */
export function hubLinks(url: string, linkHeader: string | null, body: Uint8Array): HubLinks | null {
  const head = Buffer.from(body.subarray(0, HEAD)).toString('utf8')
  const links = [...fromHeader(linkHeader ?? ''), ...fromMarkup(head), ...fromJson(head)]
  const hub = address(links, 'hub', url)
  return hub === null ? null : { hub, topic: address(links, 'self', url) ?? url }
}
