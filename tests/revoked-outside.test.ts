import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
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

/** A key with a socket and an event stream open, both of which have said something. */
async function openBy(folder: string, { url }: Started, name: string): Promise<Open> {
  const key = (await onrecord(folder, ['key', 'create', '--role', 'viewer', '--name', name])).out.trim()
  const id = (await onrecord(folder, ['key', 'list'])).out.split('\n').find((line) => line.includes(name)) ?? ''
  const screen = new RawScreen(url, { token: key })
  onTestFinished(() => screen.close())
  screen.follow('desk')
  await screen.next('reset')
  const headers = { authorization: `Bearer ${key}`, accept: 'text/event-stream' }
  const { body } = await fetch(`${url}/api/v1/log`, { headers })
  const reader = body?.getReader()
  await reader?.read()
  const toItsEnd = async (): Promise<void> => {
    while ((await reader?.read())?.done === false);
  }
  return { id: id.split(' ')[0] ?? '', ended: Promise.all([screen.line('disconnect'), toItsEnd()]) }
}

const lateBy = (open: Open): Promise<unknown> =>
  Promise.race([
    open.ended.then(() => 'ended'),
    new Promise((late) => setTimeout(() => late('still open'), ENDS_WITHIN).unref()),
  ])

test('X2: key revoke, in a process of its own, ends what the key has open, also where it cannot reach the server', async () => {
  const folder = aTempFolder()
  const server = await startProcess(folder)
  onTestFinished(async () => void (await server.end('SIGTERM')))
  const [asked, past] = [await openBy(folder, server, 'asked'), await openBy(folder, server, 'past')]
  expect((await onrecord(folder, ['key', 'revoke', asked.id])).code).toBe(0)
  expect(await lateBy(asked)).toBe('ended')
  // The note by which the command line finds the server is gone, as where each runs in a container of its own.
  rmSync(join(folder, 'server.json'))
  expect(await Promise.race([past.ended, Promise.resolve('still open')])).toBe('still open')
  expect((await onrecord(folder, ['key', 'revoke', past.id])).code).toBe(0)
  expect(await lateBy(past)).toBe('ended')
}, 120_000)
