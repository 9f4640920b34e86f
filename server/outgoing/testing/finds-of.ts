import type { ItemVersion } from '../../../shared/item.ts'
import type { Hit } from '../../../shared/search/hit.ts'
import { lineOf } from '../../item/line-of.ts'
import { findsTold, type FindsTold } from '../finds-told.ts'
import { PLACE } from './told.ts'

const hitOf = (version: ItemVersion, at: number): Hit => ({
  item: { ...lineOf(version, null), seq: at + 1 },
  story: null,
  entries: [],
  headline: [],
  snippet: { text: '', marks: [] },
  place: at + 1,
})

/** A search that has found these, one version of each item. */
export function findsOf(versions: readonly ItemVersion[]): FindsTold {
  const byItem = new Map(versions.map((version) => [version.itemId, version]))
  const versionOf = (itemId: string): ItemVersion | null => byItem.get(itemId) ?? null
  return findsTold(versions.map(hitOf), { q: 'x', saved: null, versionOf, lastAt: '2024-11-11T09:00:00.000Z' }, PLACE)
}
