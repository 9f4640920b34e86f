import type { ItemVersion } from '../../../shared/item.ts'
import { ActionButton } from '../../action/action-button.tsx'
import { clock } from '../../ui/zone.ts'
import { t } from '../../words/t.ts'
import styles from './changes.module.css'

interface ChangesLineProps {
  /** What changed, in words; null where the texts are too long to compare. */
  words: string | null
  /** The version that the shown one is set against, and those that it can be set against. */
  before: ItemVersion
  others: readonly ItemVersion[]
  /** Whether the changes are shown in the text. */
  on: boolean
  turn: (on: boolean) => void
  against: (version: number) => void
  /** Goes to the next change in the text, or the one before. */
  step: (by: 1 | -1) => void
}

/** What the version made of another, in a line, with the way into its changes. */
export function ChangesLine({ words, before, others, on, turn, against, step }: ChangesLineProps) {
  return (
    <div className={styles.line}>
      <p className={styles.tally} role="status">
        <label>
          {t('Since')}{' '}
          <select value={before.version} onChange={(event) => against(Number(event.currentTarget.value))}>
            {others.map((v) => (
              <option key={v.version} value={v.version}>
                v{v.version} {clock(Date.parse(v.publishedAt))}
              </option>
            ))}
          </select>
        </label>{' '}
        {words ?? t('too long to compare on screen')}
      </p>
      {words !== null && (
        <div className={styles.acts}>
          <ActionButton action="item.changes" aria-pressed={on} onClick={() => turn(!on)} shown>
            {t(on ? 'Hide changes' : 'Show changes')}
          </ActionButton>
          {on && (
            <>
              <ActionButton action="item.previous-change" aria-label={t('Change before')} onClick={() => step(-1)}>
                ↑ <kbd>&lt;</kbd>
              </ActionButton>
              <ActionButton action="item.next-change" aria-label={t('Next change')} onClick={() => step(1)}>
                ↓ <kbd>&gt;</kbd>
              </ActionButton>
            </>
          )}
        </div>
      )}
    </div>
  )
}
