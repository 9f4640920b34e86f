import { useEffect, useRef } from 'react'
import type { ItemLine } from '../../shared/item.ts'
import { walkRows } from '../ui/walk-rows.ts'
import { ItemLineView } from '../wire/item-line.tsx'
import { useOpenItem } from '../wire/use-open-item.ts'
import { t } from '../words/t.ts'
import styles from './story-items.module.css'

interface StoryItemsProps {
  items: readonly ItemLine[]
  /** True where nothing else can be read of the story: the keys enter this list first. */
  main: boolean
  /** Asked for by the count in the head: leads there. */
  asked: boolean
}

/** C212: the copy of a story, the latest on top. */
export function StoryItems({ items, main, asked }: StoryItemsProps) {
  const list = useRef<HTMLDivElement>(null)
  const open = useOpenItem()
  useEffect(() => {
    if (asked) list.current?.querySelector<HTMLElement>('[data-row]')?.focus()
  }, [asked])
  const newest = items.toSorted((a, b) => b.publishedAt.localeCompare(a.publishedAt) || b.seq - a.seq)
  return (
    <div
      ref={list}
      id="story-items"
      role="feed"
      aria-busy="false"
      aria-label={t('Items of the story')}
      data-walk={main ? 'main' : ''}
      className={styles.items}
      onKeyDown={walkRows}
    >
      {newest.map((line, at) => (
        <article
          key={line.itemId}
          data-row={line.itemId}
          aria-posinset={at + 1}
          aria-setsize={items.length}
          aria-labelledby={`of-story-${line.itemId}`}
          tabIndex={at === 0 ? 0 : -1}
          className={styles.row}
          onClick={() => open(line.itemId)}
          onKeyDown={(event) => {
            if (event.key === 'Enter') open(line.itemId)
          }}
        >
          <ItemLineView line={line} list="of-story" />
        </article>
      ))}
    </div>
  )
}
