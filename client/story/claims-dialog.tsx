import { type SubmitEvent, useState } from 'react'
import type { Claim } from '../../shared/claim.ts'
import type { Entry } from '../../shared/entry.ts'
import { claimsAtHand } from '../../shared/shown-claims.ts'
import { useTopic } from '../follow/hooks.ts'
import buttons from '../ui/button.module.css'
import { Dialog } from '../ui/dialog.tsx'
import styles from '../ui/dialog-form.module.css'
import { fieldText } from '../ui/field-text.ts'
import { ReasonField } from '../ui/reason-field.tsx'
import { Refusal } from '../ui/refusal.tsx'
import { Edited } from '../edited/edited.tsx'
import { useFirstField } from '../ui/use-first-field.ts'
import { t } from '../words/t.ts'
import { NEW_CLAIM } from './correction.ts'
import { useChangeClaims } from './use-change-claims.ts'

/** C202: the story's claims; the chosen one is worded anew, merged into another or taken off, or a new one is made. */
export function ClaimsDialog({ storyId, onClose }: { storyId: string; onClose: () => void }) {
  const { screen } = useTopic(`story:${storyId}`)
  const entries = screen?.entries ?? []
  const claims = claimsAtHand(screen?.claims ?? [], entries)
  const [chosen, setChosen] = useState<string | null>(null)
  const at = claims.find(({ id }) => id === chosen) ?? null
  return (
    <Dialog title={t('Claims of the story')} onClose={onClose}>
      <div className={styles.form}>
        <Choice claims={claims} entries={entries} chosen={chosen} choose={setChosen} />
        {at !== null && (
          <ChangeForm
            key={at.id}
            claim={at}
            others={claims.filter(({ id }) => id !== at.id)}
            isEmpty={!entries.some((e) => e.claimId === at.id && e.state !== 'rejected')}
            onClose={onClose}
          />
        )}
        {chosen === NEW_CLAIM && <NewForm storyId={storyId} onClose={onClose} />}
      </div>
    </Dialog>
  )
}

interface ChoiceProps {
  claims: readonly Claim[]
  entries: readonly Entry[]
  chosen: string | null
  choose: (id: string) => void
}

/** One of the claims, or a new one: the arrows walk them as they do any radio buttons. */
function Choice({ claims, entries, chosen, choose }: ChoiceProps) {
  const first = useFirstField<HTMLInputElement>()
  const rows = [...claims.map(({ id, text }) => ({ id, text })), { id: NEW_CLAIM, text: t('A new claim…') }]
  return (
    <fieldset>
      <legend>{t('Which claim?')}</legend>
      {rows.map(({ id, text }, place) => (
        <label key={id}>
          <input
            type="radio"
            name="claim"
            ref={place === 0 ? first : undefined}
            checked={chosen === id}
            onChange={() => choose(id)}
          />
          <span>{text}</span>
          {id !== NEW_CLAIM && <small>{standOn(entries, id)}</small>}
        </label>
      ))}
    </fieldset>
  )
}

const standOn = (entries: readonly Entry[], claimId: string): string => {
  const count = entries.filter((e) => e.claimId === claimId && e.state !== 'rejected').length
  return t('{count, plural, =0 {no entries} one {# entry} other {# entries}}', { count })
}

interface ChangeFormProps {
  claim: Claim
  others: readonly Claim[]
  /** No entry stands on it. */
  isEmpty: boolean
  onClose: () => void
}

function ChangeForm({ claim: now, others, isEmpty, onClose }: ChangeFormProps) {
  // What somebody else words meanwhile is not put back by a form that was open: it is asked whose words are to stand.
  const [claim] = useState(now)
  const [refusal, setRefusal] = useState('')
  const { overtaken, ...change } = useChangeClaims(claim.storyId)
  const submit = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault()
    const form = event.currentTarget
    const asked = { reason: fieldText(form, 'reason') || undefined, done: onClose, refused: setRefusal }
    const act = event.nativeEvent.submitter?.getAttribute('value')
    const text = fieldText(form, 'text')
    if (act === 'merge') change.merge(claim, fieldText(form, 'into'), asked)
    else if (act === 'drop') change.drop(claim, asked)
    else if (text === claim.text) onClose()
    else change.reword(claim, text, asked)
  }
  return (
    <form className={styles.fields} onSubmit={submit}>
      <label className={styles.field}>
        {t('Its words')}
        <textarea name="text" rows={2} defaultValue={claim.text} maxLength={300} required />
      </label>
      {others.length > 0 && (
        <label className={styles.field}>
          {t('Another claim that says the same')}
          <select name="into">
            {others.map(({ id, text }) => (
              <option key={id} value={id}>
                {text}
              </option>
            ))}
          </select>
        </label>
      )}
      <ReasonField />
      <Refusal words={refusal} />
      <Edited overtaken={overtaken} onTheirs={onClose} />
      <div className={styles.acts}>
        <button type="submit" value="reword" className={buttons.solid}>
          {t('Save the words')}
        </button>
        {others.length > 0 && (
          <button type="submit" value="merge" className={buttons.button}>
            {t('Merge into that one')}
          </button>
        )}
        {isEmpty && (
          <button type="submit" value="drop" className={buttons.button}>
            {t('Take it off')}
          </button>
        )}
      </div>
    </form>
  )
}

function NewForm({ storyId, onClose }: { storyId: string; onClose: () => void }) {
  const [refusal, setRefusal] = useState('')
  const change = useChangeClaims(storyId)
  const submit = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault()
    const form = event.currentTarget
    const reason = fieldText(form, 'reason') || undefined
    change.make(fieldText(form, 'text'), { reason, done: onClose, refused: setRefusal })
  }
  return (
    <form className={styles.fields} onSubmit={submit}>
      <label className={styles.field}>
        {t('The new claim, as a short sentence')}
        <textarea name="text" rows={2} maxLength={300} required />
      </label>
      <ReasonField />
      <Refusal words={refusal} />
      <div className={styles.acts}>
        <button type="submit" className={buttons.solid}>
          {t('Make the claim')}
        </button>
      </div>
    </form>
  )
}
