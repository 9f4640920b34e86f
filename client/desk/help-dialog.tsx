import { GROUP_WORDS, GROUPS } from '../action/action.ts'
import { keyWords } from '../action/key-words.ts'
import { ACTIONS } from '../actions.ts'
import { Dialog } from '../ui/dialog.tsx'
import { rich } from '../words/rich.ts'
import { t } from '../words/t.ts'
import styles from './help-dialog.module.css'

const KEYED = ACTIONS.filter(({ keys }) => keys.length > 0)
const KEYED_GROUPS = GROUPS.filter((group) => KEYED.some((action) => action.group === group))

/** Every key, from the same table that drives the keyboard. */
export function HelpDialog({ onClose }: { onClose: () => void }) {
  return (
    <Dialog title={t('Keyboard')} onClose={onClose}>
      <div className={styles.groups}>
        {KEYED_GROUPS.map((group) => (
          <section key={group}>
            <h3>{t(GROUP_WORDS[group])}</h3>
            <dl>
              {KEYED.filter((action) => action.group === group).map((action) => (
                <div key={action.id}>
                  <dt>
                    {action.keys.map((key) => (
                      <kbd key={key}>{keyWords(key)}</kbd>
                    ))}
                  </dt>
                  <dd>{t(action.words)}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
        <p>
          {rich(
            'In the timeline: ← → in time, ↑ ↓ to the next lane, Home and End, <key>[</key> to what a mark answers, <key>]</key> to what answers it, Enter opens.',
            { key: <kbd /> },
          )}
        </p>
      </div>
    </Dialog>
  )
}
