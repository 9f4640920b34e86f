import type { IncomingMessage, ServerResponse } from 'node:http'
import { text } from 'node:stream/consumers'
import { z } from 'zod'
import { alertMessage, type AlertMessage } from '../../shared/alert-message.ts'
import { aWebServer } from './web-server.ts'

export interface Received {
  headers: NodeJS.Dict<string | string[]>
  body: string
  message: AlertMessage
}

const posted = z.object({ type: z.string(), timestamp: z.string(), data: alertMessage })

/** A webhook's receiver on this machine. `answer` says what it makes of each post: a status, or null to hang. */
export async function aReceiver(
  answer: (nth: number) => { status: number; headers?: Record<string, string> } | null = () => ({ status: 204 }),
) {
  const received: Received[] = []
  const heard = new Set<() => void>()
  const take = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const body = await text(request)
    received.push({ headers: request.headers, body, message: posted.parse(JSON.parse(body)).data })
    const said = answer(received.length)
    if (said !== null) response.writeHead(said.status, said.headers).end()
    for (const hear of heard) hear()
  }
  const { url } = await aWebServer((request, response) => void take(request, response))
  /** Resolves once so much has come. */
  const until = (enough: (all: readonly Received[]) => boolean): Promise<void> =>
    new Promise((done) => {
      const look = (): void => {
        if (!enough(received)) return
        heard.delete(look)
        done()
      }
      heard.add(look)
      look()
    })
  return { url, received, until }
}
