import type { WireFields } from '../../../shared/wire.ts'
import { madeGuid } from '../made-guid.ts'
import { numberOf } from '../number-of.ts'
import type { ParsedItem, Received } from '../parse.ts'
import { readInstant } from '../when.ts'
import { wireItem, type WireDraft } from '../wire-item.ts'
import { enclosuresOf } from '../markup/enclosures.ts'
import type { NitfDates, NitfDocument, NitfHead } from './shape.ts'

interface Times {
  publishedAt: string | null
  firstCreatedAt: string | null
  releasedAt: string | null
  expiresAt: string | null
}

function timesOf({ issued, released, published, expires, revised }: NitfDates, timeZone: string | undefined): Times {
  const at = (text: string | undefined) => readInstant(text, timeZone)
  const revisions = revised.map(at).filter((time) => time !== null)
  const publishedAt = at(issued) ?? revisions.at(-1) ?? at(published) ?? at(released)
  const first = [...revisions, publishedAt].filter((time) => time !== null).toSorted()[0] ?? null
  return { publishedAt, firstCreatedAt: first, releasedAt: at(released), expiresAt: at(expires) }
}

const isCanceled = (status: string | undefined): boolean => /^(?:cancel|kill|withdrawn)/i.test(status ?? '')
const isEmbargoed = (status: string | undefined): boolean => /^embargo/i.test(status ?? '')

/** A release after the issue is an embargo, whatever the status says; an embargo without a time withholds until told otherwise. */
function standing(
  { status, isKill }: NitfHead,
  { publishedAt, releasedAt }: Times,
): Pick<WireDraft, 'status' | 'embargoedUntil'> {
  if (isCanceled(status) || isKill) return { status: 'canceled' }
  const later = releasedAt !== null && (isEmbargoed(status) || publishedAt === null || releasedAt > publishedAt)
  if (later && releasedAt !== publishedAt) return { embargoedUntil: releasedAt }
  return /^withheld/i.test(status ?? '') || isEmbargoed(status) ? { status: 'withheld' } : {}
}

/** The guid that this document continues: one that it corrects, or updates without taking it back. */
function continued({ other, corrects, id, status }: NitfHead): string | null {
  const updates = other && !isCanceled(other.status) && !isCanceled(status) ? other.id : undefined
  const found = corrects ?? updates
  return found === undefined || found === id ? null : found
}

const providerOf = ({ head, body }: NitfDocument): string | undefined =>
  body.provider ?? head.providers.find((name) => name !== undefined) ?? body.copyrightHolder

const headlineOf = ({ head, body }: NitfDocument): string => body.headline ?? head.title ?? ''

function guidOf(document: NitfDocument, { publishedAt }: Times): string {
  const { head, body } = document
  if (head.id !== undefined) return head.id
  const source = providerOf(document) ?? ''
  const words = `${headlineOf(document)} ${body.html.replace(/<[^>]*>/g, ' ')}`
  return madeGuid({ source, sequence: head.sequence ?? null, sentAt: publishedAt, slug: head.slug ?? null, words })
}

const hasWords = ({ html }: { html: string }): boolean => html.replace(/<[^>]*>/g, '').trim() !== ''

const wireOf = (document: NitfDocument, times: Times): { [K in keyof WireFields]?: WireFields[K] | null } => {
  const { head, body } = document
  return {
    type: body.media.length > 0 && !hasWords(body) ? 'picture' : 'text',
    abstract: body.abstract ?? null,
    firstCreatedAt: times.firstCreatedAt,
    expiresAt: times.expiresAt,
    ednotes: [...head.notes, ...body.notes],
    subjects: head.subjects,
    genres: head.genres,
    city: body.city ?? head.city ?? null,
    copyrightHolder: head.copyrightHolder ?? body.copyrightHolder ?? null,
    usageTerms: head.usageTerms ?? body.usageTerms ?? null,
    wordCount: numberOf(head.wordCount),
    takeKey: head.takeKey ?? null,
    sequence: head.sequence ?? null,
    evolvedFrom: continued(head),
    ...enclosuresOf(body.media),
  }
}

/** A document that takes another one back is a kill of that one too, without a body. */
function killed({ head, body }: NitfDocument, draft: WireDraft, received: Received): ParsedItem[] {
  const { other } = head
  if (other === null || other.id === draft.guid || !isCanceled(other.status ?? head.status)) return []
  const { headline, provider, publishedAt, language } = draft
  const ednotes = [...head.notes, ...body.notes]
  const kill = {
    guid: other.id,
    headline,
    provider,
    publishedAt,
    language,
    status: 'canceled',
    wire: { ednotes },
  } as const
  return [wireItem(kill, received)]
}

/** A NITF document as an item, and as the kill of another where it is one. */
export function toItems(document: NitfDocument, received: Received): ParsedItem[] {
  const { head, body } = document
  const times = timesOf(head.dates, received.timeZone)
  const draft: WireDraft = {
    guid: guidOf(document, times),
    provider: providerOf(document),
    version: numberOf(head.version),
    publishedAt: times.publishedAt,
    headline: headlineOf(document),
    bodyHtml: body.html,
    byline: body.byline,
    dateline: body.dateline,
    slugline: head.slug,
    keywords: head.keywords,
    language: document.language,
    urgency: numberOf(head.urgency),
    ...standing(head, times),
    wire: wireOf(document, times),
  }
  return [wireItem(draft, received), ...killed(document, draft, received)]
}
