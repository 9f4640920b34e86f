import styles from './dialog-form.module.css'

/** Why the desk would not have it, in the form that is still open. */
export function Refusal({ words }: { words: string }) {
  if (words === '') return null
  return (
    <p className={styles.refused} role="alert">
      {words}
    </p>
  )
}
