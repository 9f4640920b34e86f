import { type ReactNode, type SubmitEvent, use, useState } from 'react'
import type { Entry, Position } from '../../shared/entry.ts'
import buttons from '../ui/button.module.css'
import { Dialog } from '../ui/dialog.tsx'
import styles from '../ui/dialog-form.module.css'
import { fieldText } from '../ui/field-text.ts'
import { ReasonField } from '../ui/reason-field.tsx'
import { lookOf, sourcingWord } from '../ui/stance.ts'
import { useFirstField } from '../ui/use-first-field.ts'
import { AroundContext } from '../why/around.ts'
import { correctionOf, SOURCINGS, STANCES, writtenIn } from './correction.ts'

/** Sends what was put right, with what stood before; `refused` is told why the desk would not have it. */
export type OnCorrect = (
  put: Partial<Position>,
  before: Partial<Position>,
  reason: string | undefined,
  refused: (message: string) => void,
) => void

interface CorrectDialogProps {
  entry: Entry
  onClose: () => void
  onCorrect: OnCorrect
  onTakeBack: () => void
}

/** C51: whose position it is, through whom, with which stance, in which words, on which claim. */
export function CorrectDialog({ entry: now, onClose, onCorrect, onTakeBack }: CorrectDialogProps) {
  // What somebody else corrects meanwhile is no change of whoever has the form open: it is not put back.
  const [entry] = useState(now)
  const [refusal, setRefusal] = useState('')
  const submit = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault()
    const form = event.currentTarget
    const correction = correctionOf(entry, writtenIn(form, entry))
    if (correction === null) onClose()
    // The form stays open until the desk has taken it: what was written is not lost to a refusal.
    else onCorrect(correction.put, correction.before, fieldText(form, 'reason') || undefined, setRefusal)
  }
  return (
    <Dialog title="Correct the entry" onClose={onClose}>
      <form className={styles.form} onSubmit={submit}>
        <Who entry={entry} />
        <What entry={entry} />
        <Field words="Quotation">
          <input name="quote" defaultValue={entry.quote ?? ''} maxLength={2_000} placeholder="none" />
        </Field>
        <Field words="Words of the entry">
          <textarea name="text" rows={3} defaultValue={entry.text} maxLength={4_000} required />
        </Field>
        <ReasonField />
        {refusal !== '' && (
          <p className={styles.refused} role="alert">
            {refusal}
          </p>
        )}
        <div className={styles.acts}>
          <button type="submit" className={buttons.solid}>
            Correct
          </button>
          <button type="button" className={buttons.button} onClick={onClose}>
            Leave it
          </button>
          {now.asRead !== null && (
            <button
              type="button"
              className={buttons.plain}
              onClick={() => {
                onTakeBack()
                onClose()
              }}
            >
              Back to what the desk had read
            </button>
          )}
        </div>
      </form>
    </Dialog>
  )
}

function Who({ entry }: { entry: Entry }) {
  const { entries } = use(AroundContext)
  const field = useFirstField<HTMLInputElement>()
  const parties = [...new Set(entries.map(({ party }) => party))]
  return (
    <>
      <Field words="Party">
        <input ref={field} name="party" list="parties-of-story" defaultValue={entry.party} maxLength={200} required />
      </Field>
      <datalist id="parties-of-story">
        {parties.map((party) => (
          <option key={party}>{party}</option>
        ))}
      </datalist>
      <div className={styles.pair}>
        <Field words="Speaker">
          <input name="speaker" defaultValue={entry.speaker ?? ''} maxLength={200} placeholder="nobody named" />
        </Field>
        <Field words="Role">
          <input name="role" defaultValue={entry.role ?? ''} maxLength={200} placeholder="none told" />
        </Field>
      </div>
    </>
  )
}

function What({ entry }: { entry: Entry }) {
  const { claims } = use(AroundContext)
  return (
    <>
      <div className={styles.pair}>
        <Field words="Stance">
          <select name="stance" defaultValue={entry.stance}>
            {STANCES.map((stance) => (
              <option key={stance} value={stance}>
                {lookOf(stance).noun}
              </option>
            ))}
          </select>
        </Field>
        <Field words="Sourcing">
          <select name="sourcing" defaultValue={entry.sourcing}>
            {SOURCINGS.map((sourcing) => (
              <option key={sourcing} value={sourcing}>
                {sourcingWord(sourcing)}
              </option>
            ))}
          </select>
        </Field>
      </div>
      <Field words="Claim">
        <select name="claimId" defaultValue={entry.claimId}>
          {claims.map(({ id, text }) => (
            <option key={id} value={id}>
              {text}
            </option>
          ))}
        </select>
      </Field>
    </>
  )
}

function Field({ words, children }: { words: string; children: ReactNode }) {
  return (
    <label className={styles.field}>
      {words}
      {children}
    </label>
  )
}
