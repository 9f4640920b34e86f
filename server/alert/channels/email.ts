import { isIP } from 'node:net'
import { createTransport } from 'nodemailer'
import { z } from 'zod'
import type { ChannelWay } from '../../../shared/alert-channel.ts'
import { hostName } from '../../source/allowed-address.ts'
import { safeAddress } from '../../source/guarded-lookup.ts'
import type { Send, Sending, Verdict } from './channel.ts'
import { textOf } from './words.ts'

type Way = ChannelWay & { kind: 'email' }

/** Milliseconds; `WHOLE` for all of it, since a server may drip for ever. */
const CONNECT = 5_000
const QUIET = 10_000
const WHOLE = 30_000

const failure = z.object({
  message: z.string(),
  code: z.string().optional().catch(undefined),
  responseCode: z.number().optional().catch(undefined),
})

/** A reply of 5xx is for good (RFC 5321, 4.2.1), and so is a wrong password; all else may pass. */
function verdictOf(error: unknown): Verdict {
  const { message, code, responseCode = 0 } = failure.parse(error)
  const forGood = responseCode >= 500 || code === 'EAUTH' || code === 'forbidden-address'
  return { ok: false, answer: message, again: !forGood, after: null }
}

/** Refused for one of several: for now, and all are told again under one id, by which mail systems know a second one; or for good. */
function takenBy(
  response: string,
  refused: readonly { message: string; responseCode?: number | undefined }[],
): Verdict {
  const answer = [response, ...refused.map(({ message }) => message)].join('; ')
  const isForNow = refused.some(({ responseCode = 0 }) => responseCode < 500)
  return isForNow ? { ok: false, answer, again: true, after: null } : { ok: true, answer }
}

/** TLS is asked of the name, while the checked address is connected to. */
async function transportOf({ way, secret, allowedHosts }: Sending<Way>) {
  const name = hostName(way.host)
  const host = await safeAddress(way.host, allowedHosts)
  return createTransport({
    host,
    port: way.port,
    secure: way.security === 'tls',
    requireTLS: way.security === 'starttls',
    ignoreTLS: way.security === 'none',
    ...(isIP(name) === 0 && { tls: { servername: name } }),
    ...(way.user !== null && { auth: { user: way.user, pass: secret ?? '' } }),
    connectionTimeout: CONNECT,
    greetingTimeout: CONNECT,
    socketTimeout: QUIET,
    disableFileAccess: true,
    disableUrlAccess: true,
  })
}

/** One mail in plain text. Its Message-ID is the message's, by which mail systems know a second one. */
export const sendEmail: Send<Way> = async (sending) => {
  const { way, message, signal } = sending
  try {
    const transport = await transportOf(sending)
    try {
      const { response, rejectedErrors = [] } = await transport.sendMail({
        from: way.from,
        to: way.to,
        subject: message.subject,
        text: message.text || textOf(message),
        messageId: `<${message.id}@on-record>`,
        date: new Date(message.madeAt),
        headers: { 'auto-submitted': 'auto-generated' },
        ...(message.urgent && { priority: 'high' as const }),
        signal: AbortSignal.any([signal, AbortSignal.timeout(WHOLE)]),
      })
      return takenBy(response, rejectedErrors)
    } finally {
      transport.close()
    }
  } catch (error) {
    return verdictOf(error)
  }
}
