import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import { mkdtempSync } from 'node:fs'
import { join } from 'node:path'
import { alertChannel } from '../../shared/alert-channel.ts'
import { anAlert } from '../helpers/build.ts'
import { portOf } from '../helpers/port-of.ts'
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

async function aReceiver(): Promise<Receiver> {
  let arrivals: number[] = []
  let hear: (() => void) | null = null
  const server = createServer((request, response) => {
    arrivals.push(performance.now())
    request.resume()
    response.writeHead(204).end()
    hear?.()
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    server,
    url: `http://127.0.0.1:${portOf(server)}/`,
    next: (count) =>
      new Promise((done) => {
        arrivals = []
        hear = () => {
          if (arrivals.length === count) done(arrivals)
        }
      }),
  }
}

/** From the append of an alert, its commit included, until each channel's receiver has the request. Kills: nothing holds them back. */
export const measureAlerts: Measure = async (scratch) => {
  const serving = await startDesk(mkdtempSync(join(scratch, 'alerts-')), false, { allowHosts: '127.0.0.1' })
  const { log, alerts, store } = serving.open
  const receiver = await aReceiver()
  let raised = 0
  const setUp = async (count: number): Promise<void> => {
    for (let nth = 0; nth < count; nth += 1) {
      const way = { kind: 'webhook' as const, url: receiver.url }
      await alerts.set(alertChannel.parse({ id: `c${nth}`, name: `c${nth}`, way }), 'a shared secret', null, 'bench')
    }
  }
  /** Milliseconds for each channel. The desk is idle before. */
  const tell = async (channels: number): Promise<number[]> => {
    const {
      seq: _seq,
      raisedAt: _at,
      ...alert
    } = anAlert({ id: `a${(raised += 1)}`, kind: 'kill', storyId: `s${raised}` })
    const arrived = receiver.next(channels)
    const began = performance.now()
    await log.append({ events: [{ type: 'alert-raised', alert, by: 'auto', reason: null }], rows: [] })
    const times = (await arrived).map((at) => at - began)
    for (let nth = 0; nth < channels; nth += 1)
      while ((await store.waitingMessages(`c${nth}`)).length > 0) await new Promise(setImmediate)
    return times
  }
  const measured = async (channels: number, rounds: number): Promise<number[]> => {
    await setUp(channels)
    for (let nth = 0; nth < WARM_UP; nth += 1) await tell(channels)
    const times: number[] = []
    const late = deadline(LONGEST)
    for (let nth = 0; nth < rounds && !(nth > 0 && late()); nth += 1) times.push(...(await tell(channels)))
    return times
  }
  const alone = await measured(1, ALERTS)
  const together = await measured(CHANNELS, TOGETHER)
  await serving.stop()
  receiver.server.closeAllConnections()
  receiver.server.close()
  return [
    { name: 'commit of an alert to its channel, median', value: quantile(alone, 0.5), unit: 'ms' },
    kept('commit of an alert to its channel, 99 of 100', alone),
    kept(`the same, ${CHANNELS} channels at once, 99 of 100`, together),
  ]
}

const kept = (name: string, times: readonly number[]): Figure => ({
  name,
  value: quantile(times, 0.99),
  unit: 'ms',
  goal: { most: MOST },
  note: `${times.length} posts of signed webhooks on this machine, each over a connection of its own`,
})
