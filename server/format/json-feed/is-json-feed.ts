import { isObject } from './members.ts'

/** Members of an item of a feed that items of the desk's own JSON have not. */
const OF_FEED = ['content_html', 'content_text', 'date_published', 'date_modified', 'external_url', 'banner_image']

/** True for a JSON Feed: by its version, or where a feed without one is told by its members. */
export function isJsonFeed(value: unknown): boolean {
  if (!isObject(value)) return false
  const { version, items } = value
  if (typeof version === 'string' && /^https?:\/\/(?:www\.)?jsonfeed\.org\//.test(version)) return true
  if (!Array.isArray(items)) return false
  if ('home_page_url' in value || 'feed_url' in value) return true
  const [first] = items
  return isObject(first) && OF_FEED.some((name) => name in first)
}
