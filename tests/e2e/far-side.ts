import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { onTestFinished } from 'vitest'

/** What an agency's server answers. */
export interface FarAnswer {
  status?: number
  type?: string
  body?: string
}

/** A server of somebody else on this machine, which answers what a test says at that moment. */
export interface FarSide {
  url: string
  answer: FarAnswer
}

/** Starts it; it ends with the test. */
export async function farSide(answer: FarAnswer): Promise<FarSide> {
  const far = { url: '', answer }
  const server = createServer((_request, response) => {
    const { status = 200, type = 'application/rss+xml', body = '' } = far.answer
    response.writeHead(status, { 'content-type': type }).end(body)
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  const address = server.address()
  const isInet = (at: typeof address): at is AddressInfo => at !== null && typeof at === 'object'
  if (!isInet(address)) throw new Error('the far side listens nowhere')
  far.url = `http://127.0.0.1:${address.port}/wire.xml`
  return far
}

/** A feed with an item for each headline. */
export const feed = (...headlines: string[]): string => `<?xml version="1.0"?>
<rss version="2.0"><channel><title>Tide Wire</title><link>https://tide.example/</link>
${headlines
  .map(
    (headline, i) => `<item><guid>tide-${i}-${headline.length}</guid><title>${headline}</title>
<pubDate>Mon, 11 Nov 2024 09:0${i}:00 GMT</pubDate><description>The harbour office said so on Monday.</description></item>`,
  )
  .join('\n')}
</channel></rss>`
