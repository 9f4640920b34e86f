import { isIP } from 'node:net'
import { Client, type FileInfo, FTPError } from 'basic-ftp'
import { BoundedSink } from '../files/bounded-sink.ts'
import { LARGEST_FILE } from '../files/batch.ts'
import { type FarFolder, FileFault, NOTHING, pullFiles, remembered } from '../files/far-folder.ts'
import { isSkipped, type Listed } from '../files/looks.ts'
import { hostName } from '../allowed-address.ts'
import { safeAddress } from '../guarded-lookup.ts'
import { keptCursor } from '../kept-cursor.ts'
import type { Route, RouteSecret } from '../../../shared/source-settings.ts'
import { type Around, type Transport, TransportFault } from '../transport.ts'

type FtpRoute = Extract<Route, { kind: 'ftp' }>

/** Milliseconds without a word after which a server is given up. */
const QUIET = 30_000
/** Replies (RFC 959): not logged in; the server closes. Any other refusal is of the one file that was asked for. */
const NOT_LOGGED_IN = 530
const CLOSING = 421

const asListed = ({ name, size, modifiedAt, rawModifiedAt }: FileInfo): Listed => ({
  name,
  size,
  modified: modifiedAt?.getTime() ?? 0,
  stamp: `${size}:${modifiedAt?.getTime() ?? rawModifiedAt}`,
  whole: false,
})

/** @throws FileFault where the server declines this one file */
async function ofFile<T>(act: () => Promise<T>): Promise<T> {
  try {
    return await act()
  } catch (error) {
    if (error instanceof FTPError && error.code !== CLOSING && error.code !== NOT_LOGGED_IN)
      throw new FileFault(error.message)
    throw error
  }
}

const folderOf = (client: Client, read: Around['read']): FarFolder => ({
  async list() {
    const all = await client.list()
    return all.filter((one) => one.isFile && !isSkipped(one.name)).map(asListed)
  },
  read: (name) =>
    ofFile(async () => {
      const sink = new BoundedSink(LARGEST_FILE, read)
      await client.downloadTo(sink, name)
      return sink.body()
    }),
  remove: (name) => ofFile(async () => void (await client.remove(name))),
})

async function enter(client: Client, route: FtpRoute, { password }: RouteSecret, around: Around): Promise<void> {
  const { host, port, user, tls, path } = route
  const address = await safeAddress(host, around.allowedHosts)
  const name = hostName(host)
  await client.access({
    // The checked address itself: basic-ftp opens its data connections to no other.
    host: address,
    port,
    user,
    password: password ?? '',
    secure: tls === 'implicit' ? 'implicit' : tls === 'explicit',
    secureOptions: isIP(name) === 0 ? { servername: name } : {},
  })
  await client.cd(path)
}

function asFault(error: unknown, host: string): TransportFault {
  if (error instanceof TransportFault) return error
  const why = `${host}: ${error instanceof Error ? error.message : String(error)}`
  if (!(error instanceof FTPError)) return new TransportFault('unreachable', why)
  return new TransportFault(error.code === NOT_LOGGED_IN ? 'refused' : 'bad-answer', why)
}

/** Files fetched over FTP (RFC 959) or FTPS (RFC 4217). */
export const createFtp = (): Transport<'ftp'> => ({
  async pull(route, secret, cursor, around) {
    const { host, port, user, path, remove } = route
    const { read, write } = keptCursor(`ftp://${user}@${host}:${port}/${path}`, remembered)
    const client = new Client(QUIET)
    const close = (): void => client.close()
    around.signal.addEventListener('abort', close)
    try {
      await enter(client, route, secret, around)
      const { kept, ...pulled } = await pullFiles(folderOf(client, around.read), read(cursor) ?? NOTHING, {
        remove,
        now: around.now(),
      })
      return { ...pulled, cursor: write(kept) }
    } catch (error) {
      throw asFault(error, host)
    } finally {
      around.signal.removeEventListener('abort', close)
      close()
    }
  },
})
