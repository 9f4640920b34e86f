import { type SubmitEvent, useState } from 'react'
import type { Duty, Weekly } from '../../shared/duty.ts'
import { useMayEdit } from '../access/me.tsx'
import { useFetched } from '../access/use-fetched.ts'
import buttons from '../ui/button.module.css'
import { DialogActs } from '../ui/dialog-acts.tsx'
import { fieldText } from '../ui/field-text.ts'
import { Refusal } from '../ui/refusal.tsx'
import { useAct } from '../ui/use-act.ts'
import { t } from '../words/t.ts'
import type { ChannelsAnswer } from './channels.ts'
import { DAYS, dayName, NEW_HOURS } from './hours.ts'
import styles from './rule-form.module.css'
import { type Rows, useRows } from './use-rows.ts'

interface DutyFormProps {
  duty: Duty
  /** The edition that is changed. */
  seen: number
  onDone: () => void
}

/** Writes when somebody can be told of alerts. */
export function DutyForm({ duty, seen, onDone }: DutyFormProps) {
  const [quiet, onCall] = [useRows(duty.quiet), useRows(duty.onCall)]
  const [channels, setChannels] = useState(duty.channels)
  const [refused, setRefused] = useState('')
  const act = useAct()
  const mayEdit = useMayEdit()
  const submit = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault()
    const zone = fieldText(event.currentTarget, 'zone')
    const next = { ...duty, zone, channels, quiet: quiet.values(), onCall: onCall.values() }
    act({ name: 'put-duty', args: { duty: next, basedOn: seen } }, onDone, setRefused)
  }
  return (
    <form className={styles.form} onSubmit={submit}>
      <HoursList label={t('Quiet hours: told of kills alone')} hours={quiet} />
      <HoursList label={t('On call; always, where nothing is named')} hours={onCall} />
      <label>
        {t('Time zone')}
        <input name="zone" defaultValue={duty.zone} required maxLength={60} />
      </label>
      {mayEdit && <OwnChannels own={channels} onChange={setChannels} />}
      <Refusal words={refused} />
      <DialogActs words={t('Save')} onClose={onDone} />
    </form>
  )
}

function HoursList({ label, hours }: { label: string; hours: Rows<Weekly> }) {
  return (
    <fieldset className={styles.hours}>
      <legend>{label}</legend>
      {hours.rows.map(({ key, value }) => (
        <Hours key={key} hours={value} onChange={(next) => hours.put(key, next)} onRemove={() => hours.drop(key)} />
      ))}
      <button type="button" className={buttons.button} onClick={() => hours.add(NEW_HOURS)}>
        {t('Add hours')}
      </button>
    </fieldset>
  )
}

interface HoursProps {
  hours: Weekly
  onChange: (hours: Weekly) => void
  onRemove: () => void
}

function Hours({ hours, onChange, onRemove }: HoursProps) {
  const { days, from, to } = hours
  return (
    <div className={styles.weekly}>
      <span className={styles.days} role="group" aria-label={t('Days')}>
        {DAYS.map((day) => (
          <label key={day} title={dayName(day)}>
            <input
              type="checkbox"
              aria-label={dayName(day)}
              checked={days.includes(day)}
              onChange={({ target: { checked } }) =>
                onChange({ ...hours, days: DAYS.filter((d) => (d === day ? checked : days.includes(d))) })
              }
            />
            {dayName(day).slice(0, 2)}
          </label>
        ))}
      </span>
      <input
        type="time"
        aria-label={t('From')}
        required
        value={from}
        onChange={({ target: { value } }) => onChange({ ...hours, from: value })}
      />
      <input
        type="time"
        aria-label={t('To')}
        required
        value={to}
        onChange={({ target: { value } }) => onChange({ ...hours, to: value })}
      />
      <button type="button" className={buttons.plain} onClick={onRemove}>
        {t('Remove')}
      </button>
    </div>
  )
}

/** Channels of the desk that are one person's: they keep that person's hours. */
function OwnChannels({ own, onChange }: { own: readonly string[]; onChange: (channels: string[]) => void }) {
  const { fetched } = useFetched<ChannelsAnswer>('/api/v1/alert-channels')
  const channels = (fetched.value?.channels ?? []).filter(({ settings }) => settings.way.kind !== 'push')
  if (channels.length === 0) return null
  return (
    <fieldset className={styles.hours}>
      <legend>{t('Channels that are this person’s own, besides their devices')}</legend>
      {channels.map(({ settings: { id, name } }) => (
        <label key={id} className={styles.tick}>
          <input
            type="checkbox"
            checked={own.includes(id)}
            onChange={({ target: { checked } }) => onChange(checked ? [...own, id] : own.filter((one) => one !== id))}
          />
          {name}
        </label>
      ))}
    </fieldset>
  )
}
