import buttons from '../ui/button.module.css'
import type { FieldChange } from './draft.ts'
import styles from './form.module.css'
import { rich } from '../words/rich.ts'
import { t } from '../words/t.ts'

interface OvertakenProps {
  /** What others have changed since the draft was begun. */
  theirs: readonly FieldChange[]
  onKeep: () => void
  onDiscard: () => void
}

/** Somebody else has changed the source while it was being changed here. */
export function Overtaken({ theirs, onKeep, onDiscard }: OvertakenProps) {
  return (
    <div className={styles.overtaken} role="alert">
      <p>
        {rich('<b>Somebody has changed this source since you began.</b> Nothing of yours is saved yet.', { b: <b /> })}
      </p>
      {theirs.length > 0 && (
        <ul aria-label={t('What they changed')}>
          {theirs.map(({ words, from, to }) => (
            <li key={words}>
              {words}: {from} → <b>{to}</b>
            </li>
          ))}
        </ul>
      )}
      <div>
        <button type="button" className={buttons.solid} onClick={onKeep}>
          {t('Go on: mine over theirs')}
        </button>
        <button type="button" className={buttons.button} onClick={onDiscard}>
          {t('Take theirs')}
        </button>
      </div>
    </div>
  )
}
