import { Server } from 'node:net'
import { FileSystem, type FtpConnection, FtpSrv } from 'ftp-srv'
import { onTestFinished } from 'vitest'
import { LOOPBACK_TLS } from './loopback-tls.ts'
import { portOf } from './port-of.ts'

const nothing = (): void => {}
/** ftp-srv writes its log to stdout where it is given none. */
const SILENT = { trace: nothing, debug: nothing, info: nothing, warn: nothing, error: nothing, child: () => SILENT }

const SIGNALS = ['SIGTERM', 'SIGINT', 'SIGQUIT'] as const

/** ftp-srv ends the whole process at these signals; they are the test runner's. */
function withoutSignals<T>(make: () => T): T {
  const before = SIGNALS.map((signal) => process.listeners(signal))
  const made = make()
  SIGNALS.forEach((signal, at) => {
    for (const listener of process.listeners(signal))
      if (before[at]?.includes(listener) === false) process.removeListener(signal, listener)
  })
  return made
}

/** A folder of which one file is listed and not given. */
class Guarded extends FileSystem {
  override read(name: string, options?: { start?: number }): ReturnType<FileSystem['read']> {
    if (name.endsWith('locked.xml')) throw new Error('that file is locked')
    return super.read(name, options)
  }
}
const folderFor = (connection: FtpConnection, root: string): FileSystem => new Guarded(connection, { root, cwd: '/' })

/**
 * An FTP server on this machine over a folder, for the user `desk` with the password `secret`. Ends with its test.
 * `locked.xml` is listed there and not given.
 * @param scheme `ftps` speaks TLS from the first byte; over `ftp` it is had by AUTH TLS
 */
export async function anFtpServer(root: string, scheme: 'ftp' | 'ftps' = 'ftp'): Promise<{ port: number }> {
  const settings = { url: `${scheme}://127.0.0.1:0`, pasv_url: '127.0.0.1', tls: LOOPBACK_TLS, log: SILENT }
  const ftp = withoutSignals(() => new FtpSrv(settings))
  ftp.on('login', ({ connection, username, password }, resolve, reject) => {
    if (username === 'desk' && password === 'secret') resolve({ fs: folderFor(connection, root) })
    else reject(new Error('who is that?'))
  })
  await ftp.listen()
  onTestFinished(() => ftp.close())
  if (!('server' in ftp) || !(ftp.server instanceof Server)) throw new Error('the server does not listen')
  return { port: portOf(ftp.server) }
}
