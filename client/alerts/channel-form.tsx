import { type SubmitEvent, useState } from 'react'
import { put } from '../access/request.ts'
import buttons from '../ui/button.module.css'
import { Refusal } from '../ui/refusal.tsx'
import { t } from '../words/t.ts'
import { channelFrom, NEW_WAYS, type NewWay } from './channels.ts'
import styles from './channels-dialog.module.css'

const ENCRYPTED = ['starttls', 'tls'] as const

const isWay = (value: string): value is NewWay => value in NEW_WAYS

interface TextProps {
  label: string
  name: string
  type?: 'text' | 'url' | 'password' | 'email' | 'number'
  isRequired?: boolean
  start?: string
}

const Text = ({ label, name, type = 'text', isRequired = true, start = '' }: TextProps) => (
  <label>
    {label}
    <input name={name} type={type} required={isRequired} defaultValue={start} autoComplete="off" />
  </label>
)

function MailFields() {
  return (
    <>
      <Text label={t('Mail server')} name="host" />
      <Text label={t('Port')} name="port" type="number" start="587" />
      <label>
        {t('Encryption')}
        <select name="security" defaultValue="starttls">
          {ENCRYPTED.map((value) => (
            <option key={value} value={value}>
              {value.toUpperCase()}
            </option>
          ))}
          <option value="none">{t('none')}</option>
        </select>
      </label>
      <Text label={t('User')} name="user" isRequired={false} />
      <Text label={t('Password')} name="secret" type="password" isRequired={false} />
      <Text label={t('From')} name="from" type="email" />
      <Text label={t('To, separated by commas')} name="to" />
    </>
  )
}

/** Sets up another channel. */
export function ChannelForm({ onSet }: { onSet: () => void }) {
  const [way, setWay] = useState<NewWay>('webhook')
  const [state, setState] = useState<{ at: 'writing' | 'sending' } | { at: 'failed'; words: string }>({ at: 'writing' })
  const send = async (form: HTMLFormElement): Promise<void> => {
    setState({ at: 'sending' })
    const fields = Object.fromEntries(
      [...new FormData(form)].map(([name, value]) => [name, typeof value === 'string' ? value : '']),
    )
    const { id, ...body } = channelFrom(way, fields)
    const answer = await put(`/api/v1/alert-channels/${id}`, body, 0)
    setState(answer.ok ? { at: 'writing' } : { at: 'failed', words: answer.message })
    if (!answer.ok) return
    form.reset()
    onSet()
  }
  const submit = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault()
    void send(event.currentTarget)
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
      {way === 'email' && <MailFields />}
      {way === 'webhook' && <Text label={t('Address')} name="url" type="url" />}
      {way === 'webhook' && <Text label={t('Secret that signs')} name="secret" type="password" />}
      {way !== 'email' && way !== 'webhook' && (
        <Text label={t('Address of the incoming webhook; it is kept secret')} name="secret" type="password" />
      )}
      <Refusal words={state.at === 'failed' ? state.words : ''} />
      <button type="submit" className={buttons.solid} disabled={state.at === 'sending'}>
        {t('Set up')}
      </button>
    </form>
  )
}
