import type { Entry } from '../../shared/entry.ts'
import type { ItemLine, ItemVersion } from '../../shared/item.ts'
import type { Analysis } from '../../shared/statement.ts'

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
