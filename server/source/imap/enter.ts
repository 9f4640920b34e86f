import { isIP } from 'node:net'
import { ImapFlow, type ImapFlowOptions, type MailboxObject } from 'imapflow'
import type { Route, RouteSecret } from '../../../shared/source-settings.ts'
import { hostName } from '../allowed-address.ts'
import { LARGEST_FILE } from '../files/batch.ts'
import { safeAddress } from '../guarded-lookup.ts'
import { type Around, TransportFault } from '../transport.ts'

export type ImapRoute = Extract<Route, { kind: 'imap' }>

export interface OpenMailbox {
  client: ImapFlow
  mailbox: MailboxObject
}

/** In milliseconds. An IDLE is begun anew before routers forget a connection (RFC 2177 allows 29 minutes). */
const TIMES = { connectionTimeout: 20_000, greetingTimeout: 20_000, socketTimeout: 5 * 60_000, maxIdleTime: 4 * 60_000 }

const property = (error: unknown, name: string): unknown =>
  error instanceof Error ? Object.getOwnPropertyDescriptor(error, name)?.value : undefined

/** Any failure at a mailbox as the fault of its route. */
export function asFault(error: unknown, host: string): TransportFault {
  if (error instanceof TransportFault) return error
  const said = property(error, 'responseText')
  const why = `${host}: ${typeof said === 'string' ? said : error instanceof Error ? error.message : String(error)}`
  if (property(error, 'authenticationFailed') === true) return new TransportFault('refused', why)
  return new TransportFault(property(error, 'responseStatus') === 'NO' ? 'bad-answer' : 'unreachable', why)
}

/**
 * Logs in and opens the mailbox to be read alone: nothing in it is marked or moved (RFC 9051, EXAMINE).
 * @throws TransportFault
 */
export async function withMailbox<T>(
  { host, port, tls, user, mailbox }: ImapRoute,
  { password, token }: RouteSecret,
  { allowedHosts, signal }: Around,
  run: (open: OpenMailbox) => Promise<T>,
): Promise<T> {
  const address = await safeAddress(host, allowedHosts)
  const name = hostName(host)
  const auth: ImapFlowOptions['auth'] =
    token === undefined ? { user, pass: password ?? '' } : { user, accessToken: token }
  const client = new ImapFlow({
    host: address,
    ...(isIP(name) === 0 && { servername: name }),
    port,
    secure: tls,
    auth,
    logger: false,
    disableAutoIdle: true,
    maxLiteralSize: LARGEST_FILE + 1,
    ...TIMES,
  })
  // Told to whoever waits for an answer, too.
  client.on('error', () => {})
  const close = (): void => client.close()
  signal.addEventListener('abort', close)
  try {
    await client.connect()
    return await run({ client, mailbox: await client.mailboxOpen(mailbox, { readOnly: true }) })
  } catch (error) {
    throw asFault(error, host)
  } finally {
    signal.removeEventListener('abort', close)
    close()
  }
}
