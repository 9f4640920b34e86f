import buttons from '../ui/button.module.css'
import { useMinute } from '../ui/now.ts'
import { shortTime } from '../ui/zone.ts'
import { t } from '../words/t.ts'
import { didWords, putWords } from './edit-words.ts'
import styles from './edited.module.css'
import type { Overtaken } from './use-editing.ts'

/** C70: who changed it meanwhile, what and when, and whose word is to stand. Nothing of one's own is lost before one chooses. */
export function Edited({ overtaken, onTheirs }: { overtaken: Overtaken | null; onTheirs?: () => void }) {
  const now = useMinute()
  if (overtaken === null) return null
  const { edits, mine, theirs } = overtaken
  return (
    <div className={styles.edited} role="alert">
      <ul aria-label={t('Changed meanwhile')}>
        {edits.map(({ seq, at, name, did, put }) => (
          <li key={seq}>
            <b>{name}</b> {didWords(did)} · <time dateTime={at}>{shortTime(Date.parse(at), now)}</time>
            {put.map((one) => (
              <small key={one.field}>{putWords(one)}</small>
            ))}
          </li>
        ))}
      </ul>
      <div className={styles.acts}>
        <button type="button" className={buttons.solid} onClick={mine}>
          {t('Mine over theirs')}
        </button>
        <button
          type="button"
          className={buttons.button}
          onClick={() => {
            theirs()
            onTheirs?.()
          }}
        >
          {t('Keep theirs')}
        </button>
      </div>
    </div>
  )
}
