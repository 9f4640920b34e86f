import type { z } from 'zod'
import { type Answer, type Ask, asking } from '../http/ask.ts'
import { LIMITS } from '../http/limits.ts'
import { retryAfter } from '../http/patience.ts'
import { ACCEPT_ENCODING, readBody } from '../http/read-body.ts'
import { type Around, TransportFault } from '../transport.ts'

/** A page of a log, and an item with all its versions, may be large. */
const PEER_LIMITS = { ...LIMITS, body: LIMITS.unpacked }

/** Questions to another desk's API. */
export interface PeerApi {
  /** Reads an answer by its schema. @throws TransportFault */
  read: <T>(path: string, schema: z.ZodType<T>) => Promise<T>
  /** An answer that goes on. @throws TransportFault */
  stream: (path: string) => Promise<Answer>
}

/** Address of a part of the API, whether the desk's own address or its API's was set. */
const addressOf = (base: string, path: string): URL => new URL(path, base.replace(/(?:\/api\/v1)?\/*$/, '/api/v1/'))

function refuse({ status, url, header, body }: Answer, now: number): never {
  body.destroy()
  const wait = retryAfter(header('retry-after'), now)
  const code = status === 401 || status === 403 || status === 429 || status === 503 ? 'refused' : 'bad-answer'
  throw new TransportFault(code, `${url.host} answers ${status} to ${url.pathname}`, wait)
}

function parsed<T>(text: string, schema: z.ZodType<T>, url: URL): T {
  try {
    return schema.parse(JSON.parse(text))
  } catch (error) {
    throw new TransportFault(
      'bad-answer',
      `${url.host} answers ${url.pathname} in a way that is not read: ${String(error)}`,
    )
  }
}

/** Speaks to another desk until `run` has ended. */
export function withPeer<T>(
  base: string,
  headers: Record<string, string>,
  around: Around,
  run: (api: PeerApi) => Promise<T>,
): Promise<T> {
  const ask = async (asked: Ask, path: string, accept: Record<string, string>): Promise<Answer> => {
    const answer = await asked({ url: addressOf(base, path), headers: { ...headers, ...accept } })
    return answer.status === 200 ? answer : refuse(answer, around.now())
  }
  return asking(around, PEER_LIMITS, around.signal, (asked) =>
    run({
      read: async (path, schema) => {
        const answer = await ask(asked, path, { accept: 'application/json', 'accept-encoding': ACCEPT_ENCODING })
        return parsed((await readBody(answer, PEER_LIMITS, around.read)).toString('utf8'), schema, answer.url)
      },
      stream: (path) => ask(asked, path, { accept: 'text/event-stream' }),
    }),
  )
}
