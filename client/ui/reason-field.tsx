import styles from './dialog-form.module.css'
import { t } from '../words/t.ts'

/** Why somebody does it, which the log keeps beside the name. */
export function ReasonField() {
  return (
    <label className={styles.field}>
      {t('Why, if you like')}
      <input name="reason" maxLength={500} placeholder={t('told to whoever asks')} />
    </label>
  )
}
