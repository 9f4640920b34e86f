import type { PlainItem } from '../../../shared/item.ts'
import { itemType, type WireFields } from '../../../shared/wire.ts'
import { localZone } from '../local-zone.ts'
import { madeGuid } from '../made-guid.ts'
import { escapeHtml } from '../markup/escape.ts'
import { numberOf } from '../number-of.ts'
import type { ParsedItem, Received } from '../parse.ts'
import { readInstant } from '../when.ts'
import { wireItem, type WireDraft } from '../wire-item.ts'
import type { G2Item, Header } from './shape.ts'

const SUMMARY = /^(?:|summary|abstract|synthe.*|synopsis|lead|teaser|descr.*)$/
const SCRIPT = /script|dopesheet|shotlist|shot-?list|storyline/

/** Kinds of news by IPTC's codes ("ninat:text") and older ones; an animation is a graphic. */
function typeOf({ kind, meta }: G2Item): WireFields['type'] {
  const told = meta.itemClass?.toLowerCase()
  if (told === 'animation') return 'graphic'
  if (told === 'photo' || told === 'image') return 'picture'
  const known = itemType.safeParse(told)
  return known.success ? known.data : kind === 'package' ? 'composite' : 'text'
}

const statusOf = ({ meta: { status, isKill } }: G2Item): PlainItem['status'] => {
  if (isKill || /^(?:cancel|kill|withdrawn)/i.test(status ?? '')) return 'canceled'
  return /^(?:withheld|embargoed)/i.test(status ?? '') ? 'withheld' : 'usable'
}

interface Times {
  publishedAt: string | null
  firstCreatedAt: string | null
  expiresAt: string | null
  embargoedUntil: string | null
}

function timesOf({ meta, about }: G2Item, header: Header, zone: string | undefined): Times {
  const at = (...texts: (string | undefined)[]) =>
    texts.map((text) => readInstant(text, zone)).find((time) => time !== null) ?? null
  return {
    publishedAt: at(meta.versionCreated, about.modified, about.created, header.sent),
    firstCreatedAt: at(meta.firstCreated, about.created),
    expiresAt: at(meta.expires),
    embargoedUntil: at(meta.embargoed),
  }
}

/** An embargo with a time waits for it, whatever the status says; one with words instead of a time withholds. */
function standing(item: G2Item, { embargoedUntil }: Times): Pick<WireDraft, 'status' | 'embargoedUntil'> {
  const status = statusOf(item)
  if (status === 'canceled') return { status }
  if (embargoedUntil !== null)
    return { embargoedUntil, status: /^withheld/i.test(item.meta.status ?? '') ? status : 'usable' }
  return { status: item.meta.embargoed ? 'withheld' : status }
}

const described = ({ about }: G2Item, fits: (role: string) => boolean): string | undefined =>
  about.descriptions
    .filter(({ role }) => fits(role))
    .map(({ text }) => text)
    .join('\n') || undefined

/** Kinds whose caption is what they say; that of text and packages is slug and headline once more. */
const SEEN = new Set(['picture', 'graphic', 'video', 'audio'])
const isSeen = (type: WireFields['type']): boolean => type !== undefined && SEEN.has(type)

function abstractOf(item: G2Item, type: WireFields['type']): string | undefined {
  const fits = (role: string) => SUMMARY.test(role) || (isSeen(type) && /caption/.test(role))
  return described(item, fits) ?? item.content.abstract ?? item.about.subHeadline
}

/** The words of pictures and films are their captions and scripts. */
function htmlOf(item: G2Item, type: WireFields['type']): string {
  if (item.content.html !== '' || !isSeen(type)) return item.content.html
  const words = described(item, (role) => SCRIPT.test(role) || /caption/.test(role))
  return words === undefined
    ? ''
    : words
        .split('\n')
        .map((line) => `<p>${escapeHtml(line)}</p>`)
        .join('\n')
}

const headlineOf = ({ meta, about, content }: G2Item): string | undefined =>
  about.headline ?? content.headline ?? meta.title
const providerOf = ({ meta }: G2Item, header: Header): string | undefined =>
  meta.provider ?? header.sender ?? meta.copyrightHolder

function guidOf(item: G2Item, header: Header, { publishedAt }: Times): string {
  if (item.guid !== undefined) return item.guid
  const { slugline = null, sequence = null } = item.about
  const words = `${headlineOf(item) ?? ''} ${item.content.html.replace(/<[^>]*>/g, ' ')}`
  return madeGuid({ source: providerOf(item, header) ?? '', sequence, sentAt: publishedAt, slug: slugline, words })
}

function wireOf(
  item: G2Item,
  header: Header,
  times: Times,
): { [K in keyof WireFields]?: WireFields[K] | null | undefined } {
  const { meta, about, content } = item
  const type = typeOf(item)
  const count = numberOf(content.wordCount)
  return {
    type,
    abstract: abstractOf(item, type),
    priority: numberOf(header.priority),
    firstCreatedAt: times.firstCreatedAt,
    // The first version is published when it is created; of later ones the copy does not say when the first was.
    firstPublishedAt: item.version === '1' ? times.publishedAt : null,
    expiresAt: times.expiresAt,
    ednotes: [...meta.notes, ...content.notes],
    subjects: about.subjects,
    genres: about.genres,
    city: about.city ?? content.city,
    copyrightHolder: meta.copyrightHolder,
    usageTerms: meta.usageTerms,
    wordCount: count === 0 ? null : count,
    sequence: about.sequence,
    enclosures: content.files,
    evolvedFrom: meta.evolvedFrom,
    members: item.members,
  }
}

export const hasWords = (item: G2Item): boolean =>
  headlineOf(item) !== undefined ||
  item.content.html !== '' ||
  item.content.files.length > 0 ||
  item.about.descriptions.length > 0
export const isTakenBack = (item: G2Item): boolean => statusOf(item) !== 'usable'

/** A NewsML-G2 item as the desk has it. */
export function toItem(item: G2Item, header: Header, received: Received): ParsedItem {
  const { meta, about, content } = item
  const language = about.language ?? item.language ?? header.language
  const zone = localZone(received, item.language ?? language)
  const times = timesOf(item, header, zone)
  const draft: WireDraft = {
    guid: guidOf(item, header, times),
    provider: providerOf(item, header),
    version: numberOf(item.version),
    publishedAt: times.publishedAt,
    headline: headlineOf(item),
    bodyHtml: htmlOf(item, typeOf(item)),
    byline: about.byline ?? content.byline,
    dateline: about.dateline ?? content.dateline,
    slugline: about.slugline,
    keywords: about.keywords,
    language,
    urgency: numberOf(about.urgency),
    url: meta.url,
    ...standing(item, times),
    wire: wireOf(item, header, times),
  }
  return wireItem(draft, zone === undefined ? received : { ...received, timeZone: zone })
}
