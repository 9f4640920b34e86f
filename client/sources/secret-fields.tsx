import type { RouteKind, RouteSecret } from '../../shared/source-settings.ts'
import buttons from '../ui/button.module.css'
import { Field } from './field.tsx'
import styles from './form.module.css'
import { type Message, msg, t } from '../words/t.ts'

type Part = keyof RouteSecret

/** What each kind of route can be asked for. */
const PARTS: Record<RouteKind, readonly { part: Part; label: Message; hint?: Message }[]> = {
  push: [],
  folder: [],
  http: [
    { part: 'token', label: msg('Token'), hint: msg('Sent as “Authorization: Bearer”, to this host alone.') },
    { part: 'password', label: msg('Password'), hint: msg('For a user who is named in the address (https://user@…).') },
  ],
  ftp: [{ part: 'password', label: msg('Password') }],
  sftp: [
    { part: 'password', label: msg('Password'), hint: msg('Of the user, or of the private key.') },
    { part: 'privateKey', label: msg('Private key'), hint: msg('As OpenSSH writes it; instead of a password.') },
  ],
  imap: [{ part: 'password', label: msg('Password') }],
  peer: [{ part: 'token', label: msg('Key of that desk') }],
}

interface SecretFieldsProps {
  kind: RouteKind
  /** The desk has one. */
  hasSecret: boolean
  /** What was written here; null keeps what the desk has. */
  secret: RouteSecret | null
  onChange: (secret: RouteSecret | null) => void
}

/** What the secret becomes when a part of it is written; all empty keeps what there is. */
const written = (secret: RouteSecret | null, part: Part, value: string): RouteSecret | null => {
  const rest = Object.entries({ ...secret, [part]: value }).filter(([, text]) => text !== '')
  return rest.length === 0 ? null : Object.fromEntries(rest)
}

/** Passwords, keys and tokens: written, never read back. */
export function SecretFields({ kind, hasSecret, secret, onChange }: SecretFieldsProps) {
  const parts = PARTS[kind]
  if (parts.length === 0) return null
  const isForgotten = secret !== null && Object.keys(secret).length === 0
  return (
    <>
      {parts.map(({ part, label, hint }) => {
        const bound = {
          value: secret?.[part] ?? '',
          placeholder: hasSecret && secret === null ? t('•••••••• kept') : '',
          autoComplete: 'new-password',
          onChange: (event: { target: { value: string } }) => onChange(written(secret, part, event.target.value)),
        }
        return (
          <Field
            key={part}
            label={t(label)}
            at={`/secret/${part}`}
            wide={part === 'privateKey'}
            {...(hint && { hint: t(hint) })}
          >
            {(ids) =>
              part === 'privateKey' ? (
                <textarea {...ids} {...bound} rows={3} spellCheck={false} />
              ) : (
                <input {...ids} {...bound} type="password" />
              )
            }
          </Field>
        )
      })}
      {hasSecret && (
        <p className={styles.kept} role="status">
          {isForgotten ? t('Forgotten once you save.') : keptWords(secret)}
          <button type="button" className={buttons.plain} onClick={() => onChange(isForgotten ? null : {})}>
            {isForgotten ? t('Keep it') : t('Forget it')}
          </button>
        </p>
      )}
    </>
  )
}

const keptWords = (secret: RouteSecret | null): string =>
  secret === null ? t('One is kept, and never shown.') : t('What you write takes the place of all that is kept.')
