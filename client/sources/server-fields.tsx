import { ChoiceField, NumberField } from './choices.tsx'
import { TextField } from './field.tsx'
import { AT, type FieldsOf } from './fields-of.ts'
import { msg, t } from '../words/t.ts'

type Server = Pick<FieldsOf<'ftp'>['route'], 'host' | 'port' | 'user'>

/** Host and port, of every route that has them. */
function Host({ server: { host, port, user }, put }: { server: Server; put: (part: Partial<Server>) => void }) {
  return (
    <>
      <TextField
        label={t('Host')}
        at={`${AT}/host`}
        required
        value={host}
        placeholder="files.wire.example"
        onChange={(value) => put({ host: value })}
      />
      <NumberField
        label={t('Port')}
        at={`${AT}/port`}
        least={1}
        most={65_535}
        value={port}
        onChange={(value) => put({ port: value })}
      />
      <TextField label={t('User')} at={`${AT}/user`} value={user} onChange={(value) => put({ user: value })} />
    </>
  )
}

const TLS = [
  { value: 'explicit', words: msg('FTPS, explicit (AUTH TLS)') },
  { value: 'implicit', words: msg('FTPS, implicit') },
  { value: 'none', words: msg('None: passwords are sent in clear') },
] as const

function FarFolder({ path, put }: { path: string; put: (path: string) => void }) {
  return <TextField label={t('Folder there')} at={`${AT}/path`} required value={path} onChange={put} />
}

export function Ftp({ route, onChange }: FieldsOf<'ftp'>) {
  return (
    <>
      <Host server={route} put={(part) => onChange({ ...route, ...part })} />
      <ChoiceField
        label={t('Encryption')}
        at={`${AT}/tls`}
        value={route.tls}
        choices={TLS}
        onChange={(tls) => onChange({ ...route, tls })}
      />
      <FarFolder path={route.path} put={(path) => onChange({ ...route, path })} />
    </>
  )
}

export function Sftp({ route, onChange }: FieldsOf<'sftp'>) {
  return (
    <>
      <Host server={route} put={(part) => onChange({ ...route, ...part })} />
      <TextField
        label={t('Fingerprint of its key')}
        at={`${AT}/hostKey`}
        value={route.hostKey ?? ''}
        placeholder="SHA256:…"
        hint={t('Empty keeps the first that is seen, and refuses any other after it.')}
        onChange={(hostKey) => onChange({ ...route, hostKey: hostKey.trim() || null })}
      />
      <FarFolder path={route.path} put={(path) => onChange({ ...route, path })} />
    </>
  )
}

export function Imap({ route, onChange }: FieldsOf<'imap'>) {
  return (
    <>
      <Host server={route} put={(part) => onChange({ ...route, ...part })} />
      <TextField
        label={t('Mailbox')}
        at={`${AT}/mailbox`}
        required
        value={route.mailbox}
        onChange={(mailbox) => onChange({ ...route, mailbox })}
      />
    </>
  )
}
