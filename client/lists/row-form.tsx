import { type ReactNode, type SubmitEvent, useState } from 'react'
import type { Command } from '../../shared/protocol/command.ts'
import { useMayEdit } from '../access/me.tsx'
import { useStore } from '../follow/hooks.ts'
import buttons from '../ui/button.module.css'
import { Dialog } from '../ui/dialog.tsx'
import { notify } from '../ui/notices.tsx'
import { tellWaiting } from '../ui/tell-waiting.ts'
import { notSent } from '../ui/use-act.ts'
import type { AnyListed } from './list-rows.ts'
import styles from './lists.module.css'
import { rich } from '../words/rich.ts'
import { t } from '../words/t.ts'

export type Step = 'put' | 'remove' | 'restore'

interface RowFormProps {
  title: string
  /** The row as the desk has it now; null for a new one. */
  row: AnyListed | null
  note: string
  onNote: (note: string) => void
  commandOf: (step: Step, basedOn: number, reason: string) => Command
  onClose: () => void
  children: ReactNode
  history: ReactNode
}

/** N4: somebody else has changed the row while it was open here. */
function Overtaken({ row, onKeep }: { row: AnyListed; onKeep: () => void }) {
  return (
    <div className={styles.overtaken} role="alert">
      <p>
        {rich(
          '<b>{who}</b> has changed this row since you opened it. Close to see theirs, or go on: yours will stand over it, and theirs stays in the history.',
          { who: row.own?.editor ?? t('Somebody'), b: <b /> },
        )}
      </p>
      <button type="button" className={buttons.button} onClick={onKeep}>
        {t('Go on with mine')}
      </button>
    </div>
  )
}

interface ActsProps {
  row: AnyListed | null
  reason: string
  onReason: (reason: string) => void
  /** While a command is under way. */
  still: boolean
  overtaken: boolean
  perform: (step: Step) => Promise<void>
}

/** What can be done with the row, and why it is done. */
function Acts({ row, reason, onReason, still, overtaken, perform }: ActsProps) {
  return (
    <div className={styles.acts}>
      <label>
        <span>{t('Why (for the history)')}</span>
        <input value={reason} maxLength={500} onChange={(event) => onReason(event.target.value)} />
      </label>
      <button type="submit" className={buttons.solid} disabled={still || overtaken}>
        {row?.off === true ? t('Put on the list') : t('Save')}
      </button>
      {row !== null && !row.off && (
        <button type="button" className={buttons.button} disabled={still} onClick={() => void perform('remove')}>
          {t('Take off the list')}
        </button>
      )}
      {row !== null && row.own !== null && row.ofWorld && (
        <button type="button" className={buttons.button} disabled={still} onClick={() => void perform('restore')}>
          {t('Back to the world list')}
        </button>
      )}
    </div>
  )
}

/** A row of a list, to read and to change. */
export function RowForm({ title, row, note, onNote, commandOf, onClose, children, history }: RowFormProps) {
  const store = useStore()
  const mayEdit = useMayEdit()
  const edition = row?.own?.seq ?? 0
  const [basedOn, setBasedOn] = useState(edition)
  const [reason, setReason] = useState('')
  const [sending, setSending] = useState(false)
  const overtaken = row !== null && edition !== basedOn
  const perform = async (step: Step): Promise<void> => {
    setSending(true)
    const { waits, answered } = tellWaiting()
    const answer = await store.command(commandOf(step, basedOn, reason.trim()), waits)
    answered(answer.ok)
    setSending(false)
    if (answer.ok) onClose()
    else notify(notSent(answer.message), 'failed')
  }
  const submit = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault()
    void perform('put')
  }
  return (
    <Dialog title={title} place="side" narrow asks onClose={onClose}>
      <form className={styles.form} onSubmit={submit}>
        {overtaken && !sending && row !== null && <Overtaken row={row} onKeep={() => setBasedOn(edition)} />}
        <fieldset className={styles.all} disabled={!mayEdit} aria-label={t('Row')}>
          {children}
          <label className={styles.note}>
            <span>{t('Note')}</span>
            <textarea rows={2} maxLength={2_000} value={note} onChange={(event) => onNote(event.target.value)} />
          </label>
        </fieldset>
        {mayEdit && (
          <Acts
            row={row}
            reason={reason}
            onReason={setReason}
            still={sending}
            overtaken={overtaken}
            perform={perform}
          />
        )}
        {history}
      </form>
    </Dialog>
  )
}
