import { Refusal } from '../../../shared/error-code.ts'
import { documentsOf } from '../json/documents.ts'
import { Members } from '../json/members.ts'
import { draftOf, statusOf } from '../ninjs/draft.ts'
import { enclosureOf } from '../ninjs/renditions.ts'
import type { Received } from '../parse.ts'
import { priorityOf } from '../priority-letter.ts'
import type { Read } from '../read.ts'
import { type WireDraft, wireItem } from '../wire-item.ts'

/** The item's own id; its address changes with every request. */
const guidOf = (item: Members): string | null => item.object('altids')?.text('itemid') ?? item.text('uri')

/** AP says a kill in the status, or in what kind of editorial notice the item is. */
function noticeOf(item: Members): WireDraft['status'] {
  const kinds = item.texts('editorialtypes', 'signals').join(' ')
  if (/\b(?:kill|elimination)/i.test(kinds)) return 'canceled'
  return /\bwithh(?:o|e)ld/i.test(kinds) ? 'withheld' : undefined
}

function bylineOf(item: Members): string | null {
  const lines = item.objects('bylines', 'byline').flatMap((one) => one.text('by', 'name') ?? [])
  return lines.join(', ') || item.text('byline') || (item.object('photographer')?.text('name') ?? null)
}

/** Words of the story, which AP counts on the rendition that holds it. */
const wordCountOf = (item: Members): number | null =>
  item
    .named('renditions')
    .find(([name]) => name === 'nitf')?.[1]
    .whole('words') ?? null

function draft(item: Members, guid: string, received: Received): WireDraft {
  const read = draftOf(item, guid, received)
  const city = item.object('datelinelocation')?.text('city') ?? read.wire?.city
  const file = enclosureOf(item, null)
  return {
    ...read,
    status: read.status === 'usable' ? (noticeOf(item) ?? 'usable') : read.status,
    byline: bylineOf(item),
    dateline: read.dateline ?? city,
    provider: read.provider ?? 'AP',
    wire: {
      ...read.wire,
      abstract: item.text('descriptionsummary') ?? read.wire?.abstract ?? item.text('headlineextended'),
      priority: priorityOf(item.text('editorialpriority')),
      city,
      wordCount: read.wire?.wordCount ?? wordCountOf(item),
      enclosures: file === null ? [] : [file],
    },
  }
}

/**
 * Items of AP's Media API, one answer or feed of it; the shape is ninjs 1 with members of AP's own. Versions count from 0.
 * What is associated with an item comes by its own way in the feed.
 * @throws Refusal `bad-fields` with the JSON pointer of an item without an id, or of a status that is none
 */
export function toItems(value: unknown, received: Received): Read {
  const repairs: string[] = []
  const items = documentsOf(value).map(({ value: document, path }) => {
    const item = new Members(document, path, repairs)
    const guid = guidOf(item)
    const place = guid === null ? `${path}/altids/itemid` : `${path}/pubstatus`
    if (guid === null || statusOf(item) === undefined)
      throw new Refusal('bad-fields', `${place}: what stands here is not known`, [
        { path: place, message: 'not known' },
      ])
    return wireItem(draft(item, guid, received), received)
  })
  return { items, repairs }
}
