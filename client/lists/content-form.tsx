import { type ReactNode, useState } from 'react'
import type { Outlet, OutletRow } from '../../shared/outlet.ts'
import type { Party, PartyRow } from '../../shared/party.ts'
import type { Command } from '../../shared/protocol/command.ts'
import { type AnyListed, type ListName, newId } from './list-rows.ts'
import { RowForm, type Step } from './row-form.tsx'
import { RowHistory } from './row-history.tsx'

interface ContentFormProps<T extends Party | Outlet> {
  list: ListName
  /** What a new row is called. */
  newTitle: string
  /** The row as the desk has it now; null for a new one. */
  row: AnyListed | null
  rows: readonly AnyListed[]
  /** What the form begins with. */
  begun: () => T
  renderFields: (content: T, put: (next: T) => void) => ReactNode
  /** What a row of the history holds of this list. */
  contentOf: (before: PartyRow | OutletRow) => T | null
  commandOf: (step: Step, content: T, stamp: { basedOn: number; reason: string }) => Command
  onClose: () => void
}

/** An id that no row has. */
export const idFor = (name: string, rows: readonly AnyListed[]): string =>
  newId(name, new Set(rows.map(({ id }) => id)))

/** A row of either list being written: its content until it is saved, taken from its history, or left. */
export function ContentForm<T extends Party | Outlet>(props: ContentFormProps<T>) {
  const { list, newTitle, row, rows, begun, renderFields, contentOf, commandOf, onClose } = props
  const [content, setContent] = useState(begun)
  // A new row is named while it is written: its id follows the name that it ends with.
  const final = (): T => (row === null ? { ...content, id: idFor(content.name, rows) } : content)
  const putAgain = (before: PartyRow | OutletRow): void => setContent((now) => contentOf(before) ?? now)
  return (
    <RowForm
      title={row === null ? newTitle : row.content.name}
      row={row}
      note={content.note}
      onNote={(note) => setContent({ ...content, note })}
      onClose={onClose}
      commandOf={(step, basedOn, reason) => commandOf(step, final(), { basedOn, reason })}
      history={
        row !== null && <RowHistory list={list} id={row.id} version={String(row.own?.seq ?? 0)} onPut={putAgain} />
      }
    >
      {renderFields(content, setContent)}
    </RowForm>
  )
}
