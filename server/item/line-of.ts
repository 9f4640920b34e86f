import type { ItemLine, ItemLineBody, ItemVersion } from '../../shared/item.ts'

/** Longest headline that is made from the first words of copy that came without one, in UTF-16 units. */
const FIRST_WORDS = 140

const firstWords = (body: string): string => {
  const line = body.trimStart().split('\n', 1)[0]?.trim() ?? ''
  return line.length <= FIRST_WORDS ? line : `${line.slice(0, FIRST_WORDS).replace(/\s+\S*$/, '')}…`
}

/** What a list shows as the headline: the copy's own, else its first words, its slugline or its guid. */
const shownHeadline = ({ headline, body, slugline, guid }: ItemVersion): string =>
  headline.trim() || firstWords(body) || slugline?.trim() || guid

/** The line of an item whose current version this is. */
export const lineOf = (version: ItemVersion, storyId: string | null): ItemLineBody => ({
  itemId: version.itemId,
  guid: version.guid,
  source: version.source,
  sourceName: version.sourceName,
  version: version.version,
  publishedAt: version.publishedAt,
  dayAlone: version.dayAlone,
  receivedAt: version.receivedAt,
  language: version.language,
  urgency: version.urgency,
  headline: shownHeadline(version),
  slugline: version.slugline,
  tag: version.tag,
  status: version.status,
  withdrawn: version.status === 'canceled',
  held: null,
  fault: null,
  storyId,
})

/** The line of a killed item: the kill's own words where it brings some, else those that stood. */
export function killedLine(kill: ItemVersion, stood: ItemLine | null): ItemLineBody {
  const line = lineOf(kill, stood?.storyId ?? null)
  if (!stood) return line
  return {
    ...line,
    headline: kill.headline.trim() || stood.headline,
    slugline: line.slugline ?? stood.slugline,
    language: line.language ?? stood.language,
    urgency: line.urgency ?? stood.urgency,
  }
}

/** What waits, as the item's line says it. */
export const heldOf = (version: ItemVersion): NonNullable<ItemLine['held']> => ({
  version: version.version,
  until: version.embargoedUntil,
  headline: shownHeadline(version),
})

/** A line as an event carries it: the event's own `seq` is not known yet. */
export function withoutSeq(line: ItemLine): ItemLineBody {
  const { seq: _seq, ...body } = line
  return body
}
