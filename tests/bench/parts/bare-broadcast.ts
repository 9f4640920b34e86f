import { createServer } from 'node:http'
import type { Duplex } from 'node:stream'
import { once } from 'node:events'
import { WebSocketServer } from 'ws'
import { type BroadcastQuestion, broadcastQuestion } from './broadcast-question.ts'
import { serve } from './child.ts'
import { machineNow } from './clock.ts'
import { eventText } from './socket-io-text.ts'

/** What live screens are measured against: one text, framed once, written to every socket; nothing else. */
const sockets = new Set<Duplex>()

function frameOf(place: number, bytes: number): Buffer {
  const empty = eventText('frame', { topic: 'desk', after: place - 1, upTo: place, events: [''] })
  const text = empty.replace('[""]', `["${'x'.repeat(Math.max(0, bytes - empty.length))}"]`)
  const payload = Buffer.from(text)
  const header = Buffer.from([0x81, 126, payload.length >> 8, payload.length & 0xff])
  return Buffer.concat([header, payload])
}

async function listen(): Promise<number> {
  const server = createServer()
  const upgrades = new WebSocketServer({ noServer: true, perMessageDeflate: false })
  server.on('upgrade', (request, socket, head) => {
    upgrades.handleUpgrade(request, socket, head, () => sockets.add(socket))
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  return typeof address === 'object' && address !== null ? address.port : 0
}

function send({ count, perSecond, bytes, from }: BroadcastQuestion & { do: 'send' }): Promise<number[]> {
  return new Promise((sent) => {
    const began: number[] = []
    const clock = setInterval(() => {
      const frame = frameOf(from + began.length, bytes)
      began.push(machineNow())
      for (const socket of sockets) socket.write(frame)
      if (began.length < count) return
      clearInterval(clock)
      sent(began)
    }, 1_000 / perSecond)
  })
}

serve(broadcastQuestion, (question): Promise<unknown> => (question.do === 'listen' ? listen() : send(question)))
