import { writeCsv } from '../lists/csv-text.ts'
import type { FindsTold } from './finds-told.ts'
import { whenTold } from './listing.ts'
import type { StoryTold } from './story-told.ts'

const POSITION = [
  'taken_at',
  'logged_at',
  'party',
  'speaker',
  'role',
  'stance',
  'sourcing',
  'claim',
  'quote',
  'text',
  'state',
  'withdrawn',
  'outlets',
  'entry_id',
  'claim_id',
  'url',
  'corrected_since',
]

/** A row a position. */
export const storyCsv = ({ positions }: StoryTold): string =>
  writeCsv(
    POSITION,
    positions.map(({ entry, told, takenAt, claim, outlets, withdrawn, corrected }) => [
      takenAt,
      entry.loggedAt,
      entry.party,
      entry.speaker ?? '',
      entry.role ?? '',
      entry.stance,
      entry.sourcing,
      claim,
      withdrawn ? '' : (entry.quote ?? ''),
      withdrawn ? '' : entry.text,
      entry.state,
      withdrawn ? 'yes' : 'no',
      outlets.join('; '),
      entry.id,
      entry.claimId,
      told.url,
      corrected?.told ?? '',
    ]),
  )

const FIND = [
  'published_at',
  'source',
  'headline',
  'tag',
  'withdrawn',
  'urgency',
  'language',
  'story',
  'guid',
  'version',
  'item_id',
  'url',
]

/** A row an item. */
export const findsCsv = ({ finds }: FindsTold): string =>
  writeCsv(
    FIND,
    finds.map(({ hit: { item, story }, told }) => [
      whenTold(told),
      item.sourceName,
      item.headline,
      item.tag ?? '',
      item.withdrawn ? 'yes' : 'no',
      item.urgency === null ? '' : String(item.urgency),
      item.language ?? '',
      story?.title ?? '',
      item.guid,
      String(item.version),
      item.itemId,
      told.url,
    ]),
  )
