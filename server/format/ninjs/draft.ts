import type { PlainItem } from '../../../shared/item.ts'
import type { itemType } from '../../../shared/wire.ts'
import { isTooDeep } from '../html/nesting.ts'
import type { Members } from '../json/members.ts'
import type { Received } from '../parse.ts'
import { wireDateline } from '../wire-dateline.ts'
import type { WireDraft } from '../wire-item.ts'
import { subjectsOf } from './subjects.ts'
import { asText, headlineOf, wordsOf } from './words.ts'

type Status = PlainItem['status']
type ItemType = (typeof itemType.options)[number]

const STATUS: Record<string, Status> = {
  usable: 'usable',
  withheld: 'withheld',
  withhold: 'withheld',
  hold: 'withheld',
  embargoed: 'withheld',
  canceled: 'canceled',
  cancelled: 'canceled',
  killed: 'canceled',
  kill: 'canceled',
  recalled: 'canceled',
  withdrawn: 'canceled',
}
const TYPES: Record<string, ItemType> = {
  picture: 'picture',
  photo: 'picture',
  graphic: 'graphic',
  video: 'video',
  audio: 'audio',
  composite: 'composite',
}

/** Undefined for a word that stands for none: whether such copy may be shown is not to be guessed. */
export const statusOf = (item: Members): Status | undefined =>
  STATUS[(item.text('pubstatus') ?? 'usable').toLowerCase()]

export const typeOf = (item: Members): ItemType => TYPES[(item.text('type') ?? 'text').toLowerCase()] ?? 'text'

const number = (text: string | null): number | null => (text !== null && /^\d{1,15}$/.test(text) ? Number(text) : null)

const names = (list: readonly Members[]): string => list.flatMap((one) => one.text('name') ?? []).join(', ')

/** Who delivers it; a party of `infosource` with a role ("interviewee") is none. */
function providerOf(item: Members): string | null {
  const given =
    item.text('source', 'sourcefeed') ?? item.object('provider')?.text('name', 'literal') ?? item.text('provider')
  const origin = item.objects('infosources', 'infosource').find((one) => one.text('rel', 'role') === null)
  return given ?? item.text('copyrightholder') ?? origin?.text('name') ?? null
}

function usageOf(item: Members): string | null {
  const terms = item.texts('usageterms', 'usage').join('\n')
  return terms === '' ? (item.object('rightsinfo')?.text('linkedrights') ?? null) : terms
}

/** A list, or one text with the words set apart in it. */
const keywordsOf = (item: Members): string[] =>
  item
    .texts('keywords', 'keyword', 'keywordnames')
    .flatMap((words) => words.split(/[+;,]/))
    .map((word) => word.trim())
    .filter((word) => word !== '')

const cityOf = (place: string | null): string | null => place?.split(',')[0]?.trim().slice(0, 200) ?? null

/** Moments of an item; what its notes say of an embargo is read with the notes. */
function timesOf(item: Members, timeZone: string) {
  const at = (...given: string[]): string | null => item.instant(timeZone, ...given)
  return {
    publishedAt: at('versioncreated', 'updated', 'published', 'datetimesent', 'firstpublished', 'firstcreated'),
    embargoedUntil: at('embargoed', 'embargo'),
    firstCreatedAt: at('firstcreated', 'contentcreated', 'created', 'firstversion'),
    firstPublishedAt: at('firstpublished'),
    expiresAt: at('expires', 'expiry'),
  }
}

/** The words; of a picture its caption is the body, and text beside it tells what is to be seen. */
function wordsIn(item: Members): {
  body: string | null
  bodyHtml: string | null
  abstract: string | null
  alt: string | null
} {
  const body = wordsOf(item, 'body', 'bodies')
  const abstract = asText(wordsOf(item, 'description', 'descriptions'))
  const seen = typeOf(item) === 'picture' && body.html === null
  const text = seen ? (abstract ?? body.text) : body.html === null ? body.text : null
  return {
    body: text ?? (body.html === null ? abstract : null),
    bodyHtml: body.html,
    abstract,
    alt: seen ? body.text : null,
  }
}

/**
 * One ninjs item (IPTC ninjs 1.0 to 3.1, and what senders add to it) as a draft under the given guid.
 * "embargoed" alone withholds it until a version says more.
 */
export function draftOf(item: Members, guid: string, received: Received): WireDraft {
  const { body, bodyHtml, abstract, alt } = wordsIn(item)
  const notes = item.texts('ednote', 'ednotes')
  const { publishedAt, embargoedUntil, ...times } = timesOf(item, received.timeZone ?? 'UTC')
  const located = item.text('located', 'dateline', 'city')
  const told = wireDateline(asText({ text: body, html: bodyHtml }))
  const status = statusOf(item)
  const released = status === 'withheld' && item.text('pubstatus') === 'embargoed' && Boolean(embargoedUntil)
  return {
    guid,
    version: number(item.text('version', 'revision')),
    provider: providerOf(item),
    publishedAt,
    embargoedUntil,
    headline: headlineOf(item),
    body: body ?? asText({ text: null, html: bodyHtml }),
    // Markup that nests without end is read for its words alone.
    bodyHtml: isTooDeep(bodyHtml ?? '') ? null : bodyHtml,
    status: released ? 'usable' : status,
    byline: item.text('byline', 'by') ?? names(item.objects('authors', 'bylines')),
    dateline: told?.text ?? located,
    slugline: item.text('slugline') ?? (item.texts('slug', 'slugs').join('-') || null),
    language: item.text('language', 'lang'),
    urgency: item.whole('urgency'),
    keywords: keywordsOf(item),
    url: item.text('url', 'link'),
    wire: {
      type: typeOf(item),
      abstract,
      priority: item.whole('priority'),
      ...times,
      ednotes: notes.map((text) => ({ text: text.slice(0, 10_000), public: false })),
      subjects: subjectsOf(item),
      city: cityOf(located) ?? told?.city,
      copyrightHolder: item.text('copyrightholder', 'copyright'),
      usageTerms: usageOf(item),
      wordCount: item.whole('wordcount'),
      altText: alt,
      evolvedFrom: item.text('evolvedfrom', 'rewriteof'),
    },
  }
}
