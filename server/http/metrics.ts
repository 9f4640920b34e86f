import type { FastifyInstance } from 'fastify'
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client'
import type { ItemOutcome } from '../../shared/item.ts'

export interface MetricsGiven {
  pending: () => number
  followers: () => number
  head: () => number
}

const SECONDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1, 5]

/** What is measured. `process` adds memory, CPU and event-loop lag of this process. */
export function createMetrics({ pending, followers, head }: MetricsGiven, { process }: { process: boolean }) {
  const registry = new Registry()
  const registers = [registry]
  if (process) collectDefaultMetrics({ register: registry })
  const gauge = (name: string, help: string, value: () => number) =>
    new Gauge({
      name,
      help,
      registers,
      collect() {
        this.set(value())
      },
    })
  gauge('on_record_pending', 'Versions accepted but not yet analysed', pending)
  gauge('on_record_followers', 'Screens that follow', followers)
  gauge('on_record_log_head', 'Last event of the log', head)
  const outcomes = new Counter({
    name: 'on_record_items_total',
    help: 'Items posted, by what became of them',
    labelNames: ['outcome'],
    registers,
  })
  const requests = new Histogram({
    name: 'on_record_http_seconds',
    help: 'Requests by method, route and status, and the time that they took',
    labelNames: ['method', 'route', 'status'],
    buckets: SECONDS,
    registers,
  })
  return {
    text: () => registry.metrics(),
    contentType: registry.contentType,
    countItem: (outcome: ItemOutcome) => outcomes.inc({ outcome }),
    countRequest: (method: string, route: string, status: number, seconds: number) =>
      requests.observe({ method, route, status }, seconds),
  }
}
export type Metrics = ReturnType<typeof createMetrics>

/** Counts every request of `app`. */
export function measure(app: FastifyInstance, metrics: Metrics): void {
  app.addHook('onResponse', async (request, reply) => {
    const route = request.routeOptions.url ?? 'none'
    metrics.countRequest(request.method, route, reply.statusCode, reply.elapsedTime / 1000)
  })
}

/** Prometheus text format; open to everybody: it holds figures, no copy. */
export function metricsRoute(app: FastifyInstance, metrics: Metrics): void {
  app.get('/metrics', { schema: { tags: ['desk'], summary: 'Figures for Prometheus' } }, async (_request, reply) =>
    reply.type(metrics.contentType).send(await metrics.text()),
  )
}
