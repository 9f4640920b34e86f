import buttons from '../ui/button.module.css'
import { fieldText } from '../ui/field-text.ts'
import { t } from '../words/t.ts'
import styles from './channels-dialog.module.css'

/** Another name for something, where it stood. */
export function NameForm({ name, onName }: { name: string; onName: (name: string) => void }) {
  return (
    <form
      className={styles.acts}
      onSubmit={(event) => {
        event.preventDefault()
        onName(fieldText(event.currentTarget, 'name'))
      }}
    >
      <input name="name" aria-label={t('Name')} defaultValue={name} required maxLength={120} autoComplete="off" />
      <button type="submit" className={buttons.solid}>
        {t('Rename')}
      </button>
    </form>
  )
}
