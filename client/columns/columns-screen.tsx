import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import type { Column } from '../../shared/column.ts'
import { MOST_COLUMNS } from '../../shared/most-columns.ts'
import buttons from '../ui/button.module.css'
import { t } from '../words/t.ts'
import { ColumnView } from './column-view.tsx'
import { changed, moved, readColumns, writeColumns } from './columns.ts'
import styles from './columns.module.css'
import { useColumns } from './use-columns.ts'

/** The focus goes along with the column that is moved. */
const focusColumn = (at: number, by: number): void => {
  const column = document.querySelector(`[data-column="${at}"]`)
  const again = column?.querySelector<HTMLElement>(`[data-by="${by}"]:enabled`)
  ;(again ?? column?.querySelector<HTMLElement>('input'))?.focus()
}

/**
 * The wire as one to six live columns, each a search. An address with a set shows that one; without it stand the
 * reader's own, which are the same on all their devices. What is changed is theirs from then on.
 */
export function ColumnsScreen() {
  const { cols } = useSearch({ from: '/shell/columns' })
  const navigate = useNavigate()
  const own = useColumns()
  const columns = cols === undefined ? own.columns : readColumns(cols)
  const show = (next: readonly Column[]): void => {
    own.arrange(next)
    if (cols !== undefined) void navigate({ to: '/columns', search: { cols: writeColumns(next) }, replace: true })
  }
  return (
    <main className={styles.columns} aria-label={t('Columns')}>
      <h1 className="sr">{t('Columns')}</h1>
      {columns.map((column, i) => (
        <ColumnView
          key={i}
          at={i}
          column={column}
          first={i === 0}
          last={i === columns.length - 1}
          move={(by) => {
            show(moved(columns, i, i + by))
            requestAnimationFrame(() => focusColumn(i + by, by))
          }}
          change={(change) => show(changed(columns, i, change))}
          remove={columns.length === 1 ? null : () => show(columns.toSpliced(i, 1))}
        />
      ))}
      <div className={styles.more}>
        {columns.length < MOST_COLUMNS && (
          <button
            type="button"
            className={buttons.button}
            onClick={() => show([...columns, { q: '', width: 1, saved: null }])}
          >
            <span aria-hidden="true">+</span> {t('Column')}
          </button>
        )}
        {cols === undefined && (
          <Link to="/columns" search={{ cols: writeColumns(columns) }} className={buttons.plain}>
            {t('As a link')}
          </Link>
        )}
      </div>
    </main>
  )
}
