import type { ItemVersion } from '../../shared/item.ts'
import { useMinute } from '../ui/now.ts'
import { Badge } from '../ui/stance-chip.tsx'
import styles from './item-copy.module.css'
import { embargoWords, notesOf } from './wire-words.ts'
import { t } from '../words/t.ts'

/** What must be known before copy is used: embargo, notes to editors, terms of use. */
export function WireNotes({ version }: { version: ItemVersion }) {
  const embargo = embargoWords(version, useMinute())
  const terms = version.wire?.usageTerms
  return (
    <>
      {embargo !== null && (
        <p className={styles.note}>
          <b>{t('Embargo')}</b> {embargo}
        </p>
      )}
      {notesOf(version).map(({ text, isPrivate }, i) => (
        <p key={i} className={styles.note}>
          <b>{t('Editor’s note')}</b> {isPrivate && <Badge tone="withdraw">{t('not for publication')}</Badge>} {text}
        </p>
      ))}
      {terms !== undefined && (
        <p className={styles.note}>
          <b>{t('Terms of use')}</b> {terms}
        </p>
      )}
    </>
  )
}
