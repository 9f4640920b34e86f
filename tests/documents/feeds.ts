import type { PlainItem } from '../../shared/item.ts'
import { escaped, htmlOf, pageOf } from './markup.ts'

const rssItem = (item: PlainItem): string => `<item><title>${escaped(item.headline)}</title><link>${pageOf(item)}</link>
<guid isPermaLink="false">${item.guid}</guid><pubDate>${new Date(item.publishedAt).toUTCString()}</pubDate>
<dc:creator><![CDATA[${item.byline ?? ''}]]></dc:creator>${(item.keywords ?? [])
  .map((word) => `<category><![CDATA[${word}]]></category>`)
  .join('')}
<description><![CDATA[<p>${escaped(item.headline)}</p>]]></description><content:encoded><![CDATA[${htmlOf(item)}]]></content:encoded>
<media:content url="${pageOf(item)}.jpg" type="image/jpeg" medium="image"/></item>`

export const rss = (items: readonly PlainItem[]): string => `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:media="http://search.yahoo.com/mrss/">
<channel><title>Wire</title><link>https://wire.example/</link><description>All copy</description><language>en</language>
${items.map(rssItem).join('\n')}</channel></rss>`

const atomEntry = (item: PlainItem): string => `<entry><id>${item.guid}</id><title>${escaped(item.headline)}</title>
<link rel="alternate" type="text/html" href="${pageOf(item)}"/><published>${item.publishedAt}</published><updated>${item.publishedAt}</updated>
<author><name>${escaped(item.byline ?? '')}</name></author>${(item.keywords ?? [])
  .map((word) => `<category term="${escaped(word)}"/>`)
  .join('')}
<summary>${escaped(item.headline)}</summary><content type="html">${escaped(htmlOf(item))}</content></entry>`

export const atom = (items: readonly PlainItem[]): string => `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>Wire</title><link href="https://wire.example/"/><id>urn:wire</id>
${items.map(atomEntry).join('\n')}</feed>`

export const jsonFeed = (items: readonly PlainItem[]): string =>
  JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Wire',
    home_page_url: 'https://wire.example/',
    items: items.map((item) => ({
      id: item.guid,
      url: pageOf(item),
      title: item.headline,
      content_html: htmlOf(item),
      summary: item.headline,
      date_published: item.publishedAt,
      authors: [{ name: item.byline }],
      tags: item.keywords,
    })),
  })
