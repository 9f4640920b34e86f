import type { Row } from '../../../db/store.ts'
import { profileOf } from '../../../server/analysis/profile.ts'
import { decideVersion } from '../../../server/item/decide-version.ts'
import type { NewEvent } from '../../../shared/event.ts'
import type { ItemLine, PlainItem } from '../../../shared/item.ts'
import type { StoryBody } from '../../../shared/story.ts'
import { claimOf, entryOf, storyOf } from './archive-nouns.ts'

/** What an item leaves in the log and beside it once it is through the chain. */
export interface Passed {
  events: NewEvent[]
  rows: Row[]
}

/** Items that log positions of their own; the later ones of a story carry these. */
const POSITIONS = 6

const auto = { by: 'auto', reason: null } as const

/** Files copy by its affair, as a busy desk's archive has it, without the cost of analysing it. */
export class AffairLog {
  readonly #stories = new Map<string, StoryBody>()

  /** `isActive`: recent enough for the desk to hold it in memory, with its profile, its claim and its positions. */
  pass(item: PlainItem, itemId: string, at: string, isActive: boolean): Passed {
    const { rows, after } = decideVersion(null, item, { receivedAt: at, payloadId: '', itemId })
    const affair = item.keywords?.[1] ?? item.guid
    const known = this.#stories.get(affair)
    const story = storyOf(known ?? null, `story-of ${affair}`, item, at)
    this.#stories.set(affair, story)
    const { seq: _, ...line } = after.line
    const arrived: NewEvent = { type: 'item-arrived', item: { ...line, storyId: story.id }, ...auto }
    const told: NewEvent = known
      ? { type: 'story-changed', story, change: 'activity', ...auto }
      : { type: 'story-opened', story, ...auto }
    return {
      events: [told, arrived, ...(isActive ? this.#positions(story, after.line, at) : [])],
      rows: [...rows.map(done), ...(isActive ? [analysed(item, itemId)] : [])],
    }
  }

  #positions(story: StoryBody, line: ItemLine, at: string): NewEvent[] {
    const place = story.counts.items - 1
    const claim: NewEvent[] = place === 0 ? [{ type: 'claim-made', claim: claimOf(story, line, at), ...auto }] : []
    const entryId = `${story.id} ${place % POSITIONS}`
    const position: NewEvent =
      place < POSITIONS
        ? { type: 'entry-logged', entry: entryOf(story, line, place), ...auto }
        : { type: 'entry-carried', storyId: story.id, entryId, itemId: line.itemId, ...auto }
    return [...claim, position]
  }
}

const done = (row: Row): Row =>
  row.row === 'version' ? { ...row, version: { ...row.version, payloadId: null, state: 'done' } } : row

function analysed({ headline, body = '', version = 1 }: PlainItem, itemId: string): Row {
  const profile = profileOf(`${headline}\n\n${body}`, headline.length, 'en')
  return { row: 'analysis', itemId, version, analysis: { language: 'en', statements: [], profile } }
}
