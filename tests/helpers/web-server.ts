import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { onTestFinished } from 'vitest'
import { portOf } from './port-of.ts'

export interface WebServer {
  url: string
  /** Every request so far. */
  asked: IncomingMessage[]
}

/** An HTTP server on this machine that ends with its test. */
export async function aWebServer(
  answer: (request: IncomingMessage, response: ServerResponse, server: WebServer) => void,
): Promise<WebServer> {
  const told: WebServer = { url: '', asked: [] }
  const server = createServer((request, response) => {
    told.asked.push(request)
    answer(request, response, told)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(async () => {
    server.closeAllConnections()
    server.close()
    await once(server, 'close')
  })
  told.url = `http://127.0.0.1:${portOf(server)}`
  return told
}
