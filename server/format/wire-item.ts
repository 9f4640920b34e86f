import { Refusal } from '../../shared/error-code.ts'
import { plainItem, type PlainItem } from '../../shared/item.ts'
import { languageTag } from '../../shared/language-tag.ts'
import { type EdNote, wireFields, type WireFields } from '../../shared/wire.ts'
import { bylineIn, datelineIn, firstWords, isNobody } from './in-body.ts'
import { fitWire } from './fit-wire.ts'
import { htmlText } from './html/html-text.ts'
import { type NoteEmbargo, noteEmbargo } from './embargo-note.ts'
import type { ParsedItem, Received } from './parse.ts'
import { sourceId } from './source-id.ts'

type Optional = Pick<
  PlainItem,
  | 'version'
  | 'language'
  | 'urgency'
  | 'body'
  | 'embargoedUntil'
  | 'byline'
  | 'dateline'
  | 'slugline'
  | 'keywords'
  | 'url'
>

/** An item as a wire format tells it; undefined and null stand for what the copy does not say. */
export type WireDraft = { [K in keyof Optional]?: Optional[K] | null | undefined } & {
  guid: string
  /** Name of the agency or outlet, as the copy has it. */
  provider?: string | null | undefined
  publishedAt?: string | null | undefined
  headline?: string | null | undefined
  bodyHtml?: string | null | undefined
  status?: PlainItem['status'] | undefined
  wire?: { [K in keyof WireFields]?: WireFields[K] | null | undefined }
}

/** Longest text of each member that is kept. */
const LONGEST = new Map(
  Object.entries({
    guid: 500,
    headline: 2_000,
    body: 2_000_000,
    bodyHtml: 4_000_000,
    byline: 500,
    dateline: 500,
    slugline: 500,
    ednote: 10_000,
    abstract: 20_000,
    copyrightHolder: 500,
    usageTerms: 10_000,
    takeKey: 500,
    altText: 10_000,
    city: 200,
    sequence: 100,
    evolvedFrom: 500,
  }),
)

const isSilent = (value: unknown): boolean =>
  value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0)

/** What is said, cut where it is longer than the desk keeps; the whole stands in the payload. */
const said = (members: object): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(members)
      .filter(([, value]) => !isSilent(value))
      .map(([name, value]) => [name, typeof value === 'string' ? value.slice(0, LONGEST.get(name)) : value]),
  )

const parsedItem = plainItem.extend({ wire: wireFields.optional() })

function checked(item: Record<string, unknown>): ParsedItem {
  const read = parsedItem.safeParse(item)
  if (read.success) return read.data
  const faults = read.error.issues.map(({ path, message }) => ({ path: path.map(String).join('/'), message }))
  throw new Refusal('bad-fields', faults.map(({ path, message }) => `${path}: ${message}`).join('; '), faults)
}

const joined = (notes: readonly EdNote[]): string => notes.map(({ text }) => text).join('\n')

/** Urgency as the desk keeps it (IPTC 1 to 9); what lies outside is none. */
const within = (urgency: number | null | undefined): number | null =>
  urgency !== null && urgency !== undefined && Number.isInteger(urgency) && urgency >= 1 && urgency <= 9
    ? urgency
    : null

const address = (url: string | null | undefined): string | null => {
  if (url === null || url === undefined || url.length > 2_000 || !URL.canParse(url)) return null
  return /^https?:$/.test(new URL(url).protocol) ? url : null
}

/** What stands in the notes alone; a field that says when, or that copy is withheld or killed, goes before them. */
function embargoInNotes(draft: WireDraft, issuedAt: string, timeZone: string | undefined): NoteEmbargo {
  if (draft.embargoedUntil || (draft.status ?? 'usable') !== 'usable') return {}
  const notes = (draft.wire?.ednotes ?? []).map(({ text }) => text)
  return noteEmbargo(notes, { issuedAt, timeZone: timeZone ?? 'UTC' })
}

/** The byline that copy is sent with; where it names nobody, the name under which the text begins. */
const signed = (byline: string | null | undefined, body: string): string | null =>
  byline && !isNobody(byline) ? byline : (bylineIn(body) ?? byline ?? null)

/**
 * A draft as an item: text read from its markup where no text stands beside it, dated by its arrival where it has no
 * date, from the source that the poster's key names, else from its provider; held back where its notes say so.
 * @throws Refusal `bad-fields` for what no item can have
 */
export function wireItem(draft: WireDraft, received: Received): ParsedItem {
  const { provider, bodyHtml, ...rest } = draft
  const wire = fitWire(draft.wire ?? {})
  const sourceName = provider?.trim().slice(0, 200)
  const { ednotes } = wire
  const publishedAt = rest.publishedAt ?? received.receivedAt
  const body = rest.body ?? (bodyHtml ? htmlText(bodyHtml) : '')
  const dateline = datelineIn(body)
  return checked({
    ...said({
      ...rest,
      sourceName,
      source: received.source ?? sourceId(sourceName ?? ''),
      publishedAt,
      ...embargoInNotes({ ...draft, wire }, publishedAt, received.timeZone),
      urgency: within(rest.urgency),
      language: languageTag(rest.language) ?? received.language,
      body,
      byline: signed(rest.byline, body),
      dateline: rest.dateline ?? dateline?.text,
      bodyHtml,
      keywords: rest.keywords?.map((word) => word.slice(0, 200)).slice(0, 200),
      ednote: joined(ednotes ?? []),
      url: address(rest.url),
      wire: said({ ...wire, city: wire.city ?? dateline?.city }),
    }),
    headline: (rest.headline?.trim() || firstWords(body)).slice(0, LONGEST.get('headline')),
  })
}
