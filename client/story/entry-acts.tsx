import type { ReactNode } from 'react'
import type { Entry } from '../../shared/entry.ts'
import buttons from '../ui/button.module.css'
import { useAct } from '../ui/use-act.ts'
import styles from './entry-acts.module.css'

interface EntryActsProps {
  entryId: string
  /** Null for a reader who may not change it. */
  state: Entry['state'] | null
  /** What else can be done with it. */
  children?: ReactNode
}

/** Confirm, reject, or take either back. */
export function EntryActs({ entryId, state, children }: EntryActsProps) {
  const act = useAct()
  const args = { entryId }
  return (
    <div className={styles.acts}>
      {state !== null && state !== 'confirmed' && (
        <button type="button" className={buttons.button} onClick={() => act({ name: 'confirm-entry', args })}>
          Confirm <kbd>y</kbd>
        </button>
      )}
      {state !== null && state !== 'rejected' && (
        <button type="button" className={buttons.button} onClick={() => act({ name: 'reject-entry', args })}>
          Reject <kbd>n</kbd>
        </button>
      )}
      {state !== null && state !== 'suggested' && (
        <button type="button" className={buttons.button} onClick={() => act({ name: 'restore-entry', args })}>
          Undo <kbd>u</kbd>
        </button>
      )}
      {children}
    </div>
  )
}
