import type { Route } from '../../shared/source-settings.ts'
import { assertNever } from '../../shared/must.ts'
import { CheckField } from './choices.tsx'
import { TextField } from './field.tsx'
import { Ftp, Imap, Sftp } from './server-fields.tsx'
import { AT, type FieldsOf } from './fields-of.ts'
import { t } from '../words/t.ts'

function Http({ route, onChange }: FieldsOf<'http'>) {
  return (
    <TextField
      label={t('Address')}
      at={`${AT}/url`}
      type="url"
      wide
      required
      value={route.url}
      placeholder="https://wire.example/feed.xml"
      onChange={(url) => onChange({ ...route, url })}
    />
  )
}

function Folder({ route, onChange }: FieldsOf<'folder'>) {
  return (
    <TextField
      label={t('Folder')}
      at={`${AT}/path`}
      wide
      required
      value={route.path}
      placeholder="/srv/wire/in"
      hint={t('On the desk’s own machine. What was read moves to done/ inside it, what could not be read to failed/.')}
      onChange={(path) => onChange({ ...route, path })}
    />
  )
}

function Peer({ route, onChange }: FieldsOf<'peer'>) {
  return (
    <TextField
      label={t('Address of the other desk')}
      at={`${AT}/url`}
      type="url"
      wide
      required
      value={route.url}
      placeholder="https://desk.example"
      hint={t('With a viewer’s key of that desk. Its copy keeps the names of those who sent it there.')}
      onChange={(url) => onChange({ ...route, url })}
    />
  )
}

/** What a route of each kind needs. */
export function RouteFields({ route, onChange }: { route: Route; onChange: (route: Route) => void }) {
  switch (route.kind) {
    case 'push':
      return null
    case 'http':
      return <Http route={route} onChange={onChange} />
    case 'folder':
      return <Folder route={route} onChange={onChange} />
    case 'ftp':
      return <Ftp route={route} onChange={onChange} />
    case 'sftp':
      return <Sftp route={route} onChange={onChange} />
    case 'imap':
      return <Imap route={route} onChange={onChange} />
    case 'peer':
      return <Peer route={route} onChange={onChange} />
    default:
      return assertNever(route)
  }
}

/** What is said yes or no to, of every kind of route. */
export function RouteChecks({ route, onChange }: { route: Route; onChange: (route: Route) => void }) {
  switch (route.kind) {
    case 'http':
      return (
        <CheckField
          label={t('Let its hub call')}
          value={route.hub}
          hint={t(
            'Where a feed names a hub (WebSub), copy comes at once. The hub must reach the desk’s own address (PUBLIC_URL).',
          )}
          onChange={(hub) => onChange({ ...route, hub })}
        />
      )
    case 'ftp':
    case 'sftp':
      return (
        <CheckField
          label={t('Delete files that were taken')}
          value={route.remove}
          hint={t('Else they stay, and the desk remembers which it has.')}
          onChange={(remove) => onChange({ ...route, remove })}
        />
      )
    case 'imap':
      return (
        <CheckField
          label={t('Encrypted from the start (TLS)')}
          value={route.tls}
          onChange={(tls) => onChange({ ...route, tls })}
        />
      )
    case 'push':
    case 'folder':
    case 'peer':
      return null
    default:
      return assertNever(route)
  }
}
