import type { PlainItem } from '../../shared/item.ts'
import { escaped, htmlOf, pageOf, paragraphsOf } from './markup.ts'

const ps = (item: PlainItem): string =>
  paragraphsOf(item)
    .map((paragraph) => `<p>${escaped(paragraph)}</p>`)
    .join('\n')

const basic = (at: string): string => at.replace(/[-:]|\.\d+/g, '')

export const nitf = (
  item: PlainItem,
): string => `<?xml version="1.0"?><nitf><head><title>${escaped(item.headline)}</title>
<docdata management-status="usable"><doc-id id-string="${item.guid}"/><urgency ed-urg="${item.urgency}"/><date.issue norm="${basic(item.publishedAt)}"/></docdata></head>
<body><body.head><hedline><hl1>${escaped(item.headline)}</hl1></hedline><byline>${escaped(item.byline ?? '')}</byline><dateline><location>${escaped(item.dateline ?? '')}</location></dateline></body.head>
<body.content>${ps(item)}</body.content></body></nitf>`

export const newsmlG2 = (
  item: PlainItem,
): string => `<?xml version="1.0"?><newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="${item.guid}" version="1" standard="NewsML-G2" standardversion="2.9" conformance="power" xml:lang="en">
<itemMeta><itemClass qcode="ninat:text"/><provider literal="WIRE"/><versionCreated>${item.publishedAt}</versionCreated><pubStatus qcode="stat:usable"/></itemMeta>
<contentMeta><urgency>${item.urgency}</urgency><slugline>${escaped(item.slugline ?? '')}</slugline><headline>${escaped(item.headline)}</headline><by>${escaped(item.byline ?? '')}</by></contentMeta>
<contentSet><inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><head><title/></head><body>${ps(item)}</body></html></inlineXML></contentSet></newsItem>`

export const newsml1 = (
  item: PlainItem,
): string => `<?xml version="1.0"?><NewsML><NewsEnvelope><DateAndTime>${basic(item.publishedAt)}</DateAndTime></NewsEnvelope><NewsItem><Identification><NewsIdentifier>
<ProviderId>wire.example</ProviderId><DateId>${basic(item.publishedAt).slice(0, 8)}</DateId><NewsItemId>${item.guid}</NewsItemId><RevisionId PreviousRevision="0" Update="N">1</RevisionId><PublicIdentifier>${item.guid}</PublicIdentifier></NewsIdentifier></Identification>
<NewsManagement><NewsItemType FormalName="News"/><FirstCreated>${basic(item.publishedAt)}</FirstCreated><ThisRevisionCreated>${basic(item.publishedAt)}</ThisRevisionCreated><Status FormalName="Usable"/></NewsManagement>
<NewsComponent><NewsLines><HeadLine>${escaped(item.headline)}</HeadLine><ByLine>${escaped(item.byline ?? '')}</ByLine></NewsLines>
<ContentItem><Format FormalName="XHTML"/><DataContent><html><head><title/></head><body>${ps(item)}</body></html></DataContent></ContentItem></NewsComponent></NewsItem></NewsML>`

export const ninjs = (item: PlainItem): string =>
  JSON.stringify({
    uri: item.guid,
    type: 'text',
    version: '1',
    versioncreated: item.publishedAt,
    pubstatus: 'usable',
    urgency: item.urgency,
    language: 'en',
    headline: item.headline,
    byline: item.byline,
    slugline: item.slugline,
    body_html: htmlOf(item),
    provider: 'WIRE',
  })

export const apJson = (items: readonly PlainItem[]): string =>
  JSON.stringify({
    api_version: '1.1',
    data: {
      items: items.map((item) => ({
        item: {
          uri: pageOf(item),
          altids: { itemid: item.guid, etag: `${item.guid}_1` },
          version: 1,
          type: 'text',
          urgency: item.urgency,
          versioncreated: item.publishedAt,
          pubstatus: 'usable',
          headline: item.headline,
          body_html: ps(item),
          provider: 'AP',
        },
      })),
    },
  })

const plain = (item: PlainItem): string => paragraphsOf(item).join('\r\n\r\n   ')

export const iptc7901 = (item: PlainItem): string =>
  [
    '\u0001wir0124 3 i 93  wir  1888',
    '',
    item.slugline ?? '',
    `\u0002${item.headline}`,
    '',
    `${item.dateline ?? ''} (wir) - ${plain(item)}`,
    '\u0003111158 GMT Nov 24',
    '\u007f\u0004',
  ].join('\r\n')

export const anpa1312 = (item: PlainItem): string =>
  [
    '\u0016\u0016\u0001a0412\u001fwira--',
    'u i\u0013\u0011 BC-EU--Talks     11-11 0321',
    '\u0002^BC-EU--Talks,120<',
    `^${item.headline} <`,
    `^${item.byline ?? ''}=`,
    '^Wire Press=',
    `\t   ${item.dateline ?? ''} (WIR) _ ${plain(item).replaceAll('\r\n   ', '\r\n\t   ')}`,
    '\t   \u0003WIR-WF-11-11-24 1158GMT<',
    '\f',
    '\u0004',
  ].join('\r\n')

export const email = (item: PlainItem): string =>
  [
    'From: Wire Desk <desk@wire.example>',
    'To: in@desk.example',
    `Subject: ${item.headline.replace(/[^\x20-\x7e]/g, '"')}`,
    `Date: ${new Date(item.publishedAt).toUTCString()}`,
    `Message-ID: <${item.guid}@wire.example>`,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    '',
    item.body ?? '',
  ].join('\r\n')

export const page = (
  item: PlainItem,
): string => `<!doctype html><html><head><title>${escaped(item.headline)} - Wire</title>
<meta property="article:published_time" content="${item.publishedAt}"><meta property="og:title" content="${escaped(item.headline)}"></head>
<body><nav><a href="/">Home</a></nav><article><h1>${escaped(item.headline)}</h1>${htmlOf(item)}</article><footer>About us</footer></body></html>`

export const pasted = (item: PlainItem): string =>
  `${item.headline}\n\n${item.byline ?? ''}\n\nNovember 11, 2024\n\n${item.body ?? ''}`
