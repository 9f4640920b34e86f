import type { Readable } from 'node:stream'
import { isIP } from 'node:net'
import { Agent, buildConnector, request } from 'undici'
import { hostName } from '../allowed-address.ts'
import { checkAddress, guardedLookup, type Resolve } from '../guarded-lookup.ts'
import { type Around, TransportFault } from '../transport.ts'
import type { Limits } from './limits.ts'

export interface Question {
  url: URL
  method?: 'GET' | 'POST'
  headers: Record<string, string>
  body?: string | Uint8Array
}

/** An answer whose body is still to be read, as it came over the wire. */
export interface Answer {
  status: number
  url: URL
  /** A header's value, several joined by commas; null where there is none. */
  header: (name: string) => string | null
  body: Readable
}

export type Ask = (question: Question) => Promise<Answer>

/** Connects to checked addresses alone, each time anew. */
export function guardedAgent(allowedHosts: readonly string[], limits: Limits, resolve?: Resolve): Agent {
  const lookup = guardedLookup(allowedHosts, resolve)
  const connect = buildConnector({ timeout: limits.connect, allowH2: false, lookup })
  return new Agent({
    headersTimeout: limits.quiet,
    bodyTimeout: limits.quiet,
    connect: (options, connected) => {
      const host = hostName(options.hostname)
      try {
        // An address that stands in the URL itself is never looked up.
        if (isIP(host) !== 0) checkAddress(host, host, allowedHosts)
      } catch (fault) {
        connected(fault instanceof Error ? fault : new Error(String(fault)), null)
        return
      }
      connect(options, connected)
    },
  })
}

/** Any failure of a question as the fault of its route. */
export function asFault(error: unknown, url: URL): TransportFault {
  if (error instanceof TransportFault) return error
  const why = error instanceof Error ? error.message : String(error)
  return new TransportFault('unreachable', `${url.host}: ${why}`)
}

async function answered({ url, ...how }: Question, dispatcher: Agent, signal: AbortSignal): Promise<Answer> {
  // Name and password in an address go as a header, which is the asker's to set.
  const bare = new URL(url)
  bare.username = ''
  bare.password = ''
  bare.hash = ''
  try {
    const { statusCode, headers, body } = await request(bare, { method: 'GET', ...how, dispatcher, signal })
    // A body that breaks off later is told to whoever reads it, and to nobody else.
    body.on('error', () => {})
    const header = (name: string): string | null => {
      const value = headers[name]
      return Array.isArray(value) ? value.join(', ') : (value ?? null)
    }
    return { status: statusCode, url: bare, header, body }
  } catch (error) {
    throw asFault(error, bare)
  }
}

/**
 * Asks over HTTP as often as `run` wants to, and leaves no connection behind.
 * @param signal ends every question
 * @throws TransportFault where the far side cannot be reached, or is at an address that is not asked
 */
export async function asking<T>(
  { allowedHosts }: Pick<Around, 'allowedHosts'>,
  limits: Limits,
  signal: AbortSignal,
  run: (ask: Ask) => Promise<T>,
): Promise<T> {
  const agent = guardedAgent(allowedHosts, limits)
  try {
    return await run((question) => answered(question, agent, signal))
  } finally {
    await agent.destroy()
  }
}
