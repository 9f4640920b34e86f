import { type SubmitEvent, useId, useState } from 'react'
import type { Alert } from '../../shared/alert.ts'
import { assertNever } from '../../shared/must.ts'
import type { Command } from '../../shared/protocol/command.ts'
import { Dialog } from '../ui/dialog.tsx'
import { DialogActs } from '../ui/dialog-acts.tsx'
import styles from '../ui/dialog-form.module.css'
import { fieldText } from '../ui/field-text.ts'
import { now } from '../ui/now.ts'
import { ReasonField } from '../ui/reason-field.tsx'
import { Refusal } from '../ui/refusal.tsx'
import { tellUndoable } from '../ui/tell-undoable.ts'
import { useAct } from '../ui/use-act.ts'
import { t } from '../words/t.ts'
import { type Answer, ANSWERS, answersTo, isMuting, mutable, type Muting, MUTINGS, mutingWords } from './answers.ts'
import { type Told, toldOf } from './answer-told.ts'
import { UntilField } from './until-field.tsx'
import { type Until, untilAt } from './until.ts'
import { useMute } from './use-mute.ts'

/** What a reader makes of an alert: takes it over, has it done with, puts it off, or mutes what it is about; and why. */
export function AnswerDialog({ alert, onClose }: { alert: Alert; onClose: () => void }) {
  const act = useAct()
  const mute = useMute()
  const offered = answersTo(alert)
  const [answer, setAnswer] = useState<Answer>(offered[0] ?? 'mute')
  const [until, setUntil] = useState<Until>('hour')
  const [muting, setMuting] = useState<Muting>(alert.storyId === null ? 'source' : 'story')
  const [refused, setRefused] = useState('')
  const submit = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault()
    const at = new Date(untilAt(until, now())).toISOString()
    const reason = fieldText(event.currentTarget, 'reason') || undefined
    if (answer === 'mute') {
      const what = mutable(alert, muting, fieldText(event.currentTarget, 'value'))
      return mute({ ...what, until: at, reason }, onClose, setRefused)
    }
    const done = (basedOn: number, changed: boolean): void => {
      const { words, undo } = toldOf(answer, alert, { at, basedOn })
      tellUndoable(
        changed ? words : t('Answered already: {headline}', { headline: alert.headline }),
        changed ? undo : null,
        act,
      )
      onClose()
    }
    act(commandFor(answer, alert.id, { at, reason }), done, setRefused)
  }
  return (
    <Dialog title={t('Answer the alert')} narrow onClose={onClose}>
      <form className={styles.form} onSubmit={submit}>
        <p className={styles.words}>{alert.headline}</p>
        <fieldset>
          <legend>{t('What becomes of it')}</legend>
          {offered.map((one) => (
            <label key={one}>
              <input type="radio" name="answer" value={one} checked={answer === one} onChange={() => setAnswer(one)} />
              {t(ANSWERS[one])}
            </label>
          ))}
        </fieldset>
        {answer === 'mute' && <WhatField alert={alert} muting={muting} onChange={setMuting} />}
        {(answer === 'mute' || answer === 'snooze') && <UntilField until={until} onChange={setUntil} />}
        <ReasonField />
        <Refusal words={refused} />
        <DialogActs words={t('Do it')} onClose={onClose} />
      </form>
    </Dialog>
  )
}

interface Given {
  at: string
  reason: string | undefined
}

function commandFor(answer: Told, alertId: string, { at, reason }: Given): Command {
  switch (answer) {
    case 'acknowledge':
      return { name: 'acknowledge-alert', args: { alertId, reason } }
    case 'reopen':
      return { name: 'reopen-alert', args: { alertId, reason } }
    case 'resolve':
      return { name: 'resolve-alert', args: { alertId, reason } }
    case 'snooze':
      return { name: 'snooze-alert', args: { alertId, until: at, reason } }
    case 'wake':
      return { name: 'wake-alert', args: { alertId, reason } }
    default:
      return assertNever(answer)
  }
}

interface WhatProps {
  alert: Alert
  muting: Muting
  onChange: (muting: Muting) => void
}

/** What is muted, by name: a story has no field that says it. */
function WhatField({ alert, muting, onChange }: WhatProps) {
  const id = useId()
  const [typed, setTyped] = useState<string | null>(null)
  const { value, words } = mutable(alert, muting, '')
  return (
    <div role="group" aria-labelledby={id} className={styles.group}>
      <h3 id={id}>{mutingWords(muting, muting === 'story' ? words : (typed ?? words).trim())}</h3>
      <div className={styles.pair}>
        <label className={styles.field}>
          {t('What is muted')}
          <select
            value={muting}
            onChange={({ target }) => {
              if (!isMuting(target.value)) return
              onChange(target.value)
              setTyped(null)
            }}
          >
            {Object.entries(MUTINGS)
              .filter(([kind]) => kind !== 'story' || alert.storyId !== null)
              .map(([kind, told]) => (
                <option key={kind} value={kind}>
                  {t(told)}
                </option>
              ))}
          </select>
        </label>
        {muting !== 'story' && (
          <label className={styles.field}>
            {muting === 'party' ? t('Party') : t('Source')}
            <input
              name="value"
              value={typed ?? value}
              maxLength={200}
              required
              onChange={({ target }) => setTyped(target.value)}
            />
          </label>
        )}
      </div>
    </div>
  )
}
