import { once } from 'node:events'
import { createECDH, randomBytes } from 'node:crypto'
import { createServer, type RequestListener, type Server } from 'node:http'
import { createServer as createSecure } from 'node:https'
import { mkdtempSync } from 'node:fs'
import { join } from 'node:path'
import { alertChannel } from '../../shared/alert-channel.ts'
import { anAlert } from '../helpers/build.ts'
import { LOOPBACK_TLS, trustLoopback } from '../helpers/loopback-tls.ts'
import { portOf } from '../helpers/port-of.ts'
import type { Serving } from '../../server/serve.ts'
import type { Figure } from './figure.ts'
import type { Measure } from './measures.ts'
import { startDesk } from './parts/real-desk.ts'
import { deadline, quantile } from './statistics.ts'

const ALERTS = 500
const WARM_UP = 20
/** Channels of the second figure, all told of each alert. */
const CHANNELS = 20
const TOGETHER = 50
/** How long either figure may take on a busy machine, in milliseconds. */
const LONGEST = 60_000
/** What the desk promises on an idle machine, in milliseconds. */
const MOST = 250

/** A receiver that answers at once, and who waits for its next posts. */
interface Receiver {
  server: Server
  url: string
  /** Milliseconds (`performance.now`) at which each of the next `count` posts reaches it. */
  next: (count: number) => Promise<number[]>
}

async function aReceiver({ secure = false } = {}): Promise<Receiver> {
  let arrivals: number[] = []
  let hear: (() => void) | null = null
  const answer: RequestListener = (request, response) => {
    arrivals.push(performance.now())
    request.resume()
    response.writeHead(204).end()
    hear?.()
  }
  const server = secure ? createSecure(LOOPBACK_TLS, answer) : createServer(answer)
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    server,
    url: `${secure ? 'https' : 'http'}://127.0.0.1:${portOf(server)}/`,
    next: (count) =>
      new Promise((done) => {
        arrivals = []
        hear = () => {
          if (arrivals.length === count) done(arrivals)
        }
      }),
  }
}

type Open = Serving['open']

async function setHook({ alerts }: Open, nth: number, url: string): Promise<void> {
  const channel = alertChannel.parse({ id: `c${nth}`, name: `c${nth}`, way: { kind: 'webhook', url } })
  await alerts.set(channel, 'a shared secret', null, 'bench')
}

/** A browser as the desk knows it: encrypting for it costs the same, whether anybody opens it or not. */
async function setDevice({ alerts }: Open, endpoint: string): Promise<void> {
  const way = { kind: 'push', userId: 'command-line', person: 'bench', language: 'en' }
  const p256dh = createECDH('prime256v1').generateKeys('base64url')
  const keys = { p256dh, auth: randomBytes(16).toString('base64url') }
  const channel = alertChannel.parse({ id: 'c0', name: 'c0', way })
  await alerts.set(channel, JSON.stringify({ endpoint, keys }), null, 'bench')
}

let raised = 0
/** Milliseconds from the append of an alert, its commit included, until each channel's receiver has the request; the desk is idle before. */
async function tell({ log, store }: Open, receiver: Receiver, channels: number): Promise<number[]> {
  const over = { id: `a${(raised += 1)}`, kind: 'kill' as const, storyId: `s${raised}` }
  const { seq: _seq, raisedAt: _at, ...alert } = anAlert(over)
  const arrived = receiver.next(channels)
  const began = performance.now()
  await log.append({ events: [{ type: 'alert-raised', alert, by: 'auto', reason: null }], rows: [] })
  const times = (await arrived).map((at) => at - began)
  for (let nth = 0; nth < channels; nth += 1)
    while ((await store.waitingMessages(`c${nth}`)).length > 0) await new Promise(setImmediate)
  return times
}

async function measured(open: Open, receiver: Receiver, channels: number, rounds: number): Promise<number[]> {
  for (let nth = 0; nth < WARM_UP; nth += 1) await tell(open, receiver, channels)
  const times: number[] = []
  const late = deadline(LONGEST)
  for (let nth = 0; nth < rounds && !(nth > 0 && late()); nth += 1)
    times.push(...(await tell(open, receiver, channels)))
  return times
}

/** How soon those who are told of an alert are told. Kills: nothing holds them back. */
export const measureAlerts: Measure = async (scratch) => {
  trustLoopback()
  const serving = await startDesk(mkdtempSync(join(scratch, 'alerts-')), false, { allowHosts: '127.0.0.1' })
  const { open } = serving
  const [hooks, pushes] = [await aReceiver(), await aReceiver({ secure: true })]
  await setHook(open, 0, hooks.url)
  const alone = await measured(open, hooks, 1, ALERTS)
  await setDevice(open, pushes.url)
  const device = await measured(open, pushes, 1, ALERTS)
  for (let nth = 0; nth < CHANNELS; nth += 1) await setHook(open, nth, hooks.url)
  const together = await measured(open, hooks, CHANNELS, TOGETHER)
  await serving.stop()
  for (const { server } of [hooks, pushes]) {
    server.closeAllConnections()
    server.close()
  }
  return [
    { name: 'commit of an alert to its webhook, median', value: quantile(alone, 0.5), unit: 'ms' },
    kept('commit of an alert to its webhook, 99 of 100', alone),
    kept('commit of an alert to its push service, 99 of 100', device),
    kept(`${CHANNELS} webhooks at once, 99 of 100`, together),
  ]
}

const kept = (name: string, times: readonly number[]): Figure => ({
  name,
  value: quantile(times, 0.99),
  unit: 'ms',
  goal: { most: MOST },
  note: `${times.length} posts on this machine, each over a connection of its own`,
})
