import { type SubmitEvent, useState } from 'react'
import { useMayEdit } from '../access/me.tsx'
import { newId } from '../follow/new-id.ts'
import { Dialog } from '../ui/dialog.tsx'
import { DialogActs } from '../ui/dialog-acts.tsx'
import styles from '../ui/dialog-form.module.css'
import { fieldText } from '../ui/field-text.ts'
import { Refusal } from '../ui/refusal.tsx'
import { useFirstField } from '../ui/use-first-field.ts'
import { t } from '../words/t.ts'
import type { Saved } from './saved.ts'
import { useSave } from './use-save.ts'

interface SaveDialogProps {
  /** What is searched for now. */
  q: string
  /** The saved search that is changed; null for a new one. */
  saved: Saved | null
  /** Shows what was saved. */
  onSaved: (q: string) => void
  onClose: () => void
}

/** The name of a search, its words, and whose it is. */
export function SaveDialog({ q, saved, onSaved, onClose }: SaveDialogProps) {
  const { save } = useSave()
  const field = useFirstField<HTMLInputElement>()
  const mayShare = useMayEdit()
  const [refusal, setRefusal] = useState('')
  const [fresh] = useState(newId)
  const search = saved?.search ?? null
  const submit = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault()
    const form = event.currentTarget
    const [name, words] = [fieldText(form, 'name'), fieldText(form, 'q')]
    const of = new FormData(form).get('of') === 'desk' ? 'desk' : 'mine'
    const args = { searchId: search?.id ?? fresh, name, q: words, of, basedOn: search?.seq } as const
    const done = (): void => {
      onClose()
      onSaved(words)
    }
    setRefusal('')
    save(args, saved, done, setRefusal)
  }
  return (
    <Dialog title={saved === null ? t('Save the search') : t('Saved search')} narrow onClose={onClose}>
      <form className={styles.form} onSubmit={submit}>
        <label className={styles.field}>
          {t('Name')}
          <input ref={field} name="name" required maxLength={80} defaultValue={search?.name ?? ''} autoComplete="off" />
        </label>
        <label className={styles.field}>
          {t('Search')}
          <input name="q" required maxLength={1000} defaultValue={search?.q ?? q} spellCheck={false} />
        </label>
        <Whose of={saved?.of ?? 'mine'} mayShare={mayShare} />
        <Refusal words={refusal} />
        <DialogActs words={t('Save')} onClose={onClose} />
      </form>
    </Dialog>
  )
}

/** Whose it is to be; for viewers their own. */
function Whose({ of, mayShare }: { of: Saved['of']; mayShare: boolean }) {
  if (!mayShare) return null
  return (
    <fieldset>
      <legend>{t('For whom')}</legend>
      <label>
        <input type="radio" name="of" value="mine" defaultChecked={of === 'mine'} />
        {t('For me, on all my devices')}
      </label>
      <label>
        <input type="radio" name="of" value="desk" defaultChecked={of === 'desk'} />
        {t('For the whole desk')}
      </label>
    </fieldset>
  )
}
