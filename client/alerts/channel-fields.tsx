import type { ChannelWay } from '../../shared/alert-channel.ts'
import type { AlertKind } from '../../shared/alert.ts'
import { t } from '../words/t.ts'
import { ALERT_KINDS, alertWords } from './alarm.ts'
import styles from './channels-dialog.module.css'
import type { NewWay } from './channels.ts'

const ENCRYPTED = ['starttls', 'tls'] as const

interface TextProps {
  label: string
  name: string
  type?: 'text' | 'url' | 'password' | 'email' | 'number'
  isRequired?: boolean
  start?: string
  hint?: string
}

export const Text = ({ label, name, type = 'text', isRequired = true, start = '', hint = '' }: TextProps) => (
  <label>
    {label}
    <input
      name={name}
      type={type}
      required={isRequired}
      defaultValue={start}
      placeholder={hint}
      autoComplete={type === 'password' ? 'new-password' : 'off'}
    />
  </label>
)

interface WayFieldsProps {
  way: NewWay
  /** What stands; null for a new one. */
  start: ChannelWay | null
  /** A secret is kept: none need be given while it goes to the same place. */
  hasSecret: boolean
}

/** Where a channel goes. A secret is never shown: what is typed takes its place. */
export function WayFields({ way, start, hasSecret }: WayFieldsProps) {
  const secret = {
    name: 'secret',
    type: 'password',
    hint: hasSecret ? t('kept; write another to replace it') : '',
  } as const
  if (way === 'email') return <MailFields start={start?.kind === 'email' ? start : null} hint={secret.hint} />
  if (way === 'webhook')
    return (
      <>
        <Text label={t('Address')} name="url" type="url" start={start?.kind === 'webhook' ? start.url : ''} />
        <Text label={t('Secret that signs')} {...secret} isRequired={!hasSecret} />
      </>
    )
  return <Text label={t('Address of the incoming webhook; it is kept secret')} {...secret} isRequired={!hasSecret} />
}

function MailFields({ start, hint }: { start: (ChannelWay & { kind: 'email' }) | null; hint: string }) {
  return (
    <>
      <Text label={t('Mail server')} name="host" start={start?.host ?? ''} />
      <Text label={t('Port')} name="port" type="number" start={String(start?.port ?? 587)} />
      <label>
        {t('Encryption')}
        <select name="security" defaultValue={start?.security ?? 'starttls'}>
          {ENCRYPTED.map((value) => (
            <option key={value} value={value}>
              {value.toUpperCase()}
            </option>
          ))}
          <option value="none">{t('none')}</option>
        </select>
      </label>
      <Text label={t('User')} name="user" isRequired={false} start={start?.user ?? ''} />
      <Text label={t('Password')} name="secret" type="password" isRequired={false} hint={hint} />
      <Text label={t('From')} name="from" type="email" start={start?.from ?? ''} />
      <Text label={t('To, separated by commas')} name="to" start={start?.to.join(', ') ?? ''} />
    </>
  )
}

/** Of which alerts it is told. Kills cannot be left out. */
export function KindChoices({ kinds }: { kinds: readonly AlertKind[] }) {
  return (
    <fieldset className={styles.kinds}>
      <legend>{t('It is told of')}</legend>
      {ALERT_KINDS.map((kind) => (
        <label key={kind}>
          <input
            type="checkbox"
            name="kinds"
            value={kind}
            defaultChecked={kind === 'kill' || kinds.includes(kind)}
            disabled={kind === 'kill'}
          />
          {alertWords(kind)}
          {kind === 'kill' && ` (${t('always')})`}
        </label>
      ))}
    </fieldset>
  )
}
