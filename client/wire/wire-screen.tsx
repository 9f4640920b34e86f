import { useMediaQuery } from '@mantine/hooks'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useDeferredValue, useRef, useState } from 'react'
import { ItemPanel } from '../item/item-panel.tsx'
import { FileLine } from '../tending/file-item.tsx'
import { StateView } from '../ui/state-view.tsx'
import { endsAbove } from '../ui/under.ts'
import { t } from '../words/t.ts'
import { CopyFeed } from './copy-feed.tsx'
import { Filters } from './filters.tsx'
import { useCopy } from './use-copy.ts'
import { useOpenItem } from './use-open-item.ts'
import styles from './wire-screen.module.css'

/** All copy, or what a search leaves of it; beside it, where there is room, the item on which one stands. */
export function WireScreen() {
  const { q = '' } = useSearch({ from: '/shell/wire' })
  const navigate = useNavigate()
  const onQuery = (next: string): void =>
    void navigate({ to: '/wire', search: next === '' ? {} : { q: next }, replace: true })
  return (
    <main className={styles.wire} aria-label={t('Wire')}>
      <h1 className="sr">{t('Wire')}</h1>
      <div className={styles.list}>
        <Filters q={q} onQuery={onQuery} />
        <Shown key={q} q={q} />
      </div>
    </main>
  )
}

const useRoom = (): boolean => useMediaQuery('(min-width: 1100px)', true, { getInitialValueInEffect: false })

function Shown({ q }: { q: string }) {
  const list = useCopy(q)
  const open = useOpenItem()
  const room = useRoom()
  const [walked, setWalked] = useState<string | null>(null)
  const shown = walked ?? list.ids[0] ?? null
  const read = useDeferredValue(shown)
  const panels = useRef<HTMLDivElement>(null)
  return (
    <div ref={panels} className={styles.panels}>
      <FileLine line={() => list.lineOf((room ? shown : walked) ?? '')} list={panels} />
      <CopyFeed
        label={t('Wire')}
        list={list}
        open={open}
        onWalk={setWalked}
        {...(room && { pick: setWalked, chosen: shown })}
        none={q === '' ? t('No copy has come in yet.') : t('No copy fits this.')}
      />
      {room && (
        <section
          ref={endsAbove}
          className={styles.preview}
          aria-label={t('The item in focus')}
          // Who walks on is in the list: what is read of the line before takes no key.
          inert={walked !== null && read !== shown}
        >
          <Preview itemId={read} />
        </section>
      )}
    </div>
  )
}

/** What is read follows the row, a little behind it where one walks fast. */
function Preview({ itemId }: { itemId: string | null }) {
  if (itemId === null) return <StateView state={{ at: 'empty', words: t('Nothing to read yet.') }} />
  return <ItemPanel key={itemId} itemId={itemId} />
}
