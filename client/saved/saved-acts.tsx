import { useNavigate } from '@tanstack/react-router'
import { lateDialog } from '../offline/late.tsx'
import { useMayEdit } from '../access/me.tsx'
import { ActionButton } from '../action/action-button.tsx'
import { DialogButton } from '../action/dialog-button.tsx'
import { useColumns } from '../columns/use-columns.ts'
import { openTicker } from '../ticker/open-ticker.ts'
import { t } from '../words/t.ts'
import { savedAs } from './saved.ts'
import { useSave } from './use-save.ts'
import { useSaved } from './use-saved.ts'

const SaveDialog = lateDialog(() => import('./save-dialog.tsx').then((m) => ({ default: m.SaveDialog })))

/** What can be done with the search that is open: keep it under a name, and show it elsewhere. */
export function SavedActs({ q }: { q: string }) {
  const navigate = useNavigate()
  const mayEdit = useMayEdit()
  const saved = savedAs(useSaved(), q) ?? null
  const { remove } = useSave()
  const { add } = useColumns()
  const mayChange = saved === null || saved.of === 'mine' || mayEdit
  const savedId = saved?.search.id ?? null
  return (
    <>
      {mayChange && (
        <DialogButton action="search.save" words={saved === null ? t('Save') : t('Change')}>
          {(close) => (
            <SaveDialog
              q={q}
              saved={saved}
              onSaved={(next) => void navigate({ to: '/search', search: { q: next }, replace: true })}
              onClose={close}
            />
          )}
        </DialogButton>
      )}
      {saved !== null && mayChange && (
        <ActionButton action="search.remove" onClick={() => remove(saved)}>
          {t('Remove')}
        </ActionButton>
      )}
      <ActionButton
        action="search.column"
        onClick={() => {
          if (add({ q, width: 1, saved: savedId })) void navigate({ to: '/columns' })
        }}
      >
        {t('As a column')}
      </ActionButton>
      <ActionButton action="search.ticker" onClick={() => openTicker(q, savedId)}>
        {t('Ticker')}
      </ActionButton>
    </>
  )
}
