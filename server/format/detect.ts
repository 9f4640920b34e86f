import type { Format } from '../../shared/format.ts'
import { looksFeed } from './feed/looks-feed.ts'
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

function byLooking(start: string): Format | null {
  if (/^[\ufeff\s]*[[{]/.test(start)) return 'plain-json'
  if (/^[\ufeff\s]*</.test(start)) return looksXml(start)
  if (BINARY.test(start) || start.trim() === '') return null
  return 'text'
}

/** Wire copy in XML is often sent as plain text; a page as plain text is meant to be read as it stands. */
function byLookingTwice(start: string): Format {
  const xml = /^[\ufeff\s]*</.test(start) ? looksXml(start) : null
  return xml === null || xml === 'html' ? 'text' : xml
}

/**
 * What a body is: by its content type, else by its first characters; what XML and HTML are is always told by looking, since
 * senders name them alike. Null when it is none that is read here.
 * @param type media type in lower case, "" when none was given
 * @param start the first characters of the body
 */
export function detect(type: string, start: string): Format | null {
  const feed = CARRIES_FEEDS.test(type) ? looksFeed(start, type === 'text/plain') : null
  if (feed !== null) return feed
  if (OPAQUE.has(type)) return byLooking(start)
  if (JSON_TYPE.test(type)) return 'plain-json'
  if (type === 'text/html' || XML_TYPE.test(type)) return looksXml(start) ?? (type === 'text/html' ? 'html' : null)
  return type === 'text/plain' ? byLookingTwice(start) : null
}
