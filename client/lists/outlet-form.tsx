import { ContentForm, idFor } from './content-form.tsx'
import { blankOutlet, type ListedOutlet } from './list-rows.ts'
import { OutletFields } from './outlet-fields.tsx'
import { t } from '../words/t.ts'

interface OutletFormProps {
  row: ListedOutlet | null
  /** Name of a new row. */
  name: string
  outlets: readonly ListedOutlet[]
  onClose: () => void
}

export function OutletForm({ row, name, outlets, onClose }: OutletFormProps) {
  return (
    <ContentForm
      list="outlets"
      newTitle={t('New outlet')}
      row={row}
      rows={outlets}
      begun={() => row?.content ?? blankOutlet(idFor(name, outlets), name)}
      renderFields={(outlet, put) => <OutletFields outlet={outlet} outlets={outlets} onChange={put} />}
      contentOf={(before) => ('outlet' in before ? before.outlet : null)}
      commandOf={(step, outlet, stamp) =>
        step === 'put'
          ? { name: 'put-outlet', args: { outlet, ...stamp } }
          : { name: step === 'remove' ? 'remove-outlet' : 'restore-outlet', args: { id: outlet.id, ...stamp } }
      }
      onClose={onClose}
    />
  )
}
