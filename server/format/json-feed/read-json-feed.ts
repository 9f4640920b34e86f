import { Refusal } from '../../../shared/error-code.ts'
import { webAddress } from '../feed/address.ts'
import type { FeedRead } from '../feed/entry.ts'
import { itemsOf } from '../feed/items-of.ts'
import { plainLine } from '../feed/words.ts'
import type { Received } from '../parse.ts'
import type { Read } from '../read.ts'
import { authorsIn, entryOf, tagsIn } from './entry-of.ts'
import { isObject, listOf, textIn } from './members.ts'

/**
 * The entries of a feed as it tells them.
 * @throws Refusal `bad-format` where the value is no object
 */
export function jsonEntries(value: unknown, received: Received): FeedRead {
  if (!isObject(value))
    throw new Refusal('bad-format', 'a JSON Feed is an object', [{ path: '', message: 'no object' }])
  const itself = webAddress(textIn(value, 'feed_url'), received.url) ?? received.url
  const site = webAddress(textIn(value, 'home_page_url'), itself) ?? itself ?? null
  const feed = {
    title: plainLine(textIn(value, 'title')),
    site,
    language: textIn(value, 'language'),
    rights: undefined,
    authors: authorsIn(value),
    categories: tagsIn(value),
  }
  const entries = listOf(value['items'])
    .filter(isObject)
    .map((item) => entryOf(item, itself ?? site ?? undefined, received.timeZone))
  return { feed, entries, repairs: [] }
}

/**
 * A feed of JSON Feed 1 or 1.1.
 * @param value the parsed body
 * @throws Refusal `bad-format` where it is no object
 */
export const readJsonFeed = (value: unknown, received: Received): Read =>
  itemsOf(jsonEntries(value, received), received)
