import { useNavigate, useSearch } from '@tanstack/react-router'
import { useEffect } from 'react'
import buttons from '../ui/button.module.css'
import { keepText, keptText } from '../ui/kept.ts'
import { t } from '../words/t.ts'
import { ColumnView } from './column-view.tsx'
import { changed, type Column, MOST_COLUMNS, moved, readColumns, writeColumns } from './columns.ts'
import styles from './columns.module.css'

/** The focus goes along with the column that is moved. */
const focusColumn = (at: number, by: number): void => {
  const column = document.querySelector(`[data-column="${at}"]`)
  const again = column?.querySelector<HTMLElement>(`[data-by="${by}"]:enabled`)
  ;(again ?? column?.querySelector<HTMLElement>('input'))?.focus()
}

/** The wire as one to six live columns, each a search; the address holds the set, this browser keeps the last one. */
export function ColumnsScreen() {
  const { cols } = useSearch({ from: '/shell/columns' })
  const navigate = useNavigate()
  const columns = readColumns(cols ?? keptText('columns') ?? '')
  const written = writeColumns(columns)
  useEffect(() => keepText('columns', written), [written])
  const show = (next: readonly Column[]): void =>
    void navigate({ to: '/columns', search: { cols: writeColumns(next) }, replace: true })
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
      {columns.length < MOST_COLUMNS && (
        <button
          type="button"
          className={`${buttons.button} ${styles.add}`}
          onClick={() => show([...columns, { q: '', width: 1 }])}
        >
          <span aria-hidden="true">+</span> {t('Column')}
        </button>
      )}
    </main>
  )
}
