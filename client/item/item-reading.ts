import type { Entry } from '../../shared/entry.ts'
import type { ItemLine, ItemVersion } from '../../shared/item.ts'
import type { Analysis } from '../../shared/statement.ts'
import type { Span } from './marked-copy.ts'

type Wording = Pick<ItemVersion, 'version' | 'headline' | 'body'>
interface Marked {
  item: Pick<ItemLine, 'itemId'>
  versions: readonly Wording[]
  entries: readonly Pick<Entry, 'evidence' | 'quote'>[]
}

/** The whole text that an entry's offsets point into. */
const wholeOf = ({ headline, body }: Wording): string => `${headline}\n\n${body}`

/** Where `words` first stand in `text`, in the typesetting of either; null where they do not. */
function placeOf(words: string, text: string): { start: number; end: number } | null {
  const wanted = evenQuotes(words).replace(/^"|"$/gu, '').trim()
  const start = wanted === '' ? -1 : evenQuotes(text).indexOf(wanted)
  return start < 0 ? null : { start, end: start + wanted.length }
}

/** One letter for one letter, so that places hold. */
const evenQuotes = (text: string): string => text.replace(/[“”„«»]/gu, '"').replace(/[‘’]/gu, "'")

/**
 * The words of each entry in a version of the copy. An entry that rests on an earlier version or on another outlet's copy
 * is marked where the same words, or its quote, stand in this one.
 */
export function spansOf({ item, versions, entries }: Marked, version: Wording): Span[] {
  const text = wholeOf(version)
  return entries.flatMap(({ evidence, quote }, i) => {
    const own = evidence?.itemId === item.itemId ? evidence : null
    if (own?.version === version.version) return [{ number: i + 1, start: own.start, end: own.end }]
    const other = own === null ? undefined : versions.find((v) => v.version === own.version)
    const words = own === null || other === undefined ? '' : wholeOf(other).slice(own.start, own.end)
    const place = placeOf(words, text) ?? placeOf(quote ?? '', text)
    return place === null ? [] : [{ number: i + 1, ...place }]
  })
}

/** What `GET /api/v1/items/:id` answers. */
export interface ItemReading {
  item: ItemLine
  versions: ItemVersion[]
  entries: Entry[]
  analysis: Analysis | null
}

/** Versions, the oldest first. */
export const versionsInOrder = (versions: readonly ItemVersion[]): ItemVersion[] =>
  versions.toSorted((a, b) => a.version - b.version)

/** The version to show at first: the item's current one, or the latest where that is still held back. */
export const versionToShow = (versions: readonly ItemVersion[], current: number): ItemVersion | undefined =>
  versions.find((v) => v.version === current) ?? versionsInOrder(versions).at(-1)

/** The version that the shown one replaced. */
export const versionBefore = (versions: readonly ItemVersion[], shown: number): ItemVersion | undefined =>
  versionsInOrder(versions).findLast((v) => v.version < shown)

/** What rests on the item's own words first, then what it carries beside others; each as it came. */
export const ownFirst = (entries: readonly Entry[], itemId: string): Entry[] => {
  const isOwn = ({ evidence }: Entry): number => (evidence?.itemId === itemId ? 0 : 1)
  return entries.toSorted((a, b) => isOwn(a) - isOwn(b))
}
