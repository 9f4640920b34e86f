import { useEffect, useState } from 'react'
import type { Column } from '../../shared/column.ts'
import { MOST_COLUMNS } from '../../shared/most-columns.ts'
import type { MineScreen } from '../../shared/screen.ts'
import { useMine } from '../mine/use-mine.ts'
import { keepText, keptText } from '../ui/kept.ts'
import { notify } from '../ui/notices.tsx'
import { useAct } from '../ui/use-act.ts'
import { t } from '../words/t.ts'
import { readColumns, writeColumns } from './columns.ts'

const columnsOf = (mine: MineScreen) => mine.columns

interface OwnColumns {
  columns: readonly Column[]
  /** Sets them up so on all the reader's devices; here at once. */
  arrange: (next: readonly Column[]) => void
  /** One more, on the right; false where there is no room for it. */
  add: (column: Column) => boolean
}

/** The reader's own columns: as their devices have them, else as this browser last did. */
export function useColumns(): OwnColumns {
  const mine = useMine(columnsOf)
  const act = useAct()
  const [put, setPut] = useState<{ over: typeof mine; columns: readonly Column[] } | null>(null)
  const known = put !== null && put.over === mine ? put.columns : mine
  const columns = known ?? readColumns(keptText('columns') ?? '')
  const written = writeColumns(columns)
  useEffect(() => keepText('columns', written), [written])
  const arrange = (next: readonly Column[]): void => {
    setPut({ over: mine, columns: next })
    act({ name: 'arrange-columns', args: { columns: [...next] } }, undefined, (message) => {
      setPut(null)
      notify(message, 'failed')
    })
  }
  return {
    columns,
    arrange,
    add(column) {
      const there = columns.length < MOST_COLUMNS
      if (there) arrange([...columns, column])
      else notify(t('There are {most} columns at most: remove one first.', { most: MOST_COLUMNS }), 'failed')
      return there
    },
  }
}
