import styles from '../ui/dialog-form.module.css'
import { t } from '../words/t.ts'
import { isUntil, type Until, UNTILS } from './until.ts'

/** How long something is put off or muted. */
export function UntilField({ until, onChange }: { until: Until; onChange: (until: Until) => void }) {
  return (
    <label className={styles.field}>
      {t('How long')}
      <select value={until} onChange={({ target: { value } }) => isUntil(value) && onChange(value)}>
        {Object.entries(UNTILS).map(([value, words]) => (
          <option key={value} value={value}>
            {t(words)}
          </option>
        ))}
      </select>
    </label>
  )
}
