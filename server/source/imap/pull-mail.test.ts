import { expect, test } from 'vitest'
import { LARGEST_FILE } from '../files/batch.ts'
import { type Mailbox, pullMail } from './imap-route.ts'

/** A mailbox whose server says of each message that it holds 100 bytes, whatever it holds. */
const lying = (bodies: readonly Buffer[]): Mailbox => ({
  mailbox: { path: 'INBOX', uidValidity: 1n, uidNext: bodies.length + 1 },
  client: {
    search: async ({ seen }) => (seen === false ? bodies.map((_body, at) => at + 1) : []),
    fetchAll: async () => bodies.map((_body, at) => ({ seq: at + 1, uid: at + 1, size: 100 })),
    fetchOne: async (uid, { source }) => {
      const { start = 0, maxLength = Infinity } = typeof source === 'object' ? source : {}
      const body = bodies[Number(uid) - 1]
      return body === undefined ? false : { seq: 1, uid: Number(uid), source: body.subarray(start, start + maxLength) }
    },
  },
})

test('R23, R30: a message that is larger than its server says is refused, and holds up no other', async () => {
  const [huge, most] = [Buffer.alloc(LARGEST_FILE + 9), Buffer.alloc(LARGEST_FILE)]
  const { delivered, refused, kept } = await pullMail(lying([huge, Buffer.from('copy'), most]), null)
  expect(delivered.map(({ name, body }) => [name, body.length])).toEqual([
    ['INBOX 2', 4],
    ['INBOX 3', LARGEST_FILE],
  ])
  expect(refused).toEqual([{ name: 'INBOX 1', why: `it holds more than ${LARGEST_FILE} bytes, too many for the desk` }])
  expect(kept.last).toBe(3)
})
