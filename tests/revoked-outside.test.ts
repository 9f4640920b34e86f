import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { commandLine } from './helpers/command-line.ts'
import { RawScreen } from './helpers/raw-screen.ts'
import { onrecord, type Started, startProcess } from './helpers/start-process.ts'
import { aTempFolder } from './helpers/temp-folder.ts'

/** How long after a command has ended what it revoked may still be open, in milliseconds. */
const ENDS_WITHIN = 2_000

interface Open {
  id: string
  /** Resolves when both the socket and the event stream have ended. */
  ended: Promise<unknown>
}

/** A key with a socket and an event stream open. */
async function openBy(folder: string, server: Started, name: string): Promise<Open> {
  const key = (await commandLine(folder, ['key', 'create', '--role', 'viewer', '--name', name])).out.trim()
  const id = (await commandLine(folder, ['key', 'list'])).out.split('\n').find((line) => line.includes(name)) ?? ''
  return { id: id.split(' ')[0] ?? '', ...(await reads(server, { authorization: `Bearer ${key}` })) }
}

/** A person who has signed in, with the same open; known by their address. */
async function openAs(folder: string, server: Started, name: string): Promise<Open> {
  const [email, password] = [`${name}@desk.example`, 'a long enough one']
  const wanted = ['user', 'create', '--email', email, '--name', name, '--role', 'viewer']
  expect((await commandLine(folder, wanted, `${password}\n`)).code).toBe(0)
  const signedIn = await fetch(`${server.url}/api/auth/sign-in/email`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email, password }),
  })
  const cookie = signedIn.headers
    .getSetCookie()
    .map((one) => one.split(';')[0])
    .join('; ')
  return { id: email, ...(await reads(server, { cookie })) }
}

/** Opens a socket and an event stream, until both have said something; answers when both have ended. */
async function reads({ url }: Started, shown: Record<string, string>): Promise<Omit<Open, 'id'>> {
  const screen = new RawScreen(url, { token: null, headers: { ...shown, origin: url } })
  onTestFinished(() => screen.close())
  screen.follow('desk')
  await screen.next('reset')
  const { body } = await fetch(`${url}/api/v1/log`, { headers: { ...shown, accept: 'text/event-stream' } })
  const reader = body?.getReader()
  await reader?.read()
  const toItsEnd = async (): Promise<void> => {
    while ((await reader?.read())?.done === false);
  }
  return { ended: Promise.all([screen.line('disconnect'), toItsEnd()]) }
}

const lateBy = (open: Open): Promise<unknown> =>
  Promise.race([
    open.ended.then(() => 'ended'),
    new Promise((late) => setTimeout(() => late('still open'), ENDS_WITHIN).unref()),
  ])

test.each([
  { what: 'key revoke', open: openBy, end: ['key', 'revoke'] },
  { what: 'user disable', open: openAs, end: ['user', 'disable'] },
])(
  'X2: $what, in a process of its own, ends what is open, also where it cannot reach the server',
  async ({ open, end }) => {
    const folder = aTempFolder()
    const server = await startProcess(folder)
    onTestFinished(async () => void (await server.end('SIGTERM')))
    const [asked, past] = [await open(folder, server, 'asked'), await open(folder, server, 'past')]
    expect((await onrecord(folder, [...end, asked.id])).code).toBe(0)
    expect(await lateBy(asked)).toBe('ended')
    // The note by which the command line finds the server is gone, as where each runs in a container of its own.
    rmSync(join(folder, 'server.json'))
    expect(await Promise.race([past.ended, Promise.resolve('still open')])).toBe('still open')
    expect((await onrecord(folder, [...end, past.id])).code).toBe(0)
    expect(await lateBy(past)).toBe('ended')
  },
  120_000,
)
