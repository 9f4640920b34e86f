import buttons from '../ui/button.module.css'
import { Dialog } from '../ui/dialog.tsx'
import styles from './opml-dialog.module.css'
import { t } from '../words/t.ts'

interface RemoveDialogProps {
  name: string
  onRemove: () => void
  onClose: () => void
}

/** Asks before a source is removed: its settings cannot be had back. */
export function RemoveDialog({ name, onRemove, onClose }: RemoveDialogProps) {
  return (
    <Dialog title={t('Remove a source')} onClose={onClose}>
      <div className={styles.form}>
        <p>
          {t(
            'Remove {name}? It is no longer asked, and its settings and secrets are gone. The copy that it has brought stays. To pause it, turn it off instead.',
            { name },
          )}
        </p>
        <div className={styles.acts}>
          <button type="button" className={buttons.solid} onClick={onRemove}>
            {t('Remove')}
          </button>
          <button type="button" className={buttons.button} data-autofocus onClick={onClose}>
            {t('Keep it')}
          </button>
        </div>
      </div>
    </Dialog>
  )
}
