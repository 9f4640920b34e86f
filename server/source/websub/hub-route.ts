import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { z } from 'zod'
import { asking } from '../http/ask.ts'
import type { Polling } from '../http/http-route.ts'
import { LIMITS } from '../http/limits.ts'
import { keptCursor } from '../kept-cursor.ts'
import { type Around, type Transport, TransportFault } from '../transport.ts'
import type { Callbacks } from './callbacks.ts'
import type { HubLinks } from './hub-links.ts'
import { Inbox } from './inbox.ts'
import { isDue, restFor, type Subscription, subscription } from './subscription.ts'

const kept = z.object({ polling: z.string().nullable(), hub: subscription.nullable() })

/** Lease that hubs are asked for, in seconds. */
const WANTED = 10 * 24 * 60 * 60

export interface HubGiven {
  polling: Polling
  callbacks: Callbacks
  /** The product's, for the User-Agent. */
  version: string
}

const unasked = ({ hub, topic }: HubLinks): Subscription => ({
  hub,
  topic,
  token: randomBytes(32).toString('base64url'),
  secret: randomBytes(32).toString('base64url'),
  asked: false,
  askedAt: 0,
  until: 0,
  lease: 0,
  deniedAt: null,
})

/** Asks a hub to bring what is new (WebSub, section 5.1). @throws TransportFault where it does not want to */
async function subscribe({ hub, topic, token, secret }: Subscription, given: HubGiven, around: Around): Promise<void> {
  const body = new URLSearchParams({
    'hub.callback': given.callbacks.addressOf(token),
    'hub.mode': 'subscribe',
    'hub.topic': topic,
    'hub.lease_seconds': String(WANTED),
    'hub.secret': secret,
  }).toString()
  const headers = {
    'user-agent': `On Record/${given.version}`,
    'content-type': 'application/x-www-form-urlencoded',
  }
  const signal = AbortSignal.any([around.signal, AbortSignal.timeout(LIMITS.quiet)])
  await asking(around, LIMITS, signal, async (ask) => {
    const answer = await ask({ url: new URL(hub), method: 'POST', headers, body })
    answer.body.destroy()
    if (answer.status >= 300) throw new TransportFault('bad-answer', `${answer.url.host} answers ${answer.status}`)
  })
}

/** Lets a callback go; the hub is told so when it comes to it. */
function forget(inbox: Inbox, callbacks: Callbacks): void {
  if (inbox.subscription !== null) callbacks.close(inbox.subscription.token)
  inbox.subscription = null
}

/** Goes by what the document now says of its hub. */
function heed(links: HubLinks | null, inbox: Inbox, callbacks: Callbacks): void {
  const standing = inbox.subscription
  if (standing?.hub === links?.hub && standing?.topic === links?.topic) return
  forget(inbox, callbacks)
  if (links === null) return
  inbox.subscription = unasked(links)
  callbacks.open(inbox.subscription.token, inbox)
}

/** Asks the hub where it is time to. One that cannot be had is no fault of the route: its document is asked for. */
async function renew(inbox: Inbox, given: HubGiven, around: Around): Promise<void> {
  const standing = inbox.subscription
  if (standing === null || !isDue(standing, around.now())) return
  // A hub may ask back before it answers.
  inbox.subscription = { ...standing, asked: true, askedAt: around.now() }
  try {
    await subscribe(inbox.subscription, given, around)
  } catch {
    if (inbox.subscription.token === standing.token) inbox.subscription = { ...inbox.subscription, asked: false }
  }
}

/**
 * A document that is asked for in intervals, and brought by its hub in between where it names one (W3C WebSub). While the
 * hub's lease runs, the document itself is asked for seldom; else as if there were no hub.
 */
export function createHub(given: HubGiven): Transport<'http'> {
  const { polling, callbacks } = given
  const inbox = new Inbox()
  /** When the document itself was last asked for, in milliseconds; not in this process at first. */
  let polledAt = -Infinity

  /** Takes up what was subscribed to before a restart. */
  function remember(standing: Subscription | null): void {
    if (inbox.subscription !== null || standing === null) return
    inbox.subscription = standing
    callbacks.open(standing.token, inbox)
  }

  const rest = ({ now }: Around): number => (inbox.subscription === null ? 0 : restFor(inbox.subscription, now()))

  return {
    async pull(route, secret, cursor, around) {
      const { read, write } = keptCursor(`hub of ${route.url}`, kept)
      const was = read(cursor) ?? { polling: null, hub: null }
      // A route that is only tried does not listen, and subscribes to nothing.
      if (inbox.ring === null) return { ...(await polling.pull(route, secret, null, around)), cursor }
      remember(was.hub)
      const brought = inbox.delivered(inbox.subscription?.topic ?? route.url)
      const due = polledAt + rest(around) - around.now()
      // A hub that brings without a pause puts off neither the next look at the document nor the lease's renewal.
      if (brought.length > 0)
        return {
          delivered: brought,
          notBefore: Math.max(due, 0),
          more: due <= 0,
          cursor: write({ ...was, hub: inbox.subscription }),
        }
      polledAt = around.now()
      const { links, ...polled } = await polling.pull(route, secret, was.polling, around)
      if (links !== undefined) heed(links, inbox, callbacks)
      await renew(inbox, given, around)
      return {
        ...polled,
        notBefore: Math.max(polled.notBefore ?? 0, rest(around)),
        cursor: write({ polling: polled.cursor, hub: inbox.subscription }),
      }
    },

    async wake(_route, _secret, onWake, { signal }) {
      inbox.ring = onWake
      if (!signal.aborted) await once(signal, 'abort')
      // The hub's lease runs on: what is subscribed to is in the cursor, for the next start.
      if (inbox.subscription !== null) callbacks.close(inbox.subscription.token)
      inbox.close()
    },
  }
}
