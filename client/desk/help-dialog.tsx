import { ACTIONS, type Action } from '../actions.ts'
import { Dialog } from '../ui/dialog.tsx'
import styles from './help-dialog.module.css'

const GROUPS: readonly Action['group'][] = ['Move', 'Entry', 'Story', 'Alerts', 'Desk']
const NAMES: Record<string, string> = { ArrowDown: '↓', ArrowUp: '↑', Escape: 'Esc' }

/** Every key, from the same table that drives the keyboard. */
export function HelpDialog({ onClose }: { onClose: () => void }) {
  return (
    <Dialog title="Keyboard" onClose={onClose}>
      <div className={styles.groups}>
        {GROUPS.map((group) => (
          <section key={group}>
            <h3>{group}</h3>
            <dl>
              {ACTIONS.filter((action) => action.group === group).map((action) => (
                <div key={action.words}>
                  <dt>
                    {action.keys.map((key) => (
                      <kbd key={key}>{NAMES[key] ?? key}</kbd>
                    ))}
                  </dt>
                  <dd>{action.words}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
        <p>
          In the timeline: ← → in time, ↑ ↓ to the next lane, Home and End, <kbd>[</kbd> to what a mark answers,{' '}
          <kbd>]</kbd> to what answers it, Enter opens.
        </p>
      </div>
    </Dialog>
  )
}
