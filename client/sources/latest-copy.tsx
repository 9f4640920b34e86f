import type { ItemLine } from '../../shared/item.ts'
import { pathWith } from '../access/request.ts'
import { useFetched } from '../access/use-fetched.ts'
import { walkRows } from '../ui/walk-rows.ts'
import { ItemLineView } from '../wire/item-line.tsx'
import { useOpenItem } from '../wire/use-open-item.ts'
import styles from './latest-copy.module.css'
import { t } from '../words/t.ts'

/** So many show what a source is like. */
const SHOWN = 8

/** What a source has brought last; read again when it speaks (`lastCopyAt`). */
export function LatestCopy({ source, lastCopyAt }: { source: string; lastCopyAt: string | null }) {
  const path = pathWith('/api/v1/items', { source, limit: SHOWN })
  const { fetched } = useFetched<{ items: ItemLine[] }>(path, lastCopyAt ?? '')
  const openItem = useOpenItem()
  const items = fetched.value?.items ?? []
  if (items.length === 0) return null
  return (
    <section className={styles.latest} aria-label={t('Latest copy')}>
      <h3>{t('Latest copy')}</h3>
      <ul data-walk onKeyDown={walkRows}>
        {items.map((line, i) => (
          <li key={line.itemId} data-row={line.itemId} tabIndex={i === 0 ? 0 : -1}>
            <button type="button" data-open tabIndex={-1} onClick={() => openItem(line.itemId)}>
              <ItemLineView line={line} />
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
