import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chownSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { ImapFlow } from 'imapflow'
import { LOOPBACK_TLS_FILES } from './loopback-tls.ts'
import { portOf } from './port-of.ts'

const DOVECOT = ['/usr/sbin/dovecot', '/usr/local/sbin/dovecot'].find((path) => existsSync(path)) ?? null

/** True where there is a Dovecot whose settings are written as below: another major writes them otherwise. */
export const hasDovecot = (): boolean =>
  DOVECOT !== null && execFileSync(DOVECOT, ['--version'], { encoding: 'utf8' }).startsWith('2.3.')

/** Uid and gid of a user without rights, whom Debian calls nobody. */
const NOBODY = 65_534
const isRoot = (): boolean => process.getuid?.() === 0

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const port = portOf(server)
  server.close()
  await once(server, 'close')
  return port
}

/** Runs without rights of its own where the tests do, as nobody where they run as root. */
function settings(folder: string, { port, tlsPort }: Pick<MailServer, 'port' | 'tlsPort'>): string {
  const { username, uid, gid } = isRoot() ? { username: '', uid: NOBODY, gid: NOBODY } : userInfo()
  const own = isRoot() ? '' : `default_internal_user = ${username}\ndefault_login_user = ${username}`
  return `
base_dir = ${folder}/run
state_dir = ${folder}/state
log_path = /dev/stderr
protocols = imap
listen = 127.0.0.1
ssl = yes
ssl_cert = <${LOOPBACK_TLS_FILES.cert}
ssl_key = <${LOOPBACK_TLS_FILES.key}
disable_plaintext_auth = no
auth_failure_delay = 0
first_valid_uid = 1
${own}
mail_location = maildir:${folder}/mail/%u
passdb {
  driver = static
  args = password=secret
}
userdb {
  driver = static
  args = uid=${uid} gid=${gid} home=${folder}/mail
}
service anvil {
  chroot =
  unix_listener anvil-auth-penalty {
    mode = 0
  }
}
service imap-login {
  chroot =
  inet_listener imap {
    port = ${port}
  }
  inet_listener imaps {
    port = ${tlsPort}
    ssl = yes
  }
}
`
}

export interface MailServer {
  /** Speaks plainly, and TLS by STARTTLS. */
  port: number
  /** Speaks TLS from the first byte. */
  tlsPort: number
  stop: () => Promise<void>
}

/** Starts a Dovecot on this machine. Each user has an empty mailbox, and the password `secret`. */
export async function startMailServer(): Promise<MailServer> {
  if (DOVECOT === null) throw new Error('There is no Dovecot here: install dovecot-imapd.')
  const folder = mkdtempSync(join(tmpdir(), 'on-record-mail-'))
  mkdirSync(join(folder, 'mail'))
  if (isRoot()) for (const path of [folder, join(folder, 'mail')]) chownSync(path, NOBODY, NOBODY)
  const ports = { port: await freePort(), tlsPort: await freePort() }
  writeFileSync(join(folder, 'dovecot.conf'), settings(folder, ports))
  const server = spawn(DOVECOT, ['-F', '-c', join(folder, 'dovecot.conf')], { stdio: ['ignore', 'ignore', 'pipe'] })
  const ended = once(server, 'exit')
  const stop = async (): Promise<void> => {
    server.kill('SIGTERM')
    await ended
    rmSync(folder, { recursive: true, force: true })
  }
  const said: string[] = []
  for await (const line of createInterface({ input: server.stderr })) {
    said.push(line)
    if (line.includes('starting up')) break
  }
  if (!said.at(-1)?.includes('starting up')) throw new Error(`Dovecot does not start: ${said.join(' | ')}`)
  server.stderr.resume()
  return { ...ports, stop }
}

/** Runs as a user of a mail server, with rights to write. */
export async function asUser<T>(port: number, user: string, run: (client: ImapFlow) => Promise<T>): Promise<T> {
  const auth = { user, pass: 'secret' }
  const client = new ImapFlow({ host: '127.0.0.1', port, secure: false, auth, logger: false })
  await client.connect()
  try {
    return await run(client)
  } finally {
    await client.logout()
  }
}
