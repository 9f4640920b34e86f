import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { ImapFlow } from 'imapflow'
import { anAround } from '../../../tests/helpers/around.ts'
import { TestBell } from '../../../tests/helpers/bell.ts'
import { trustLoopback } from '../../../tests/helpers/loopback-tls.ts'
import { asUser, hasDovecot, type MailServer, startMailServer } from '../../../tests/helpers/dovecot.ts'
import { route } from '../../../shared/source-settings.ts'
import type { Around, Pulled } from '../transport.ts'
import { createImap } from './imap-route.ts'

const orAbsent = hasDovecot() ? '' : ' (NOT RUN: there is no Dovecot 2.3 here; install dovecot-imapd)'

/** A message that an agency would send. */
const mail = (subject: string): string =>
  `From: desk@agency.example\nTo: newsroom@desk.example\nSubject: ${subject}\nMessage-ID: <${subject}@agency.example>\n\nThe harbour authority denied it.\n`

interface Look {
  cursor?: string | null
  password?: string
  mailbox?: string
  around?: Partial<Around>
}

let server: MailServer
let users = 0

/** A mailbox of its own, empty. */
function aMailbox() {
  const { port } = server
  const user = `desk${(users += 1)}`
  const set = (mailbox: string) => {
    const read = route.parse({ kind: 'imap', host: '127.0.0.1', port, tls: false, user, mailbox })
    if (read.kind !== 'imap') throw new Error('no IMAP')
    return read
  }
  const pull = ({ cursor = null, password = 'secret', mailbox = 'INBOX', around = {} }: Look = {}): Promise<Pulled> =>
    createImap().pull(set(mailbox), { password }, cursor, anAround(around))
  const as = <T>(run: (client: ImapFlow) => Promise<T>): Promise<T> => asUser(port, user, run)
  const deliver = (message: string, flags: string[] = []): Promise<void> =>
    as(async (client) => void (await client.append('INBOX', message.replaceAll('\n', '\r\n'), flags)))
  return { as, deliver, pull, set }
}

const subjects = ({ delivered }: Pulled): (string | undefined)[] =>
  delivered.map(({ body }) => /^Subject: (.*?)\r?$/m.exec(Buffer.from(body).toString())?.[1])

describe.skipIf(!hasDovecot())(`mailboxes${orAbsent}`, () => {
  beforeAll(async () => {
    trustLoopback()
    server = await startMailServer()
  })
  afterAll(() => server.stop())

  test('R30: each new message comes once, whole, as it was sent', async () => {
    const { deliver, pull } = aMailbox()
    await deliver(mail('one'))
    await deliver(mail('two'))
    const first = await pull()
    expect(first.delivered).toMatchObject([
      { name: 'INBOX 1', contentType: 'message/rfc822', body: Buffer.from(mail('one').replaceAll('\n', '\r\n')) },
      { name: 'INBOX 2' },
    ])
    await deliver(mail('three'))
    const second = await pull({ cursor: first.cursor })
    const third = await pull({ cursor: second.cursor })
    expect([subjects(second), subjects(third)]).toEqual([['three'], []])
  })

  test('R30: of what was there before, only what nobody has read is taken; of what comes after, everything', async () => {
    const { deliver, pull } = aMailbox()
    await deliver(mail('old'), ['\\Seen'])
    await deliver(mail('unread'))
    const first = await pull()
    await deliver(mail('read on a phone meanwhile'), ['\\Seen'])
    expect([subjects(first), subjects(await pull({ cursor: first.cursor }))]).toEqual([
      ['unread'],
      ['read on a phone meanwhile'],
    ])
  })

  test('R30: fifty messages are brought at once, the rest straight after', async () => {
    const { as, pull } = aMailbox()
    await as(async (client) => {
      for (let n = 1; n <= 51; n++) await client.append('INBOX', mail(String(n)))
    })
    const first = await pull()
    const second = await pull({ cursor: first.cursor })
    expect([first.delivered.length, first.more, subjects(second), second.more]).toEqual([50, true, ['51'], false])
  })

  test('R30: a mailbox that was made anew is read anew', async () => {
    const { as, deliver, pull } = aMailbox()
    const copy = { mailbox: 'Copy' }
    await as(async (client) => void (await client.mailboxCreate('Copy')))
    await as(async (client) => void (await client.append('Copy', mail('one'))))
    const first = await pull(copy)
    await as(async (client) => {
      await client.mailboxRename('Copy', 'Old copy')
      await client.mailboxCreate('Copy')
      await client.append('Copy', mail('two'))
    })
    await deliver(mail('elsewhere'))
    expect([subjects(first), subjects(await pull({ ...copy, cursor: first.cursor }))]).toEqual([['one'], ['two']])
  })

  test('R32: nothing in the mailbox is marked, moved or deleted', async () => {
    const { as, deliver, pull } = aMailbox()
    await deliver(mail('one'))
    await pull()
    const status = await as((client) => client.status('INBOX', { messages: true, unseen: true }))
    expect(status).toMatchObject({ messages: 1, unseen: 1 })
  })

  test('R23: a message that is too large is told, and holds up no other', async () => {
    const { deliver, pull } = aMailbox()
    await deliver(mail('huge') + 'x'.repeat(5 * 1024 * 1024))
    await deliver(mail('small'))
    const first = await pull()
    expect([subjects(first), first.refused?.map(({ name }) => name)]).toEqual([['small'], ['INBOX 1']])
    expect((await pull({ cursor: first.cursor })).refused).toEqual([])
  })

  test('R31: a message is heard as it arrives, until the route ends', async () => {
    const { deliver, set } = aMailbox()
    const stop = new AbortController()
    const bell = new TestBell()
    const open = bell.heard()
    const listening = createImap().wake?.(
      set('INBOX'),
      { password: 'secret' },
      bell.ring,
      anAround({ signal: stop.signal }),
    )
    await open
    const arrived = bell.heard()
    await deliver(mail('one'))
    await arrived
    stop.abort()
    await expect(listening).resolves.toBeUndefined()
  })

  test('R26: a mailbox is read over TLS', async () => {
    const { deliver, set } = aMailbox()
    await deliver(mail('one'))
    const overTls = { ...set('INBOX'), host: 'localhost', port: server.tlsPort, tls: true }
    const around = anAround({ allowedHosts: ['localhost'] })
    expect(subjects(await createImap().pull(overTls, { password: 'secret' }, null, around))).toEqual(['one'])
  })

  test('R3: a wrong password is told as refused, a mailbox that is not there as a bad answer', async () => {
    const { pull } = aMailbox()
    await expect(pull({ password: 'wrong' })).rejects.toMatchObject({ code: 'refused' })
    await expect(pull({ mailbox: 'Nowhere' })).rejects.toMatchObject({ code: 'bad-answer' })
  })

  test('R10: a mail server at an address that is not public is not asked', async () => {
    const { pull } = aMailbox()
    await expect(pull({ around: { allowedHosts: [] } })).rejects.toMatchObject({ code: 'forbidden-address' })
  })
})
