import { type SubmitEvent, useState } from 'react'
import type { Ladder, Target } from '../../shared/duty.ts'
import type { AlertingScreen } from '../../shared/screen.ts'
import buttons from '../ui/button.module.css'
import { notify } from '../ui/notices.tsx'
import { Refusal } from '../ui/refusal.tsx'
import { useAct } from '../ui/use-act.ts'
import { t } from '../words/t.ts'
import { alertWords } from './alarm.ts'
import styles from './rule-form.module.css'
import { useRows } from './use-rows.ts'
import { targetKey, useTargets } from './use-targets.ts'

const EMPTY: Ladder = { kinds: ['denial', 'kill', 'correction'], steps: [] }

const told = (): void => notify(t('Whoever comes next is set.'))

interface LadderFormProps {
  row: AlertingScreen['ladder']
  people: { id: string; name: string }[]
}

/** Who is told next of an alert that nobody has answered. */
export function LadderForm({ row, people }: LadderFormProps) {
  const { kinds: was, steps: before } = row?.ladder ?? EMPTY
  const [kinds, setKinds] = useState(was)
  const steps = useRows(before)
  const [refused, setRefused] = useState('')
  const act = useAct()
  const targets = useTargets(people)
  const [first] = targets
  const submit = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault()
    setRefused('')
    const ladder = { kinds, steps: steps.values() }
    act({ name: 'put-ladder', args: { ladder, basedOn: row?.seq ?? 0 } }, told, setRefused)
  }
  return (
    <form className={styles.form} onSubmit={submit} aria-label={t('Where nobody answers')}>
      <h3>{t('Where nobody answers')}</h3>
      {steps.rows.length === 0 && <p className={styles.soft}>{t('Nobody else is told.')}</p>}
      {steps.rows.map(({ key, value }) => (
        <Step
          key={key}
          step={value}
          targets={targets}
          onChange={(next) => steps.put(key, next)}
          onRemove={() => steps.drop(key)}
        />
      ))}
      {steps.rows.length > 0 && <Kinds kinds={kinds} onChange={setKinds} />}
      <Refusal words={refused} />
      <span className={styles.acts}>
        {first !== undefined && (
          <button type="button" className={buttons.button} onClick={() => steps.add({ after: 5, to: first })}>
            {t('Add a step')}
          </button>
        )}
        <button type="submit" className={buttons.solid}>
          {t('Save')}
        </button>
      </span>
    </form>
  )
}

type Kinds = Ladder['kinds']
const CLIMBING: Kinds = [
  'denial',
  'correction',
  'softened',
  'first-report',
  'outlets',
  'restatement',
  'position',
  'silence',
  'search',
]

/** Which alerts climb; kills always do. */
function Kinds({ kinds, onChange }: { kinds: Kinds; onChange: (kinds: Kinds) => void }) {
  return (
    <fieldset className={styles.hours}>
      <legend>{t('For these alerts, and for kills always')}</legend>
      <span className={styles.days}>
        {CLIMBING.map((kind) => (
          <label key={kind}>
            <input
              type="checkbox"
              checked={kinds.includes(kind)}
              onChange={({ target: { checked } }) =>
                onChange(checked ? [...kinds, kind] : kinds.filter((one) => one !== kind))
              }
            />
            {alertWords(kind)}
          </label>
        ))}
      </span>
    </fieldset>
  )
}

interface StepProps {
  step: Ladder['steps'][number]
  targets: readonly Target[]
  onChange: (step: Ladder['steps'][number]) => void
  onRemove: () => void
}

function Step({ step, targets, onChange, onRemove }: StepProps) {
  const key = targetKey(step.to)
  const isKnown = targets.some((one) => targetKey(one) === key)
  return (
    <div className={styles.weekly}>
      <label>
        {t('Minutes')}
        <input
          type="number"
          min={1}
          max={1_440}
          required
          value={step.after}
          onChange={({ target: { value } }) => onChange({ ...step, after: Number(value) })}
        />
      </label>
      <label>
        {t('then tell')}
        <select
          value={key}
          onChange={({ target: { value } }) => {
            const to = targets.find((one) => targetKey(one) === value)
            if (to) onChange({ ...step, to })
          }}
        >
          {!isKnown && <option value={key}>{step.to.name}</option>}
          {targets.map((one) => (
            <option key={targetKey(one)} value={targetKey(one)}>
              {one.name}
            </option>
          ))}
        </select>
      </label>
      <button type="button" className={buttons.plain} onClick={onRemove}>
        {t('Remove')}
      </button>
    </div>
  )
}
