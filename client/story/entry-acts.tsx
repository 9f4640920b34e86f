import type { Entry } from '../../shared/entry.ts'
import buttons from '../ui/button.module.css'
import { useAct } from '../ui/use-act.ts'
import styles from './entry-acts.module.css'

/** Confirm, reject, or take either back. */
export function EntryActs({ entryId, state }: { entryId: string; state: Entry['state'] }) {
  const act = useAct()
  const args = { entryId }
  return (
    <div className={styles.acts}>
      {state !== 'confirmed' && (
        <button type="button" className={buttons.button} onClick={() => act({ name: 'confirm-entry', args })}>
          Confirm <kbd>y</kbd>
        </button>
      )}
      {state !== 'rejected' && (
        <button type="button" className={buttons.button} onClick={() => act({ name: 'reject-entry', args })}>
          Reject <kbd>n</kbd>
        </button>
      )}
      {state !== 'suggested' && (
        <button type="button" className={buttons.button} onClick={() => act({ name: 'restore-entry', args })}>
          Undo <kbd>u</kbd>
        </button>
      )}
    </div>
  )
}
