import type { WireFields } from '../../../shared/wire.ts'
import { localZone } from '../local-zone.ts'
import { madeGuid } from '../made-guid.ts'
import { numberOf } from '../number-of.ts'
import type { ParsedItem, Received } from '../parse.ts'
import { placeLine } from '../place-line.ts'
import { readInstant } from '../when.ts'
import { wireItem, type WireDraft } from '../wire-item.ts'
import { withoutRevision } from './identity.ts'
import type { Envelope, Management, Newsml1Item } from './shape.ts'

const TYPES: [RegExp, NonNullable<WireFields['type']>][] = [
  [/^(?:photo|picture|image)/, 'picture'],
  [/^(?:graphic|animation)/, 'graphic'],
  [/^video/, 'video'],
  [/^audio/, 'audio'],
]

function typeOf({ content, members }: Newsml1Item): NonNullable<WireFields['type']> {
  if (members.length > 0 && content.html === '') return 'composite'
  return TYPES.find(([names]) => names.test(content.mediaType ?? ''))?.[1] ?? 'text'
}

type Standing = Pick<WireDraft, 'status' | 'embargoedUntil'>

const isCanceled = (status: string | undefined): boolean =>
  /^(?:cancel|kill|withdrawn|deleted|rescinded)/i.test(status ?? '')

export const isTakenBack = ({ status, isKill }: Management): boolean => isCanceled(status) || isKill

/** Embargoed copy waits until its status will change; without a time for that it is withheld. */
function standing(management: Management, timeZone: string | undefined): Standing {
  if (isTakenBack(management)) return { status: 'canceled' }
  const { status, future, embargo } = management
  const until = readInstant(embargo, timeZone)
  if (until !== null) return { embargoedUntil: until }
  if (!/^(?:embargo|withheld)/i.test(status ?? '')) return {}
  const release = /^usable/i.test(future?.status ?? '') ? readInstant(future?.at, timeZone) : null
  return release === null ? { status: 'withheld' } : { embargoedUntil: release }
}

/** A status that will be canceled is the end of the item's use. */
const expiryOf = ({ future }: Management, timeZone: string | undefined): string | null =>
  future && isCanceled(future.status) ? readInstant(future.at, timeZone) : null

const itemIdOf = (guid: string): string => withoutRevision(guid).split(':').at(-1) ?? ''

/** Some agencies date each revision anew: what an item derives from is its earlier revision where it bears the same item id. */
function continued({ management, identity }: Newsml1Item): string | null {
  const from = management.derivedFrom && withoutRevision(management.derivedFrom)
  if (from === undefined || identity.guid === undefined || from === identity.guid) return null
  return itemIdOf(from) === itemIdOf(identity.guid) ? from : null
}

const providerOf = ({ about, lines, identity }: Newsml1Item, { sender }: Envelope): string | undefined =>
  about.provider ?? sender ?? about.sources[0] ?? lines.credit ?? identity.guid?.split(':')[2]

const headlineOf = ({ lines, content }: Newsml1Item): string | undefined =>
  lines.headline ?? content.nitf?.headline ?? content.headline

/** A label without spaces is a slug. */
const slugOf = ({ lines, identity }: Newsml1Item): string | undefined =>
  lines.slugline ?? (identity.label?.includes(' ') ? undefined : identity.label)

function guidOf(item: Newsml1Item, envelope: Envelope, sentAt: string | null): string {
  if (item.identity.guid !== undefined) return item.identity.guid
  const words = `${headlineOf(item) ?? ''} ${item.content.html.replace(/<[^>]*>/g, ' ')}`
  const sequence = envelope.sequence ?? null
  return madeGuid({ source: providerOf(item, envelope) ?? '', sequence, sentAt, slug: slugOf(item) ?? null, words })
}

/** "EN" and "en" are one language. */
const languageOf = ({ about, language }: Newsml1Item): string | undefined => {
  const told = about.language ?? language
  return told !== undefined && /^[A-Z]{2,3}$/.test(told) ? told.toLowerCase() : told
}

function wireOf(item: Newsml1Item, envelope: Envelope, timeZone: string | undefined): NonNullable<WireDraft['wire']> {
  const { about, lines, content, management } = item
  const at = (text: string | undefined) => readInstant(text, timeZone)
  return {
    type: typeOf(item),
    abstract: content.abstract ?? content.nitf?.abstract ?? lines.subHeadline,
    priority: numberOf(envelope.priority),
    firstCreatedAt: at(management.firstCreated) ?? at(management.revised),
    expiresAt: expiryOf(management, timeZone),
    ednotes: [...management.notes, ...lines.notes, ...(content.nitf?.notes ?? []), ...content.notes],
    subjects: about.subjects,
    genres: about.genres,
    city: about.city ?? content.nitf?.city,
    copyrightHolder: about.copyrightHolder ?? lines.copyright,
    usageTerms: about.usageTerms ?? lines.rights,
    wordCount: numberOf(content.wordCount),
    sequence: envelope.sequence,
    enclosures: content.files,
    evolvedFrom: continued(item),
    members: item.members,
  }
}

/** A NewsML 1 item as the desk has it. */
export function toItem(item: Newsml1Item, envelope: Envelope, received: Received): ParsedItem {
  const { identity, management, lines, about, content } = item
  const language = languageOf(item)
  const zone = localZone(received, item.language ?? language)
  const at = (text: string | undefined) => readInstant(text, zone)
  const publishedAt = at(management.revised) ?? at(management.firstCreated) ?? at(envelope.sent)
  const draft: WireDraft = {
    guid: guidOf(item, envelope, publishedAt),
    provider: providerOf(item, envelope),
    version: numberOf(identity.revision),
    publishedAt,
    headline: headlineOf(item),
    bodyHtml: content.html,
    byline: lines.byline ?? content.nitf?.byline,
    dateline: placeLine(lines.dateline) ?? content.nitf?.dateline,
    slugline: slugOf(item),
    keywords: [...new Set([...about.keywords, ...lines.keywords])],
    language,
    urgency: numberOf(management.urgency),
    ...standing(management, zone),
    wire: wireOf(item, envelope, zone),
  }
  return wireItem(draft, zone === undefined ? received : { ...received, timeZone: zone })
}
