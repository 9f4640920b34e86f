import type { Format } from '../../shared/format.ts'
import { looksFeed } from './feed/looks-feed.ts'
import { looksJsonItem, looksWire } from './look-text.ts'
import { looksXml } from './look-xml.ts'

/** Types that say nothing about what is inside. */
const OPAQUE = new Set(['', 'application/octet-stream', 'application/x-unknown'])
const JSON_TYPE = /^(?:application|text)\/(?:json|x-json)$|\+json$/
const XML_TYPE = /^(?:application|text)\/xml$|\+xml$/
/** Types under which feeds are served, rightly or not. */
const CARRIES_FEEDS =
  /^$|^application\/(?:octet-stream|x-unknown|rss|rdf|atom|feed|x-rss)|^text\/(?!css|csv)|[/+](?:xml|json)$|x-json$/
/** Control characters that no text has; those of C1 are what a wrong charset makes of letters. */
const BINARY = /[\p{Cc}--[\s\u007f-\u009f]]/v

const LOOKS_JSON = /^[\ufeff\s]*[[{]/
const LOOKS_XML = /^[\ufeff\s]*</

function byLooking(start: string): Format | null {
  if (LOOKS_JSON.test(start)) return 'plain-json'
  if (LOOKS_XML.test(start)) return looksXml(start)
  const wire = looksWire(start)
  if (wire) return wire
  return BINARY.test(start) || start.trim() === '' ? null : 'text'
}

/** XML that is no page: as text a page is meant to be read as it stands, and in place of JSON it is an error. */
function wireXml(start: string): Format | null {
  const xml = LOOKS_XML.test(start) ? looksXml(start) : null
  return xml === 'html' ? null : xml
}

/** Text is text, also where it begins with a bracket, unless it is plainly a wire's own format sent as text. */
const asText = (start: string): Format =>
  wireXml(start) ?? (looksJsonItem(start) ? 'plain-json' : (looksWire(start) ?? 'text'))

/**
 * What a body is: by its content type, else by its first characters; of what senders name alike (XML and HTML, and what
 * they send as text) by looking. "plain-json" stands for all JSON: which it is shows once it is read. Null when it is none
 * that is read here.
 * @param type media type in lower case, "" when none was given
 * @param start the first characters of the body
 */
export function detect(type: string, start: string): Format | null {
  const feed = CARRIES_FEEDS.test(type) ? looksFeed(start, type === 'text/plain') : null
  if (feed !== null) return feed
  if (OPAQUE.has(type)) return byLooking(start)
  if (type === 'message/rfc822') return 'email'
  if (JSON_TYPE.test(type)) return wireXml(start) ?? 'plain-json'
  if (XML_TYPE.test(type)) return LOOKS_JSON.test(start) ? 'plain-json' : looksXml(start)
  if (type === 'text/html') return looksXml(start) ?? (looksJsonItem(start) ? 'plain-json' : 'html')
  return type === 'text/plain' ? asText(start) : null
}
