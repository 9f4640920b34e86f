import buttons from '../ui/button.module.css'
import { fieldText } from '../ui/field-text.ts'
import styles from './channels-dialog.module.css'

interface NameFormProps {
  label: string
  /** As it is called now. */
  name: string
  /** What sending it does. */
  words: string
  onName: (name: string) => Promise<void>
}

/** One name and what is done with it. */
export function NameForm({ label, name, words, onName }: NameFormProps) {
  return (
    <form
      className={styles.acts}
      onSubmit={(event) => {
        event.preventDefault()
        void onName(fieldText(event.currentTarget, 'name'))
      }}
    >
      <input
        name="name"
        aria-label={label}
        placeholder={label}
        defaultValue={name}
        required
        maxLength={120}
        autoComplete="off"
      />
      <button type="submit" className={buttons.button}>
        {words}
      </button>
    </form>
  )
}
