import type { ShareView } from '../../shared/share.ts'
import { storyJsonLd } from './json-ld.ts'
import { PICTURE } from './picture/story-picture.ts'
import { type Position, saysOf, spoken, type StoryTold } from './story-told.ts'
import { el, type Xml } from './xml.ts'

export interface SharePage {
  view: ShareView
  /** Goes on live; else the moment that it shows stands. */
  live: boolean
  embed: boolean
  /** The address of the link, without what follows. */
  address: string
}

/** "11 Nov 2024, 08:58 UTC" */
const timeOf = (at: string): string =>
  `${new Date(at).toLocaleString('en-GB', { day: 'numeric', month: 'short', year: 'numeric', hour: '2-digit', minute: '2-digit', timeZone: 'UTC' })} UTC`
const time = (at: string): Xml => el('time', timeOf(at), { datetime: at })

function positionOf({ entry, told, claim, outlets, withdrawn }: Position, withClaim: boolean): Xml {
  const words = entry.quote === null ? entry.text : `“${entry.quote}”`
  const carried = outlets.length === 0 ? [] : [`via ${outlets.join(', ')}`]
  return el(
    'li',
    [
      time(told.publishedAt),
      el('p', [
        el('b', entry.party),
        el('span', ` ${saysOf(entry)} `),
        el('q', withdrawn ? 'withdrawn by who reported it' : words),
      ]),
      el('small', [spoken(entry), ...carried, ...(withClaim ? [`on: ${claim}`] : [])].join(' · ')),
    ],
    { class: `${entry.stance}${withdrawn ? ' withdrawn' : ''}` },
  )
}

const listOf = (positions: readonly Position[], withClaim: boolean): Xml =>
  positions.length === 0
    ? el('p', 'Nobody yet.')
    : el(
        'ol',
        positions.map((one) => positionOf(one, withClaim)),
      )

function boardOf({ claims, positions }: StoryTold): Xml[] {
  return claims.map(({ id, text }) =>
    el('section', [
      el('h2', text),
      listOf(
        positions.filter(({ entry }) => entry.claimId === id && entry.stance !== 'context'),
        false,
      ),
    ]),
  )
}

/** What is drawn anew while it is live. */
function mainOf(told: StoryTold, { view, live }: SharePage): Xml {
  const { story, sample, listing } = told
  const state = live ? 'As logged up to ' : 'As known at '
  return el('main', [
    el('h1', story.title),
    sample ? el('p', 'SAMPLE, not news', { class: 'sample' }) : null,
    el('p', [
      el('span', state),
      time(listing.updatedAt),
      el('span', '. The desk logs who says what; it gives no verdict.'),
    ]),
    ...(view === 'claims'
      ? boardOf(told)
      : [
          el(
            'ul',
            told.claims.map(({ text }) => el('li', text)),
            { class: 'claims' },
          ),
          listOf(told.positions, true),
        ]),
  ])
}

const meta = (property: string, content: string): Xml => el('meta', '', { property, content })

/** The picture's address changes with the story: who keeps pictures keeps them by address. */
const picture = ({ listing, story }: StoryTold, address: string): Xml[] => [
  meta('og:image', `${address}/picture.png?at=${Math.max(story.seq, ...listing.told.map(({ version }) => version))}`),
  meta('og:image:type', 'image/png'),
  meta('og:image:width', String(PICTURE.width)),
  meta('og:image:height', String(PICTURE.height)),
  meta('og:image:alt', `${listing.title}: who says what, as the desk has logged it`),
]

/** JSON inside of HTML: nothing in it ends the element. */
const data = (json: string): Xml => ({
  xml: `<script type="application/ld+json">${json.replaceAll('<', '\\u003c')}</script>`,
})
const script = (source: string): Xml => ({ xml: `<script src="${source}" defer="defer"></script>` })

/** The page of a link, whole without a script; with one it is drawn anew while it is live. */
export function sharePage(told: StoryTold, page: SharePage): string {
  const { listing } = told
  const { address, embed, live } = page
  const oembed = `${new URL(address).origin}/oembed?url=${encodeURIComponent(address)}`
  const head = el('head', [
    el('meta', '', { charset: 'utf-8' }),
    el('meta', '', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    el('meta', '', { name: 'robots', content: 'noindex' }),
    el('title', listing.title),
    meta('og:type', 'article'),
    meta('og:title', listing.title),
    meta('og:description', listing.description),
    meta('og:url', address),
    ...picture(told, address),
    el('meta', '', { name: 'twitter:card', content: 'summary_large_image' }),
    el('link', '', { rel: 'stylesheet', href: '/s/page.css' }),
    el('link', '', { rel: 'alternate', type: 'application/rss+xml', href: `${address}/as/rss` }),
    el('link', '', { rel: 'alternate', type: 'application/json+oembed', href: oembed }),
    data(storyJsonLd(told)),
    script('/s/page.js'),
  ])
  const body = el(
    'body',
    [mainOf(told, page), el('footer', [el('p', 'On Record'), el('p', live ? 'Live' : 'Not live', { role: 'status' })])],
    {
      ...(live && { 'data-live': 'yes' }),
      ...(embed && { 'data-embed': 'yes' }),
    },
  )
  return `<!doctype html>\n${el('html', [head, body], { lang: 'en' }).xml}\n`
}
