import type { Column } from '../../shared/column.ts'
import { useFindsSeen } from '../saved/use-finds-seen.ts'
import { useShown } from '../saved/use-saved.ts'
import buttons from '../ui/button.module.css'
import { t } from '../words/t.ts'
import { CopyFeed } from '../wire/copy-feed.tsx'
import { useCopy } from '../wire/use-copy.ts'
import { QueryField } from '../wire/query-field.tsx'
import { useOpenItem } from '../wire/use-open-item.ts'

import styles from './columns.module.css'

interface ColumnViewProps {
  column: Column
  at: number
  first: boolean
  last: boolean
  move: (by: 1 | -1) => void
  change: (change: Partial<Column>) => void
  /** Null for the only one. */
  remove: (() => void) | null
}

/** One live column: its search, what can be done with it, its copy. */
export function ColumnView({ column, at, first, last, move, change, remove }: ColumnViewProps) {
  const { width } = column
  const { q, name: savedName } = useShown(column.q, column.saved)
  const name = savedName ?? (q === '' ? t('All copy') : q)
  return (
    <section
      className={styles.column}
      style={{ flexGrow: width }}
      aria-label={t('Column: {name}', { name })}
      data-column={at}
    >
      <header className={styles.head}>
        {savedName !== null && <b className={styles.name}>{savedName}</b>}
        <QueryField
          q={q}
          onQuery={(next) => change({ q: next, saved: null })}
          className={styles.search}
          label={t('What the column shows')}
          placeholder={t('All copy')}
        />
        <Act words={t('Move left')} sign="←" by={-1} perform={first ? null : () => move(-1)} />
        <Act words={t('Move right')} sign="→" by={1} perform={last ? null : () => move(1)} />
        <Act words={t('Narrower')} sign="−" perform={width === 1 ? null : () => change({ width: width - 1 })} />
        <Act words={t('Wider')} sign="+" perform={width === 3 ? null : () => change({ width: width + 1 })} />
        <Act words={t('Remove the column')} sign="✕" perform={remove} />
      </header>
      <Found key={q} q={q} name={name} saved={savedName === null ? null : column.saved} />
    </section>
  )
}

interface ActProps {
  words: string
  sign: string
  by?: 1 | -1
  perform: (() => void) | null
}

function Act({ words, sign, by, perform }: ActProps) {
  return (
    <button
      type="button"
      className={buttons.plain}
      aria-label={words}
      title={words}
      data-by={by}
      disabled={perform === null}
      onClick={() => perform?.()}
    >
      <span aria-hidden="true">{sign}</span>
    </button>
  )
}

function Found({ q, name, saved }: { q: string; name: string; saved: string | null }) {
  const list = useCopy(q)
  useFindsSeen(saved, list.seen)
  const open = useOpenItem()
  return (
    <CopyFeed
      label={name}
      list={list}
      open={open}
      none={q === '' ? t('No copy has come in yet.') : t('No copy fits this.')}
    />
  )
}
