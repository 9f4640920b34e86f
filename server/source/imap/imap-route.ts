import { once } from 'node:events'
import type { ImapFlow, MailboxObject } from 'imapflow'
import { z } from 'zod'
import { LARGEST_FILE } from '../files/batch.ts'
import { keptCursor } from '../kept-cursor.ts'
import { type Around, type Delivered, type Pulled, type Refused, type Transport, TransportFault } from '../transport.ts'
import { withMailbox } from './enter.ts'

/** How far a mailbox has been read. */
const kept = z.object({
  /** Another one says that UIDs mean other messages now (RFC 9051, section 2.3.1.1). */
  uidValidity: z.string(),
  last: z.int(),
  /** Up to here lies what was in the mailbox when it was first looked at: of that, what nobody has read is taken. */
  found: z.int(),
})
type Kept = z.infer<typeof kept>

/** Most messages, and bytes, that one pull brings: they stand in memory together. */
const MOST_MESSAGES = 50
const MOST_BYTES = 20 * 1024 * 1024

/** As much of an open mailbox as reading takes. */
export interface Mailbox {
  client: Pick<ImapFlow, 'search' | 'fetchAll' | 'fetchOne'>
  mailbox: Pick<MailboxObject, 'path' | 'uidValidity' | 'uidNext'>
}

async function uidsOf(client: Mailbox['client'], query: { uid: string; seen?: boolean }): Promise<number[]> {
  const found = await client.search(query, { uid: true })
  return Array.isArray(found) ? found : []
}

/** UIDs of what is new, in their order. */
async function newUids({ client }: Mailbox, { last, found }: Kept): Promise<number[]> {
  const unread = last < found ? await uidsOf(client, { uid: `${last + 1}:${found}`, seen: false }) : []
  const from = Math.max(last, found)
  // “n:*” always holds the last message, even where its UID is below n.
  const later = (await uidsOf(client, { uid: `${from + 1}:*` })).filter((uid) => uid > from)
  return [...unread, ...later].toSorted((a, b) => a - b)
}

interface Message {
  uid: number
  size: number
}

/** As many of them as one pull brings. */
async function sized({ client }: Mailbox, uids: readonly number[]): Promise<Message[]> {
  const some = uids.slice(0, MOST_MESSAGES)
  if (some.length === 0) return []
  const told = await client.fetchAll(some.join(','), { uid: true, size: true }, { uid: true })
  const sizes = new Map(told.map(({ uid, size }) => [uid, size ?? 0]))
  let bytes = 0
  const fits: Message[] = []
  for (const uid of some) {
    const size = sizes.get(uid) ?? 0
    if (size <= LARGEST_FILE) bytes += size
    if (bytes > MOST_BYTES) break
    fits.push({ uid, size })
  }
  return fits
}

const whyTooLarge = (size: number | string): string => `it holds ${size} bytes, too many for the desk`

/**
 * Messages as they were sent; one that was deleted meanwhile is none. What a server says of a size may be wrong, so that no
 * more than the desk takes is asked for: a longer answer would end the connection, at each pull anew.
 */
async function fetched({ client, mailbox }: Mailbox, messages: readonly Message[], heard: Around['read']) {
  const brought: { delivered: Delivered[]; refused: Refused[] } = { delivered: [], refused: [] }
  for (const { uid, size } of messages) {
    const name = `${mailbox.path} ${uid}`
    if (size > LARGEST_FILE) {
      brought.refused.push({ name, why: whyTooLarge(size) })
      continue
    }
    const source = { start: 0, maxLength: LARGEST_FILE + 1 }
    const message = await client.fetchOne(String(uid), { source }, { uid: true })
    if (message === false || message.source === undefined) continue
    heard?.(message.source.length)
    if (message.source.length > LARGEST_FILE)
      brought.refused.push({ name, why: whyTooLarge(`more than ${LARGEST_FILE}`) })
    else brought.delivered.push({ name, contentType: 'message/rfc822', body: message.source })
  }
  return brought
}

/** What is new in an open mailbox, and how far it has been read then. */
export async function pullMail(
  open: Mailbox,
  was: Kept | null,
  heard?: Around['read'],
): Promise<Pulled & { kept: Kept }> {
  const { uidValidity, uidNext } = open.mailbox
  const validity = String(uidValidity)
  const from = was?.uidValidity === validity ? was : { uidValidity: validity, last: 0, found: uidNext - 1 }
  const uids = await newUids(open, from)
  const messages = await sized(open, uids)
  const more = messages.length < uids.length
  const last = messages.at(-1)?.uid ?? from.last
  return {
    ...(await fetched(open, messages, heard)),
    more,
    left: uids.length - messages.length,
    cursor: null,
    kept: { ...from, last: more ? last : Math.max(last, uidNext - 1) },
  }
}

/** A mailbox: each new message is one payload, and stays where it is. */
export const createImap = (): Transport<'imap'> => ({
  async pull(route, secret, cursor, around) {
    const { host, port, user, mailbox } = route
    const { read, write } = keptCursor(`imap://${user}@${host}:${port}/${mailbox}`, kept)
    const { kept: now, ...pulled } = await withMailbox(route, secret, around, (open) =>
      pullMail(open, read(cursor), around.read),
    )
    return { ...pulled, cursor: write(now) }
  },

  wake: (route, secret, onWake, around) =>
    withMailbox(route, secret, around, async ({ client }) => {
      client.on('exists', onWake)
      // What came between the last pull and now has rung no bell.
      onWake()
      const closed = once(client, 'close')
      while (client.usable) await Promise.race([client.idle(), closed])
      if (!around.signal.aborted) throw new TransportFault('unreachable', `${route.host} has hung up`)
    }),
})
