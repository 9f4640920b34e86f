import { aChannel, openOutboxDesk, type raising } from './outbox-desk.ts'
import { aTempFolder } from './temp-folder.ts'
import { aReceiver } from './webhook-receiver.ts'

export const NOON = Date.parse('2024-11-11T12:00:00Z')

/** A desk with one webhook channel, closed after the test. */
export async function aDeskTelling(
  answer?: Parameters<typeof aReceiver>[0],
  clock = { now: NOON },
  over: Parameters<typeof openOutboxDesk>[1] = {},
) {
  const receiver = await aReceiver(answer)
  const desk = await openOutboxDesk(aTempFolder(), { now: () => clock.now, ...over })
  await desk.alerts.set(aChannel({ way: { kind: 'webhook', url: receiver.url } }), 'a shared secret', null, 'ana')
  const log = (...events: ReturnType<typeof raising>[]) => desk.log.append({ events, rows: [] })
  const messages = () => desk.store.messages({ state: 'all', limit: 200 })
  /** Tells all that can be told by now. */
  const tell = async () => {
    desk.outbox.wake()
    await desk.outbox.idle()
  }
  return { ...desk, log, messages, tell, receiver, clock }
}
