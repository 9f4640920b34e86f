import { z } from 'zod'
import type { RouteSecret } from '../../../shared/source-settings.ts'
import { LARGEST_FILE } from '../files/batch.ts'
import { asFault } from '../http/ask.ts'
import { keptCursor } from '../kept-cursor.ts'
import { type Delivered, type Pulled, type Refused, type Transport, TransportFault } from '../transport.ts'
import {
  asPlain,
  type CopyEvent,
  copyEvent,
  type LogPage,
  logPage,
  neverOut,
  peerItem,
  type PeerVersion,
} from './peer-answers.ts'
import { type PeerApi, withPeer } from './peer-api.ts'

/** A place in a peer's log. */
const kept = z.object({ logId: z.string(), seq: z.int().nonnegative() })
type Kept = z.infer<typeof kept>

/** Events that one pull reads: each that brings copy is a question more. */
const PAGE = 200
/** After the end of any log. */
const BEYOND = Number.MAX_SAFE_INTEGER

const readLog = (api: PeerApi, after: number, limit: number): Promise<LogPage> =>
  api.read(`log?after=${after}&limit=${limit}`, logPage)

/** What comes after a place; from the beginning where the log is another than before. */
async function nextPage(api: PeerApi, was: Kept | null): Promise<LogPage> {
  const page = await readLog(api, was?.seq ?? 0, PAGE)
  const isAnother = was !== null && (page.logId !== was.logId || page.head < was.seq)
  return isAnother ? readLog(api, 0, PAGE) : page
}

interface Told {
  seq: number
  event: CopyEvent
}

const copyOf = ({ events }: LogPage): Told[] =>
  events.flatMap((one) => {
    const { success, data } = copyEvent.safeParse(one)
    return success && !neverOut(data) ? [{ seq: one.seq, event: data }] : []
  })

const encode = (value: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(value))

/** The copy of some events: each item is asked for once. */
async function fetched(api: PeerApi, told: readonly Told[]): Promise<{ delivered: Delivered[]; refused: Refused[] }> {
  const items = new Map<string, readonly PeerVersion[]>()
  const brought: { delivered: Delivered[]; refused: Refused[] } = { delivered: [], refused: [] }
  for (const { seq, event } of told) {
    const { itemId, version } = event.item
    const versions = items.get(itemId) ?? (await api.read(`items/${encodeURIComponent(itemId)}`, peerItem)).versions
    items.set(itemId, versions)
    const copy = versions.find((one) => one.version === version)
    const name = `${itemId} ${version}`
    const body = copy && encode(asPlain(copy, event.type))
    if (body === undefined)
      brought.refused.push({ name, why: `the peer does not have the version of its event ${seq}` })
    else if (body.length > LARGEST_FILE)
      brought.refused.push({ name, why: `it holds ${body.length} bytes, too many for the desk` })
    else brought.delivered.push({ name, contentType: 'application/json', body })
  }
  return brought
}

async function pullLog(api: PeerApi, was: Kept | null): Promise<Pulled & { kept: Kept }> {
  const page = await nextPage(api, was)
  const { logId, head } = page
  // A page without events is the end of what this key may read.
  const seq = page.events.at(-1)?.seq ?? head
  return {
    ...(await fetched(api, copyOf(page))),
    cursor: null,
    more: seq < head,
    left: head - seq,
    kept: { logId, seq },
  }
}

/** @param version the product's, for the User-Agent */
export function createPeer(version: string): Transport<'peer'> {
  const headers = ({ token }: RouteSecret): Record<string, string> => ({
    'user-agent': `On Record/${version}`,
    ...(token !== undefined && { authorization: `Bearer ${token}` }),
  })
  return {
    async pull({ url }, secret, cursor, around) {
      const { read, write } = keptCursor(url, kept)
      const { kept: now, ...pulled } = await withPeer(url, headers(secret), around, (api) => pullLog(api, read(cursor)))
      return { ...pulled, cursor: write(now) }
    },

    wake: ({ url }, secret, onWake, around) =>
      withPeer(url, headers(secret), around, async (api) => {
        const { head } = await readLog(api, BEYOND, 1)
        const { body, url: at } = await api.stream(`log?after=${head}`)
        // What was logged between the last pull and now has rung no bell.
        onWake()
        try {
          for await (const part of body) if (!/^(?::.*|\s*)$/.test(String(part))) onWake()
        } catch (error) {
          if (around.signal.aborted) return
          throw asFault(error, at)
        }
        throw new TransportFault('unreachable', `${at.host} has ended its stream`)
      }),
  }
}
