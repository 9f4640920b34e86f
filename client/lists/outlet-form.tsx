import { useState } from 'react'
import { blankOutlet, type ListedOutlet, newId } from './list-rows.ts'
import { OutletFields } from './outlet-fields.tsx'
import { RowForm } from './row-form.tsx'
import { RowHistory } from './row-history.tsx'

interface OutletFormProps {
  row: ListedOutlet | null
  name: string
  outlets: readonly ListedOutlet[]
  onClose: () => void
}

export function OutletForm({ row, name, outlets, onClose }: OutletFormProps) {
  const taken = (): Set<string> => new Set(outlets.map(({ id }) => id))
  const [outlet, setOutlet] = useState(() => row?.content ?? blankOutlet(newId(name, taken()), name))
  const final = () => (row === null ? { ...outlet, id: newId(outlet.name, taken()) } : outlet)
  return (
    <RowForm
      title={row === null ? 'New outlet' : row.content.name}
      row={row}
      note={outlet.note}
      onNote={(note) => setOutlet({ ...outlet, note })}
      onClose={onClose}
      commandOf={(step, basedOn, reason) =>
        step === 'put'
          ? { name: 'put-outlet', args: { outlet: final(), basedOn, reason } }
          : { name: step === 'remove' ? 'remove-outlet' : 'restore-outlet', args: { id: outlet.id, basedOn, reason } }
      }
      history={
        row !== null && (
          <RowHistory
            list="outlets"
            id={row.id}
            version={String(row.own?.seq ?? 0)}
            onPut={(before) => 'outlet' in before && before.outlet && setOutlet(before.outlet)}
          />
        )
      }
    >
      <OutletFields outlet={outlet} outlets={outlets} onChange={setOutlet} />
    </RowForm>
  )
}
