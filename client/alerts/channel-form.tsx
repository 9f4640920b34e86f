import { type SubmitEvent, useState } from 'react'
import { put } from '../access/request.ts'
import buttons from '../ui/button.module.css'
import { DialogActs } from '../ui/dialog-acts.tsx'
import { Refusal } from '../ui/refusal.tsx'
import { t } from '../words/t.ts'
import { ALERT_KINDS } from './alarm.ts'
import { KindChoices, Text, WayFields } from './channel-fields.tsx'
import {
  changedChannel,
  newChannel,
  NEW_WAYS,
  type NewWay,
  type SentChannel,
  type ShownChannel,
  wayNameOf,
} from './channels.ts'
import styles from './channels-dialog.module.css'
import { TemplateFields } from './template-fields.tsx'

const isWay = (value: string): value is NewWay => value in NEW_WAYS

/** What is refused, and whether it is under way. */
function useSending(onSent: () => void) {
  const [state, setState] = useState<{ at: 'writing' | 'sending' } | { at: 'failed'; words: string }>({ at: 'writing' })
  const send = async ({ id, ...body }: SentChannel, edition: number): Promise<void> => {
    setState({ at: 'sending' })
    const answer = await put(`/api/v1/alert-channels/${id}`, body, edition)
    setState(answer.ok ? { at: 'writing' } : { at: 'failed', words: answer.message })
    if (answer.ok) onSent()
  }
  return { send, isSending: state.at === 'sending', refused: state.at === 'failed' ? state.words : '' }
}

/** Sets up another channel. */
export function ChannelForm({ onSet }: { onSet: () => void }) {
  const [way, setWay] = useState<NewWay>('webhook')
  const { send, isSending, refused } = useSending(onSet)
  const submit = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault()
    void send(newChannel(way, new FormData(event.currentTarget)), 0)
  }
  return (
    <form className={styles.form} onSubmit={submit}>
      <h3>{t('Another channel')}</h3>
      <label>
        {t('By what way')}
        <select value={way} onChange={({ target: { value } }) => isWay(value) && setWay(value)}>
          {Object.entries(NEW_WAYS).map(([value, words]) => (
            <option key={value} value={value}>
              {typeof words === 'string' ? words : t(words)}
            </option>
          ))}
        </select>
      </label>
      <Text label={t('Name')} name="name" />
      <WayFields key={way} way={way} start={null} hasSecret={false} />
      <KindChoices kinds={ALERT_KINDS} />
      {way !== 'webhook' && <TemplateFields key={`words ${way}`} start={null} hasSubject={way === 'email'} />}
      <Refusal words={refused} />
      <button type="submit" className={buttons.solid} disabled={isSending}>
        {t('Set up')}
      </button>
    </form>
  )
}

interface ChangeFormProps {
  channel: ShownChannel
  onSaved: () => void
  onLeft: () => void
}

/** Changes a channel. What it keeps secret is not shown, and stays where nothing else is written. */
export function ChangeForm({ channel, onSaved, onLeft }: ChangeFormProps) {
  const { settings, hasSecret, edition } = channel
  const { send, isSending, refused } = useSending(onSaved)
  const way = wayNameOf(settings.way)
  const submit = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault()
    void send(changedChannel(settings, new FormData(event.currentTarget)), edition)
  }
  return (
    <form className={styles.form} onSubmit={submit} aria-label={t('Change {name}', { name: settings.name })}>
      <Text label={t('Name')} name="name" start={settings.name} />
      {way !== null && <WayFields way={way} start={settings.way} hasSecret={hasSecret} />}
      <KindChoices kinds={settings.kinds} />
      <label className={styles.own}>
        <input type="checkbox" name="on" defaultChecked={settings.on} />
        {t('Switched on')}
      </label>
      {way !== null && way !== 'webhook' && <TemplateFields start={settings.template} hasSubject={way === 'email'} />}
      <Refusal words={refused} />
      <DialogActs words={t('Save')} onClose={onLeft} disabled={isSending} />
    </form>
  )
}
