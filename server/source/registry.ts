import type { SettingsRow } from '../../db/store.ts'
import { assertNever } from '../../shared/must.ts'
import type { Route, RouteKind, RouteSecret } from '../../shared/source-settings.ts'
import { createFolder } from './folder/folder-route.ts'
import { createFtp } from './ftp/ftp-route.ts'
import { createHttp } from './http/http-route.ts'
import { createImap } from './imap/imap-route.ts'
import { createPeer } from './peer/peer-route.ts'
import { createSftp } from './sftp/sftp-route.ts'
import type { BoundRoute } from './run-route.ts'
import type { Transport } from './transport.ts'
import type { Callbacks } from './websub/callbacks.ts'
import { createHub } from './websub/hub-route.ts'

export interface RegistryGiven {
  /** The product's, for the User-Agent. */
  version: string
  /** Null where hubs cannot reach this server. */
  callbacks: Callbacks | null
  /** Where the desk keeps everything: no folder for copy. */
  dataDir: string
}

function bound<K extends RouteKind>(
  { pull, wake }: Transport<K>,
  route: Extract<Route, { kind: K }>,
  secret: RouteSecret,
): BoundRoute {
  return {
    pull: (cursor, around) => pull(route, secret, cursor, around),
    wake: wake === undefined ? null : (onWake, around) => wake(route, secret, onWake, around),
  }
}

/** A document of a hub that the settings leave out, and of any where hubs cannot reach this server, is only asked for. */
function httpOf({ version, callbacks }: RegistryGiven, hub: boolean): Transport<'http'> {
  const polling = createHttp({ version })
  return hub && callbacks !== null ? createHub({ polling, callbacks, version }) : polling
}

/** Every transport by its kind. */
export const createRegistry = (given: RegistryGiven) => ({
  /** A source's route with what it needs, ready to be run; null for one that brings its copy itself. */
  bind({ settings: { route }, secret }: SettingsRow): BoundRoute | null {
    switch (route.kind) {
      case 'push':
        return null
      case 'http':
        return bound(httpOf(given, route.hub), route, secret)
      case 'folder':
        return bound(createFolder(given.dataDir), route, secret)
      case 'ftp':
        return bound(createFtp(), route, secret)
      case 'sftp':
        return bound(createSftp(), route, secret)
      case 'imap':
        return bound(createImap(), route, secret)
      case 'peer':
        return bound(createPeer(given.version), route, secret)
      default:
        return assertNever(route)
    }
  },
})
