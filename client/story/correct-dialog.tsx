import { type SubmitEvent, use, useState } from 'react'
import type { Entry, Position } from '../../shared/entry.ts'
import { claimsAtHand } from '../../shared/shown-claims.ts'
import { newId } from '../follow/new-id.ts'
import buttons from '../ui/button.module.css'
import { Dialog } from '../ui/dialog.tsx'
import { DialogActs } from '../ui/dialog-acts.tsx'
import styles from '../ui/dialog-form.module.css'
import { AlsoCorrecting } from '../company/also-here.tsx'
import { useCorrecting } from '../company/use-company.ts'
import { Edited } from '../edited/edited.tsx'
import { useEditing } from '../edited/use-editing.ts'
import { useSeen } from '../edited/use-seen.ts'
import { fieldText } from '../ui/field-text.ts'
import { notify } from '../ui/notices.tsx'
import { ReasonField } from '../ui/reason-field.tsx'
import { Refusal } from '../ui/refusal.tsx'
import { useAct } from '../ui/use-act.ts'
import { AroundContext } from '../why/around.ts'
import { correctionOf, newClaimIn, stoodBefore, writtenIn } from './correction.ts'
import { PositionFields } from './position-fields.tsx'
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
  const correct = (put: Partial<Position>, newClaim: string | null, reason: string | undefined): void => {
    const before = stoodBefore(now, put)
    const { claimId: _chosen, ...rest } = put
    const claimId = newId()
    const wanted = newClaim === null ? put : { ...rest, newClaim: { text: newClaim, id: claimId } }
    // A claim that was made on the way is taken off again with the correction.
    const dropClaim = (): void => {
      if (newClaim !== null) act({ name: 'drop-claim', args: { claimId } }, undefined, () => {})
    }
    const done = (basedOn: number): void => {
      onClose()
      const perform = (): void => act({ name: 'correct-entry', args: { entryId, ...before, basedOn } }, dropClaim)
      notify(t('The entry is corrected.'), 'told', { words: t('Undo'), perform })
    }
    setRefusal('')
    edit(
      (basedOn) => ({ name: 'correct-entry', args: { entryId, ...wanted, basedOn, reason } }),
      seen,
      done,
      setRefusal,
    )
  }
  const takeBack = (): void =>
    edit((basedOn) => ({ name: 'uncorrect-entry', args: { entryId, basedOn } }), seen, onClose, setRefusal)
  return { correct, takeBack, overtaken, refusal }
}

/** C51: whose position it is, through whom, with which stance, in which words, on which claim. */
export function CorrectDialog({ entry: now, onClose }: CorrectDialogProps) {
  // What somebody else corrects meanwhile is no change of whoever has the form open: it is not put back.
  const [entry] = useState(now)
  const { claims, entries } = use(AroundContext)
  const { correct, takeBack, overtaken, refusal } = useCorrection(now, onClose)
  useCorrecting(now.id)
  const submit = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault()
    const form = event.currentTarget
    const put = correctionOf(entry, writtenIn(form, entry))
    if (put === null) onClose()
    // The form stays open until the desk has taken it: what was written is not lost to a refusal.
    else correct(put, newClaimIn(form), fieldText(form, 'reason') || undefined)
  }
  return (
    <Dialog title={t('Correct the entry')} onClose={onClose}>
      <AlsoCorrecting entryId={now.id} />
      <form className={styles.form} onSubmit={submit}>
        <PositionFields
          position={entry}
          parties={[...new Set(entries.map(({ party }) => party))]}
          claims={claimsAtHand(claims, entries)}
        />
        <ReasonField />
        <Refusal words={refusal} />
        <Edited overtaken={overtaken} onTheirs={onClose} />
        <DialogActs words={t('Correct')} onClose={onClose}>
          {now.asRead !== null && (
            <button type="button" className={buttons.plain} onClick={takeBack}>
              {t('Back to what the desk had read')}
            </button>
          )}{' '}
        </DialogActs>
      </form>
    </Dialog>
  )
}
