import styles from './dialog-form.module.css'

/** Why somebody does it, which the log keeps beside the name. */
export function ReasonField() {
  return (
    <label className={styles.field}>
      Why, if you like
      <input name="reason" maxLength={500} placeholder="told to whoever asks" />
    </label>
  )
}
