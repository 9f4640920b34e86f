import { DESK, type Listing, MOST_IN_FEED, type Told, withDay } from './listing.ts'
import { html } from './xml.ts'

/** An item of a feed. */
export const jsonFeedItem = ({ id, url, title, by, language, publishedAt, updatedAt, tags, ...told }: Told) => ({
  id,
  url,
  title,
  content_html: html(withDay(told)),
  content_text: withDay(told),
  date_published: publishedAt,
  date_modified: updatedAt,
  authors: [{ name: by }],
  tags,
  ...(language !== null && { language }),
})

/** JSON Feed 1.1 (jsonfeed.org/version/1.1). */
export const jsonFeed = ({ title, url, selfUrl, description, told }: Listing): string =>
  JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title,
    home_page_url: url,
    feed_url: selfUrl,
    description,
    authors: [{ name: DESK }],
    items: told.slice(0, MOST_IN_FEED).map(jsonFeedItem),
  })
