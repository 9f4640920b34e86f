import type { Entry } from '../../shared/entry.ts'
import type { ShareView } from '../../shared/share.ts'
import { takesBack } from '../../shared/standings.ts'
import type { Sourcing, Stance } from '../../shared/statement.ts'
import { isDay } from '../../shared/when-taken.ts'
import { type Message, msg } from '../../shared/words/say.ts'
import { storyJsonLd } from './json-ld.ts'
import { PICTURE } from './picture/story-picture.ts'
import type { Reader } from './reader.ts'
import type { Corrected, Position, StoryTold } from './story-told.ts'
import { el, type Xml } from './xml.ts'

export interface SharePage {
  view: ShareView
  /** Goes on live; else the moment that it shows stands. */
  live: boolean
  embed: boolean
  /** The address of the link, without what follows. */
  address: string
  reader: Reader
}

const VERBS: Record<Stance, Message> = {
  report: msg('reports'),
  'follow-up': msg('follows'),
  confirmation: msg('confirms'),
  denial: msg('denies'),
  restatement: msg('restates'),
  'no-comment': msg('declines to comment'),
  correction: msg('corrects'),
  retraction: msg('withdraws'),
  context: msg('says'),
}
const SOURCING: Record<Sourcing, Message> = {
  'on-record': msg('on record'),
  unnamed: msg('unnamed sources'),
  document: msg('document'),
}

const REPORTS: ReadonlySet<Stance> = new Set(['report', 'follow-up'])
/** Stances that are held; a restatement leaves its party where it stands. */
const HOLDS: ReadonlySet<Stance> = new Set([
  ...REPORTS,
  'confirmation',
  'denial',
  'no-comment',
  'correction',
  'retraction',
])

const time = (at: string, { day, moment }: Reader): Xml =>
  el('time', isDay(at) ? day(at) : moment(at), { datetime: at })

/** "Dmitry Peskov, spokesman, on record" */
const spokenBy = ({ party, speaker, role, sourcing }: Entry, { say }: Reader): string =>
  [speaker === party ? null : speaker, role, say(SOURCING[sourcing])].filter((part) => part !== null).join(', ')

function correctedWords({ later, notice }: Corrected, { say }: Reader): string {
  if (later === null) return say('✎ corrected since: {notice}', { notice })
  const { version, words } = later
  return words === null
    ? say('✎ changed since: version {version} no longer has these words', { version })
    : say('✎ changed since: version {version} says “{words}”', { version, words })
}

/** What copy says in its own language is marked as such. */
const inItsOwn = (language: string | null): Record<string, string> => (language === null ? {} : { lang: language })

/** `number`: of its claim among those of the page; null where it goes without saying. */
function positionOf(
  { entry, told, takenAt, outlets, withdrawn, corrected }: Position,
  reader: Reader,
  number: number | null,
): Xml {
  const { say } = reader
  const words = entry.quote === null ? entry.text : `“${entry.quote}”`
  const said = takesBack(entry) ? el('span', say('what it had reported')) : el('q', words, inItsOwn(told.language))
  const carried = outlets.length === 0 ? [] : [say('via {outlets}', { outlets: outlets.join(', ') })]
  const about = number === null ? [] : [say('on claim {number}', { number })]
  return el(
    'li',
    [
      time(takenAt, reader),
      el('p', [
        el('b', entry.party),
        el('span', ` ${say(VERBS[entry.stance])} `),
        withdrawn ? el('q', say('withdrawn by who reported it')) : said,
      ]),
      ...(corrected === null ? [] : [el('p', correctedWords(corrected, reader), { class: 'now' })]),
      el('small', [spokenBy(entry, reader), ...carried, ...about].join(' · ')),
    ],
    { class: `${entry.stance}${withdrawn ? ' withdrawn' : ''}` },
  )
}

/** `claims`: those that have a number on the page. */
const listOf = (positions: readonly Position[], reader: Reader, claims: StoryTold['claims']): Xml =>
  positions.length === 0
    ? el('p', reader.say('Nobody yet.'))
    : el(
        'ol',
        positions.map((one) => {
          const at = claims.findIndex(({ id }) => id === one.entry.claimId)
          return positionOf(one, reader, claims.length < 2 || at < 0 ? null : at + 1)
        }),
      )

/** Who stands where on a claim, each party where it spoke last; a claim is never told without. */
function standingOf(claimId: string, positions: readonly Position[], { say }: Reader): string {
  const here = positions.filter(({ entry }) => entry.claimId === claimId)
  const live = here.filter(({ withdrawn, entry: { stance } }) => !withdrawn && HOLDS.has(stance))
  const last = new Map(live.toReversed().map((one) => [one.entry.party, one.entry.stance]))
  const who = (...stances: Stance[]): string =>
    [...last].flatMap(([party, stance]) => (stances.includes(stance) ? [party] : [])).join(', ')
  const isReported = who('report', 'follow-up', 'confirmation') !== ''
  const isWithdrawn = here.some(({ withdrawn, entry }) => withdrawn && REPORTS.has(entry.stance))
  const [denied, confirmed, reported] = [who('denial'), who('confirmation'), who('report', 'follow-up')]
  const [corrected, takenBack, silent] = [who('correction'), who('retraction'), who('no-comment')]
  const told = [
    isWithdrawn && !isReported ? say('report withdrawn') : '',
    denied && say('denied by {who}', { who: denied }),
    confirmed && say('confirmed by {who}', { who: confirmed }),
    reported && say('reported by {who}', { who: reported }),
    corrected && say('corrected by {who}', { who: corrected }),
    takenBack && say('taken back by {who}', { who: takenBack }),
    silent && say('no comment from {who}', { who: silent }),
  ].filter((part) => part !== '')
  return `${say('Claim')}: ${told.join(' · ') || say('nobody has taken a position')}`
}

function boardOf({ claims, positions }: StoryTold, reader: Reader): Xml[] {
  return claims.map(({ id, text }) =>
    el('section', [
      el('h2', text),
      el('p', el('small', standingOf(id, positions, reader))),
      listOf(
        positions.filter(({ entry }) => entry.claimId === id && entry.stance !== 'context'),
        reader,
        [],
      ),
    ]),
  )
}

/** What is drawn anew while it is live. */
function mainOf(told: StoryTold, { view, live, reader }: SharePage): Xml {
  const { say } = reader
  const { story, sample, listing } = told
  const at = reader.moment(listing.updatedAt)
  return el('main', [
    el('h1', story.title),
    sample ? el('p', say('SAMPLE, not news'), { class: 'sample' }) : null,
    el('p', [
      el('time', live ? say('As logged up to {at}', { at }) : say('As known at {at}', { at }), {
        datetime: listing.updatedAt,
      }),
      el('span', `. ${say('The desk logs who says what; it gives no verdict.')}`),
    ]),
    ...(view === 'claims'
      ? boardOf(told, reader)
      : [
          el(
            'ol',
            told.claims.map(({ id, text }) =>
              el('li', [el('span', text), el('small', standingOf(id, told.positions, reader))]),
            ),
            { class: told.claims.length > 1 ? 'claims numbered' : 'claims' },
          ),
          listOf(told.positions, reader, told.claims),
        ]),
  ])
}

const meta = (property: string, content: string): Xml => el('meta', '', { property, content })

/** The picture's address changes with the story: who keeps pictures keeps them by address. */
const picture = ({ listing, story }: StoryTold, { address, reader }: SharePage): Xml[] => [
  meta(
    'og:image',
    `${address}/picture.png?at=${Math.max(story.seq, ...listing.told.map(({ version }) => version))}&lang=${reader.tag}`,
  ),
  meta('og:image:type', 'image/png'),
  meta('og:image:width', String(PICTURE.width)),
  meta('og:image:height', String(PICTURE.height)),
  meta('og:image:alt', reader.say('{title}: who says what, as the desk has logged it', { title: listing.title })),
]

/** JSON inside of HTML: nothing in it ends the element. */
const data = (json: string): Xml => ({
  xml: `<script type="application/ld+json">${json.replaceAll('<', '\\u003c')}</script>`,
})
const script = (source: string): Xml => ({ xml: `<script src="${source}" defer="defer"></script>` })

/** With the words that the page's script puts there. */
const statusOf = ({ live, reader: { say } }: SharePage): Xml =>
  el('p', live ? say('Live') : say('Not live'), {
    role: 'status',
    'data-live': say('Live'),
    'data-stale': say('Stale since'),
    'data-ended': say('This link has ended.'),
  })

/** The page of a link, whole without a script; with one it is drawn anew while it is live. */
export function sharePage(told: StoryTold, page: SharePage): string {
  const { listing } = told
  const { address, embed, live, reader } = page
  const { say, tag } = reader
  const oembed = `${new URL(address).origin}/oembed?url=${encodeURIComponent(address)}`
  const head = el('head', [
    el('meta', '', { charset: 'utf-8' }),
    el('meta', '', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    el('meta', '', { name: 'robots', content: 'noindex' }),
    el('title', listing.title),
    meta('og:type', 'article'),
    meta('og:title', listing.title),
    meta(
      'og:description',
      say(
        'Who says what on {count, plural, one {one claim} other {# claims}}, as the desk has logged it. No verdict.',
        { count: told.claims.length },
      ),
    ),
    meta('og:url', address),
    ...picture(told, page),
    el('meta', '', { name: 'twitter:card', content: 'summary_large_image' }),
    el('link', '', { rel: 'stylesheet', href: '/s/page.css' }),
    el('link', '', { rel: 'alternate', type: 'application/rss+xml', href: `${address}/as/rss` }),
    el('link', '', { rel: 'alternate', type: 'application/json+oembed', href: oembed }),
    data(storyJsonLd(told)),
    script('/s/page.js'),
  ])
  const body = el('body', [mainOf(told, page), el('footer', [el('p', 'On Record'), statusOf(page)])], {
    ...(live && { 'data-live': 'yes' }),
    ...(embed && { 'data-embed': 'yes' }),
  })
  return `<!doctype html>\n${el('html', [head, body], { lang: tag }).xml}\n`
}
