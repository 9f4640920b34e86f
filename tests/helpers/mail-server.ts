import { once } from 'node:events'
import type { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { callbackify } from 'node:util'
import { onTestFinished } from 'vitest'
import { SMTPServer, type SMTPServerOptions, type SMTPServerSession } from 'smtp-server'
import PostalMime, { type Email } from 'postal-mime'
import { portOf } from './port-of.ts'

/** A mail server on this machine that ends with its test: what it took, and by whom it was sent. */
export async function aMailServer(over: SMTPServerOptions = {}) {
  const mails: (Email & { raw: string; user: unknown })[] = []
  const take = async (stream: Readable, session: SMTPServerSession): Promise<string> => {
    const raw = await buffer(stream)
    mails.push({ ...(await PostalMime.parse(raw)), raw: raw.toString(), user: session.user })
    return 'taken'
  }
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onAuth: ({ username, password }, _session, done) =>
      password === 'right' ? done(null, { user: username }) : done(new Error('wrong password')),
    onData: callbackify(take),
    ...over,
  })
  server.listen(0, '127.0.0.1')
  await once(server.server, 'listening')
  onTestFinished(() => new Promise<void>((done) => server.close(() => done())))
  return { port: portOf(server.server), mails }
}
