import { createHash } from 'node:crypto'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { type AlertChannel, alertChannel } from '../../shared/alert-channel.ts'
import { alertKind } from '../../shared/alert.ts'
import { Refusal } from '../../shared/error-code.ts'
import { newPushDevice, pushAnswer, type PushDevice, pushDevice } from '../../shared/push-device.ts'
import type { AlertDesk, ShownChannel } from '../alert/alert-desk.ts'
import type { Guard } from './guard.ts'

/** Devices that one person may have. */
const MOST = 20

const tags = ['alerts']
const one = z.object({ id: alertChannel.shape.id })

const listed = {
  tags,
  summary: 'The devices by which the person who asks is told of alerts, and the key with which another is subscribed',
  response: { 200: pushAnswer },
}
const added = {
  tags,
  summary: 'Have a device told of alerts by Web Push',
  description:
    'The subscription is what the browser gives (`PushSubscription.toJSON()`), made with the desk’s public key. The same one again is the same device; what it belonged to before is forgotten. It is sealed, and dropped when its push service answers 404 or 410.',
  body: newPushDevice,
  response: { 201: pushDevice },
}
const changed = {
  tags,
  summary: 'Name a device, say of what it is told, or have it be silent',
  params: one,
  body: z.object({ name: alertChannel.shape.name, kinds: z.array(alertKind), on: z.boolean() }).partial(),
  response: { 200: pushDevice },
}
const removed = { tags, summary: 'Have a device told no more', params: one, response: { 204: z.null() } }
const tested = {
  tags,
  summary: 'Send a test to a device, and tell what its push service made of it',
  params: one,
  response: { 200: z.object({ ok: z.boolean(), answer: z.string() }) },
}

/** An endpoint is one device; its address itself is told to nobody. */
const idOf = (endpoint: string): string => `push-${createHash('sha256').update(endpoint).digest('hex').slice(0, 40)}`

const toDevice = ({ settings: { id, name, kinds, on }, changedAt, health }: ShownChannel): PushDevice => ({
  id,
  name,
  kinds,
  on,
  changedAt,
  health,
})

type Device = AlertChannel & { way: { kind: 'push' } }

/** A device of this person. @throws Refusal `not-found` for anybody else's */
function ownDevice(alerts: AlertDesk, id: string, userId: string): Device {
  const found = alerts.channel(id)
  if (found === null || found.way.kind !== 'push' || found.way.userId !== userId)
    throw new Refusal('not-found', `you have no device ${id}`)
  return { ...found, way: found.way }
}

/** Each person's own devices. */
export const pushDeviceRoutes =
  ({ alerts, guard }: { alerts: AlertDesk; guard: Guard }): FastifyPluginAsyncZod =>
  async (app) => {
    app.addHook('onRequest', guard.needs('viewer'))

    app.get('/push', { schema: listed }, async (request) => {
      const devices = await alerts.devicesOf(guard.callerOf(request).identity.id)
      return { publicKey: alerts.pushKey, devices: devices.map(toDevice) }
    })

    app.post('/push/devices', { schema: added }, async (request, reply) => {
      const { name, language, subscription, replaces } = request.body
      const { id: userId, name: person } = guard.callerOf(request).identity
      const own = await alerts.devicesOf(userId)
      const [id, earlier] = [idOf(subscription.endpoint), replaces === undefined ? null : idOf(replaces)]
      const before = own.find(({ settings }) => settings.id === id || settings.id === earlier)?.settings
      if (before === undefined && own.length >= MOST)
        throw new Refusal('conflict', `a person has at most ${MOST} devices`)
      // A browser that renews itself knows neither how its person calls it nor what they read.
      const kept = replaces === undefined || before?.way.kind !== 'push' ? null : before
      const settings: AlertChannel = {
        id,
        name: kept?.name ?? name,
        way: { kind: 'push', userId, person, language: kept?.way.kind === 'push' ? kept.way.language : language },
        kinds: before?.kinds ?? alertKind.options,
        on: true,
        template: null,
      }
      const set = await alerts.set(settings, JSON.stringify(subscription), null, userId)
      if (before !== undefined && before.id !== id) await alerts.remove(before.id)
      return reply.code(201).send(toDevice(set))
    })

    app.patch('/push/devices/:id', { schema: changed }, async (request) => {
      const userId = guard.callerOf(request).identity.id
      const device = ownDevice(alerts, request.params.id, userId)
      const { name = device.name, kinds = device.kinds, on = device.on } = request.body
      return toDevice(await alerts.set({ ...device, name, kinds, on }, null, null, userId))
    })

    app.delete('/push/devices/:id', { schema: removed }, async (request, reply) => {
      const { id } = ownDevice(alerts, request.params.id, guard.callerOf(request).identity.id)
      await alerts.remove(id)
      return reply.code(204).send(null)
    })

    app.post('/push/devices/:id/test', { schema: tested }, async (request) => {
      const { id } = ownDevice(alerts, request.params.id, guard.callerOf(request).identity.id)
      return alerts.test(id)
    })
  }
