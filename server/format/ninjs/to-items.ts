import { Refusal } from '../../../shared/error-code.ts'
import { documentsOf } from '../json/documents.ts'
import { Members } from '../json/members.ts'
import type { ParsedItem, Received } from '../parse.ts'
import type { Read } from '../read.ts'
import { type WireDraft, wireItem } from '../wire-item.ts'
import { draftOf, statusOf, typeOf } from './draft.ts'
import { enclosureOf } from './renditions.ts'
import { headlineOf } from './words.ts'

/** Types that are no copy: what will happen, and what will be told of it. */
const NO_COPY = /^(?:event|planning|component)$/i

const hasWords = ({ headline, body, bodyHtml, wire }: WireDraft): boolean =>
  [headline, body, bodyHtml, wire?.abstract].some((words) => words !== null && words !== undefined && words !== '')

const guidOf = (item: Members): string | null => item.text('guid', 'uri', 'urn', 'versionedguid', 'usn', 'uno', 'id')

/** What is fetched from elsewhere: its own file, then those of what is associated with it. */
function enclosuresOf(item: Members, associated: readonly [string, Members][]) {
  const found = [enclosureOf(item, null), ...associated.map(([, one]) => enclosureOf(one, headlineOf(one)))]
  return found.filter((one) => one !== null).slice(0, 100)
}

const altOf = (associated: readonly [string, Members][]): string | null =>
  associated
    .map(([, one]) => (typeOf(one) === 'picture' ? one.text('bodytext', 'alttext') : null))
    .find((alt) => alt) ?? null

/** An item of its own is named by its sender; what only belongs to one is named after it. */
interface Associated {
  before: ParsedItem[]
  after: ParsedItem[]
}

/** Pictures and copy that come within an item and have words of their own. What has its own id stands before what refers to it. */
function associatedItems(item: WireDraft, associated: readonly [string, Members][], received: Received): Associated {
  const found: Associated = { before: [], after: [] }
  for (const [name, one] of associated) {
    const own = one.text('guid', 'uri')
    const draft = draftOf(one, own ?? `${item.guid}#${name}`, received)
    if (!hasWords(draft) || draft.status === undefined) continue
    const { provider, language, publishedAt, embargoedUntil } = item
    const read = wireItem(
      {
        ...draft,
        provider: draft.provider ?? provider,
        language: draft.language ?? language,
        publishedAt: draft.publishedAt ?? publishedAt,
        // What comes with embargoed copy is out no earlier than it.
        embargoedUntil: draft.embargoedUntil ?? embargoedUntil,
        status: draft.status === 'usable' ? item.status : draft.status,
        wire: { ...draft.wire, enclosures: enclosuresOf(one, []) },
      },
      received,
    )
    found[own === null ? 'after' : 'before'].push(read)
  }
  return found
}

const fault = (path: string, message: string): Refusal =>
  new Refusal('bad-fields', `${path}: ${message}`, [{ path, message }])

function itemsOf(item: Members, received: Received): ParsedItem[] | string {
  const guid = guidOf(item)
  if (guid === null) throw fault(`${item.path}/uri`, 'an item needs a uri or a guid')
  if (NO_COPY.test(item.text('type') ?? '')) return `${item.text('type') ?? ''} is no copy`
  if (statusOf(item) === undefined)
    throw fault(`${item.path}/pubstatus`, `“${item.text('pubstatus') ?? ''}” is none of usable, withheld, canceled`)
  const draft = draftOf(item, guid, received)
  if (draft.status !== 'canceled' && !hasWords(draft)) return 'it has neither headline nor text'
  const associated = item.named('associations')
  const { before, after } =
    draft.status === 'canceled' ? { before: [], after: [] } : associatedItems(draft, associated, received)
  const altText = draft.wire?.altText ?? altOf(associated)
  const wire = { ...draft.wire, altText, enclosures: enclosuresOf(item, associated) }
  return [...before, wireItem({ ...draft, wire }, received), ...after]
}

/**
 * ninjs, one item or many, however wrapped.
 * @throws Refusal `bad-fields` with the JSON pointer of an item without an id, or of a status that is none
 */
export function toItems(value: unknown, received: Received): Read {
  const read = {
    items: [] as ParsedItem[],
    skipped: [] as { guid: string | null; reason: string }[],
    repairs: [] as string[],
  }
  for (const { value: document, path } of documentsOf(value)) {
    const item = new Members(document, path, read.repairs)
    const items = itemsOf(item, received)
    if (typeof items === 'string') read.skipped.push({ guid: guidOf(item), reason: items })
    else read.items.push(...items)
  }
  return read
}
