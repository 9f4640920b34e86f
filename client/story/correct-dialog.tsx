import { type ReactNode, type SubmitEvent, use, useState } from 'react'
import type { Entry, Position } from '../../shared/entry.ts'
import buttons from '../ui/button.module.css'
import { Dialog } from '../ui/dialog.tsx'
import styles from '../ui/dialog-form.module.css'
import { Edited } from '../edited/edited.tsx'
import { useEditing } from '../edited/use-editing.ts'
import { useSeen } from '../edited/use-seen.ts'
import { fieldText } from '../ui/field-text.ts'
import { notify } from '../ui/notices.tsx'
import { ReasonField } from '../ui/reason-field.tsx'
import { Refusal } from '../ui/refusal.tsx'
import { lookOf, sourcingWord } from '../ui/stance.ts'
import { useAct } from '../ui/use-act.ts'
import { useFirstField } from '../ui/use-first-field.ts'
import { AroundContext } from '../why/around.ts'
import { correctionOf, SOURCINGS, STANCES, stoodBefore, writtenIn } from './correction.ts'
import { t } from '../words/t.ts'

interface CorrectDialogProps {
  entry: Entry
  onClose: () => void
}

/** Sends what was put right, or takes all of it back; offers the way back. */
function useCorrection(now: Entry, onClose: () => void) {
  const { id: entryId, storyId } = now
  const [seen] = useState(useSeen(storyId))
  const act = useAct()
  const { edit, overtaken } = useEditing()
  const [refusal, setRefusal] = useState('')
  const correct = (put: Partial<Position>, reason: string | undefined): void => {
    const before = stoodBefore(now, put)
    const done = (basedOn: number): void => {
      onClose()
      const perform = (): void => act({ name: 'correct-entry', args: { entryId, ...before, basedOn } })
      notify(t('The entry is corrected.'), 'told', { words: t('Undo'), perform })
    }
    setRefusal('')
    edit((basedOn) => ({ name: 'correct-entry', args: { entryId, ...put, basedOn, reason } }), seen, done, setRefusal)
  }
  const takeBack = (): void =>
    edit((basedOn) => ({ name: 'uncorrect-entry', args: { entryId, basedOn } }), seen, onClose, setRefusal)
  return { correct, takeBack, overtaken, refusal }
}

/** C51: whose position it is, through whom, with which stance, in which words, on which claim. */
export function CorrectDialog({ entry: now, onClose }: CorrectDialogProps) {
  // What somebody else corrects meanwhile is no change of whoever has the form open: it is not put back.
  const [entry] = useState(now)
  const { correct, takeBack, overtaken, refusal } = useCorrection(now, onClose)
  const submit = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault()
    const form = event.currentTarget
    const put = correctionOf(entry, writtenIn(form, entry))
    if (put === null) onClose()
    // The form stays open until the desk has taken it: what was written is not lost to a refusal.
    else correct(put, fieldText(form, 'reason') || undefined)
  }
  return (
    <Dialog title={t('Correct the entry')} onClose={onClose}>
      <form className={styles.form} onSubmit={submit}>
        <Who entry={entry} />
        <What entry={entry} />
        <Field words={t('Quotation')}>
          <input name="quote" defaultValue={entry.quote ?? ''} maxLength={2_000} placeholder={t('none')} />
        </Field>
        <Field words={t('Words of the entry')}>
          <textarea name="text" rows={3} defaultValue={entry.text} maxLength={4_000} required />
        </Field>
        <ReasonField />
        <Refusal words={refusal} />
        <Edited overtaken={overtaken} onTheirs={onClose} />
        <div className={styles.acts}>
          <button type="submit" className={buttons.solid}>
            {t('Correct')}
          </button>
          <button type="button" className={buttons.button} onClick={onClose}>
            {t('Leave it')}
          </button>
          {now.asRead !== null && (
            <button type="button" className={buttons.plain} onClick={takeBack}>
              {t('Back to what the desk had read')}
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
      <Field words={t('Party')}>
        <input ref={field} name="party" list="parties-of-story" defaultValue={entry.party} maxLength={200} required />
      </Field>
      <datalist id="parties-of-story">
        {parties.map((party) => (
          <option key={party}>{party}</option>
        ))}
      </datalist>
      <div className={styles.pair}>
        <Field words={t('Speaker')}>
          <input name="speaker" defaultValue={entry.speaker ?? ''} maxLength={200} placeholder={t('nobody named')} />
        </Field>
        <Field words={t('Role')}>
          <input name="role" defaultValue={entry.role ?? ''} maxLength={200} placeholder={t('none told')} />
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
        <Field words={t('Stance')}>
          <select name="stance" defaultValue={entry.stance}>
            {STANCES.map((stance) => (
              <option key={stance} value={stance}>
                {lookOf(stance).noun}
              </option>
            ))}
          </select>
        </Field>
        <Field words={t('Sourcing')}>
          <select name="sourcing" defaultValue={entry.sourcing}>
            {SOURCINGS.map((sourcing) => (
              <option key={sourcing} value={sourcing}>
                {sourcingWord(sourcing)}
              </option>
            ))}
          </select>
        </Field>
      </div>
      <Field words={t('Claim')}>
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
