import { t } from '../words/t.ts'
import styles from './company.module.css'
import { useCompany } from './use-company.ts'

const initialsOf = (name: string): string =>
  name
    .split(/\s+/u)
    .map((word) => word.charAt(0))
    .join('')
    .slice(0, 2)
    .toUpperCase()

/** C144: who else has this story open, by initials for the eye and by name for the ear. */
export function AlsoHere() {
  const others = useCompany()
  const names = others.map(({ name }) => name).join(', ')
  return (
    <span role="status" className={styles.here}>
      {others.map(({ id, name }) => (
        <span key={id} className={styles.who} title={name} aria-hidden="true">
          {initialsOf(name)}
        </span>
      ))}
      {others.length > 0 && <span>{t('also here: {names}', { names })}</span>}
    </span>
  )
}

/** C144: who else is putting this entry right just now. */
export function AlsoCorrecting({ entryId }: { entryId: string }) {
  const others = useCompany().filter(({ correcting }) => correcting.includes(entryId))
  const names = others.map(({ name }) => name).join(', ')
  return others.length === 0 ? null : (
    <p role="status" className={styles.correcting}>
      {t('{count, plural, one {{names} is putting this right} other {{names} are putting this right}}', {
        count: others.length,
        names,
      })}
    </p>
  )
}
