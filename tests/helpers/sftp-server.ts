import { once } from 'node:events'
import {
  type BigIntStats,
  closeSync,
  fstatSync,
  lstatSync,
  openSync,
  readdirSync,
  readSync,
  rmSync,
  statSync,
} from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import ssh2, { type Attributes, type AuthContext, type Connection, type SFTPWrapper } from 'ssh2'
import { onTestFinished } from 'vitest'
import { portOf } from './port-of.ts'

const { Server, utils } = ssh2
const { STATUS_CODE } = utils.sftp

/** A new host key, as OpenSSH keeps it. */
export const aHostKey = (): string => utils.generateKeyPairSync('ed25519').private
/** A pair that a user may log in with. */
export const aUserKey = (): { public: string; private: string } => utils.generateKeyPairSync('ed25519')

const attributes = ({ mode, uid, gid, size, atimeMs, mtimeMs }: BigIntStats): Attributes => ({
  mode: Number(mode),
  uid: Number(uid),
  gid: Number(gid),
  size: Number(size),
  atime: Number(atimeMs / 1_000n),
  mtime: Number(mtimeMs / 1_000n),
})

interface Open {
  file: number | null
  /** Names that are still to be listed. */
  names: string[]
  path: string
}

/** Reads and removes files below a folder. `locked.xml` is listed there and not given, and `stuck.xml` never answered. */
class Shelf {
  readonly #root: string
  readonly #sftp: SFTPWrapper
  readonly #stuck: () => void
  readonly #open = new Map<number, Open>()
  #last = 0

  constructor(root: string, sftp: SFTPWrapper, stuck: () => void) {
    this.#root = root
    this.#sftp = sftp
    this.#stuck = stuck
  }

  serve(): void {
    const sftp = this.#sftp
    const at = (path: string): string => join(this.#root, join('/', path))
    const attempt = (id: number, act: () => void): void => {
      try {
        act()
      } catch (error) {
        const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT'
        sftp.status(id, missing ? STATUS_CODE.NO_SUCH_FILE : STATUS_CODE.PERMISSION_DENIED)
      }
    }
    sftp.on('REALPATH', (id, path) => sftp.name(id, [named(join('/', path))]))
    sftp.on('LSTAT', (id, path) => attempt(id, () => sftp.attrs(id, attributes(lstatSync(at(path), { bigint: true })))))
    sftp.on('STAT', (id, path) => attempt(id, () => sftp.attrs(id, attributes(statSync(at(path), { bigint: true })))))
    sftp.on('OPENDIR', (id, path) =>
      attempt(id, () => this.#handle(id, { file: null, names: readdirSync(at(path)), path: at(path) })),
    )
    sftp.on('READDIR', (id, handle) => attempt(id, () => this.#list(id, this.#of(handle))))
    sftp.on('OPEN', (id, path) =>
      attempt(id, () => {
        if (path.endsWith('locked.xml')) throw new Error('that file is locked')
        if (path.endsWith('stuck.xml')) this.#stuck()
        else this.#handle(id, { file: openSync(at(path), 'r'), names: [], path: at(path) })
      }),
    )
    sftp.on('FSTAT', (id, handle) =>
      attempt(id, () => sftp.attrs(id, attributes(fstatSync(this.#of(handle).file ?? -1, { bigint: true })))),
    )
    sftp.on('READ', (id, handle, offset, length) => attempt(id, () => this.#read(id, handle, offset, length)))
    sftp.on('CLOSE', (id, handle) => attempt(id, () => this.#close(id, handle)))
    sftp.on('REMOVE', (id, path) =>
      attempt(id, () => {
        rmSync(at(path))
        sftp.status(id, STATUS_CODE.OK)
      }),
    )
  }

  #handle(id: number, open: Open): void {
    this.#open.set((this.#last += 1), open)
    const handle = Buffer.alloc(4)
    handle.writeUInt32BE(this.#last)
    this.#sftp.handle(id, handle)
  }

  #of(handle: Buffer): Open {
    const open = this.#open.get(handle.readUInt32BE())
    if (open === undefined) throw new Error('that is not open')
    return open
  }

  #list(id: number, { names, path }: Open): void {
    const some = names.splice(0)
    if (some.length === 0) this.#sftp.status(id, STATUS_CODE.EOF)
    else
      this.#sftp.name(
        id,
        some.map((name) => named(name, lstatSync(join(path, name), { bigint: true }))),
      )
  }

  #read(id: number, handle: Buffer, offset: number, length: number): void {
    const part = Buffer.alloc(length)
    const size = readSync(this.#of(handle).file ?? -1, part, 0, length, offset)
    if (size === 0) this.#sftp.status(id, STATUS_CODE.EOF)
    else this.#sftp.data(id, part.subarray(0, size))
  }

  #close(id: number, handle: Buffer): void {
    const { file } = this.#of(handle)
    if (file !== null) closeSync(file)
    this.#open.delete(handle.readUInt32BE())
    this.#sftp.status(id, STATUS_CODE.OK)
  }
}

const NO_ATTRIBUTES: Attributes = { mode: 0o40_755, uid: 0, gid: 0, size: 0, atime: 0, mtime: 0 }

function named(filename: string, stats?: BigIntStats) {
  const attrs = stats === undefined ? NO_ATTRIBUTES : attributes(stats)
  const kind = stats?.isDirectory() === true ? 'd' : stats?.isSymbolicLink() === true ? 'l' : '-'
  return { filename, longname: `${kind}rw-r--r-- 1 desk desk ${attrs.size} Nov 11 08:58 ${filename}`, attrs }
}

function admit(context: AuthContext, userKey: string | undefined): void {
  const byPassword = context.method === 'password' && context.password === 'secret'
  const key = userKey === undefined ? null : utils.parseKey(userKey)
  const byKey =
    context.method === 'publickey' &&
    key !== null &&
    !(key instanceof Error) &&
    key.getPublicSSH().equals(context.key.data) &&
    (context.signature === undefined || key.verify(context.blob ?? '', context.signature, context.hashAlgo))
  if (context.username === 'desk' && (byPassword || byKey)) context.accept()
  else context.reject(['password', 'publickey'])
}

const nothing = (): void => {}

interface SftpHow {
  /** A public key that logs in. */
  userKey?: string
  /** Told when somebody asks for `stuck.xml`. */
  stuck?: () => void
}

export interface SftpServer {
  port: number
  /** Users who tried to log in. */
  tried: string[]
}

/**
 * An SFTP server on this machine over a folder, for the user `desk` with the password `secret` or a key. Ends with its test.
 */
export async function anSftpServer(root: string, hostKey: string, how: SftpHow = {}): Promise<SftpServer> {
  const tried: string[] = []
  const clients = new Set<Connection>()
  const server = new Server({ hostKeys: [hostKey] }, (client) => {
    clients.add(client)
    client.on('error', () => {})
    client.on('authentication', (context) => {
      tried.push(context.username)
      admit(context, how.userKey)
    })
    client.on('session', (accept) =>
      accept().on('sftp', (take) => new Shelf(root, take(), how.stuck ?? nothing).serve()),
    )
  })
  const door = createServer({ noDelay: true }, (socket) => server.injectSocket(socket))
  door.listen(0, '127.0.0.1')
  await once(door, 'listening')
  onTestFinished(() => {
    for (const client of clients) client.end()
    door.close()
  })
  return { port: portOf(door), tried }
}
