import { ACTIONS, type Action } from '../actions.ts'
import { Dialog } from '../ui/dialog.tsx'
import { rich } from '../words/rich.ts'
import { type Message, msg, t } from '../words/t.ts'
import styles from './help-dialog.module.css'

const GROUPS: readonly [Action['group'], Message][] = [
  ['Move', msg('Move')],
  ['Entry', msg('Entry')],
  ['Story', msg('Story')],
  ['Alerts', msg('Alerts')],
  ['Desk', msg('Desk')],
]
const NAMES: Record<string, string> = { ArrowDown: '↓', ArrowUp: '↑', Escape: 'Esc' }

/** Every key, from the same table that drives the keyboard. */
export function HelpDialog({ onClose }: { onClose: () => void }) {
  return (
    <Dialog title={t('Keyboard')} onClose={onClose}>
      <div className={styles.groups}>
        {GROUPS.map(([group, words]) => (
          <section key={group}>
            <h3>{t(words)}</h3>
            <dl>
              {ACTIONS.filter((action) => action.group === group).map((action) => (
                <div key={action.words.id}>
                  <dt>
                    {action.keys.map((key) => (
                      <kbd key={key}>{NAMES[key] ?? key}</kbd>
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
