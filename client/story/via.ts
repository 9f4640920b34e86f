import type { Entry } from '../../shared/entry.ts'
import type { ItemLine } from '../../shared/item.ts'
import { t } from '../words/t.ts'

/** "via Reuters v3 · +3 carriers": who brought the position first, and how many other outlets carry it. */
export function viaLine(
  entry: Pick<Entry, 'firstItemId' | 'carriedBy' | 'evidence'>,
  lines: ReadonlyMap<string, Pick<ItemLine, 'itemId' | 'sourceName'>>,
): string | null {
  const first = lines.get(entry.firstItemId)
  if (first === undefined) return null
  const version = entry.evidence?.version ?? 0
  const outlets = new Set(entry.carriedBy.map((id) => lines.get(id)?.sourceName).filter((name) => name !== undefined))
  outlets.delete(first.sourceName)
  const via = t('via {outlet}', { outlet: version > 1 ? `${first.sourceName} v${version}` : first.sourceName })
  if (outlets.size === 0) return via
  return `${via} · ${t('{count, plural, one {+# carrier} other {+# carriers}}', { count: outlets.size })}`
}
