import type { SubmitEvent } from 'react'
import type { ItemLine } from '../../shared/item.ts'
import { Edited } from '../edited/edited.tsx'
import type { Overtaken } from '../edited/use-editing.ts'
import { Dialog } from '../ui/dialog.tsx'
import { DialogActs } from '../ui/dialog-acts.tsx'
import { ReasonField } from '../ui/reason-field.tsx'
import { Refusal } from '../ui/refusal.tsx'
import { fieldText } from '../ui/field-text.ts'
import styles from '../ui/dialog-form.module.css'
import { t } from '../words/t.ts'

export interface SplitChoice {
  itemIds: string[]
  title?: string
  reason?: string
}

interface SplitDialogProps {
  items: readonly ItemLine[]
  /** Ids of the items that are marked at first. */
  chosen: readonly string[]
  onClose: () => void
  /** Stays open until `onClose`: what the desk would not have is told in it. */
  onSplit: (choice: SplitChoice) => void
  refusal: string
  overtaken: Overtaken | null
}

/** Which items leave for a story of their own, and under which title. */
export function SplitDialog({ items, chosen, onClose, onSplit, refusal, overtaken }: SplitDialogProps) {
  const submit = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const itemIds = form.getAll('item').filter((value) => typeof value === 'string')
    const [title, reason] = ['title', 'reason'].map((name) => fieldText(event.currentTarget, name))
    if (itemIds.length > 0) onSplit({ itemIds, ...(title && { title }), ...(reason && { reason }) })
    else onClose()
  }
  return (
    <Dialog title={t('Split the story')} onClose={onClose}>
      <form className={styles.form} onSubmit={submit}>
        <fieldset>
          <legend>{t('What leaves for a story of its own')}</legend>
          {items.map(({ itemId, headline, sourceName }) => (
            <label key={itemId}>
              <input type="checkbox" name="item" value={itemId} defaultChecked={chosen.includes(itemId)} />
              <span>
                {headline} <small>{sourceName}</small>
              </span>
            </label>
          ))}
        </fieldset>
        <label className={styles.field}>
          {t('Its title')}
          <input name="title" maxLength={200} placeholder={t('as its first headline says')} />
        </label>
        <ReasonField />
        <Refusal words={refusal} />
        <Edited overtaken={overtaken} onTheirs={onClose} />
        <DialogActs words={t('Split')} onClose={onClose} />
      </form>
    </Dialog>
  )
}
