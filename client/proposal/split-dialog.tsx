import type { SubmitEvent } from 'react'
import type { ItemLine } from '../../shared/item.ts'
import buttons from '../ui/button.module.css'
import { Dialog } from '../ui/dialog.tsx'
import { fieldText } from '../ui/field-text.ts'
import styles from './split-dialog.module.css'

interface SplitDialogProps {
  items: readonly ItemLine[]
  /** Ids of the items that are marked at first. */
  chosen: readonly string[]
  onClose: () => void
  onSplit: (choice: { itemIds: string[]; title?: string }) => void
}

/** Which items leave for a story of their own, and under which title. */
export function SplitDialog({ items, chosen, onClose, onSplit }: SplitDialogProps) {
  const submit = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const itemIds = form.getAll('item').filter((value) => typeof value === 'string')
    const title = fieldText(event.currentTarget, 'title')
    if (itemIds.length > 0) onSplit({ itemIds, ...(title !== '' && { title }) })
    onClose()
  }
  return (
    <Dialog title="Split the story" onClose={onClose}>
      <form className={styles.form} onSubmit={submit}>
        <fieldset>
          <legend>What leaves for a story of its own</legend>
          {items.map(({ itemId, headline, sourceName }) => (
            <label key={itemId}>
              <input type="checkbox" name="item" value={itemId} defaultChecked={chosen.includes(itemId)} />
              <span>
                {headline} <small>{sourceName}</small>
              </span>
            </label>
          ))}
        </fieldset>
        <label className={styles.title}>
          Its title
          <input name="title" maxLength={200} placeholder="as its first headline says" />
        </label>
        <div className={styles.acts}>
          <button type="submit" className={buttons.solid}>
            Split
          </button>
          <button type="button" className={buttons.button} onClick={onClose}>
            Leave it
          </button>
        </div>
      </form>
    </Dialog>
  )
}
