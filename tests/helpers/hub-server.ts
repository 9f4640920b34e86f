import { createHmac } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { text } from 'node:stream/consumers'
import { aWebServer } from './web-server.ts'

export interface HubServer {
  /** The document whose hub this is. */
  topic: string
  /** Forms in which it was asked to subscribe. */
  asked: URLSearchParams[]
  /** How often the document was asked for. */
  looks: () => number
  /** Status with which it answers the next questions. */
  answers: (status: number) => void
  /** Asks back, as for the last subscription; answers the callback's status, and whether it gave the challenge back. */
  verify: (over?: Record<string, string>) => Promise<[number, boolean]>
  deny: () => Promise<number>
  /** Brings a body, signed with the secret of the last subscription or by what is given; answers the callback's status. */
  publish: (body: string, signature?: string | null) => Promise<number>
}

export const signed = (body: string, secret: string, method = 'sha256'): string =>
  `${method}=${createHmac(method, secret).update(body).digest('hex')}`

const FEED = '<feed xmlns="http://www.w3.org/2005/Atom"><title>Harbour</title></feed>'

/** A WebSub hub on this machine with a document of its own (W3C WebSub, sections 5 to 7). Ends with its test. */
export async function aHub(): Promise<HubServer> {
  const asked: URLSearchParams[] = []
  let looks = 0
  let status = 202
  const subscribed = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    asked.push(new URLSearchParams(await text(request)))
    response.writeHead(status).end()
  }
  const { url } = await aWebServer((request, response, { url: own }) => {
    if (request.method === 'POST') {
      void subscribed(request, response)
      return
    }
    looks += 1
    const link = `<${own}/hub>; rel="hub", <${own}/feed>; rel="self"`
    response.writeHead(200, { link, 'content-type': 'application/atom+xml' }).end(FEED)
  })
  const last = (name: string): string => asked.at(-1)?.get(`hub.${name}`) ?? ''
  const ask = async (question: Record<string, string>): Promise<[number, string]> => {
    const callback = new URL(last('callback'))
    for (const [name, value] of Object.entries(question)) callback.searchParams.set(`hub.${name}`, value)
    const answer = await fetch(callback)
    return [answer.status, await answer.text()]
  }
  return {
    topic: `${url}/feed`,
    asked,
    looks: () => looks,
    answers: (next) => void (status = next),
    async verify(over = {}) {
      const question = { mode: 'subscribe', topic: last('topic'), challenge: 'open sesame', lease_seconds: '86400' }
      const [code, said] = await ask({ ...question, ...over })
      return [code, said === question.challenge]
    },
    deny: async () => (await ask({ mode: 'denied', topic: last('topic'), reason: 'no more' }))[0],
    async publish(body, signature = signed(body, last('secret'))) {
      const headers = {
        'content-type': 'application/atom+xml',
        ...(signature !== null && { 'x-hub-signature': signature }),
      }
      return (await fetch(last('callback'), { method: 'POST', headers, body })).status
    },
  }
}
