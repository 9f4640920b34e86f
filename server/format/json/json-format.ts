import type { Format } from '../../../shared/format.ts'
import { isJsonFeed } from '../json-feed/is-json-feed.ts'
import { documentsOf, isObject, type JsonObject } from './documents.ts'

/** Members of ninjs and of agencies' JSON that is near it, in whatever letters they are written. */
const NINJS =
  /^(?:uri|urn|uno|versionedguid|version_?created|pub_?status|article_html|body_(?:text|html|xhtml)|bodyXhtml|bodies|headlines|description_(?:text|html)|descriptions|representationtype|renditions|associations|\$standard|standard)$/i
/** Says in so many words that it is ninjs. */
const STANDARD = /^\$?standard$/i
const AP = /^(?:editorial_?priority|datelinelocation|api_version|description_creditline)$/i

const isAp = (document: JsonObject): boolean => {
  const { altids } = document
  const hasIds = isObject(altids) && 'itemid' in altids && 'etag' in altids
  return hasIds || Object.keys(document).some((name) => AP.test(name))
}

/**
 * Which JSON format a value is, by its shape: a feed says so, AP's has AP's ids or the wrapping of its Media API, ninjs
 * and what is near it has its own names; whatever names `publishedAt`, and all else, is plain JSON.
 */
export function jsonFormat(value: unknown): Format {
  if (isJsonFeed(value)) return 'json-feed'
  const first = documentsOf(value)[0]?.value
  if (first === undefined) return 'plain-json'
  const names = Object.keys(first)
  if (names.includes('publishedAt')) return 'plain-json'
  if (!names.some((name) => STANDARD.test(name)) && isAp(first)) return 'ap-json'
  return names.some((name) => NINJS.test(name)) ? 'ninjs' : 'plain-json'
}
