import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { expect, onTestFinished, test } from 'vitest'
import { WebSocket } from 'ws'
import { PROTOCOL_VERSION } from '../shared/protocol/version.ts'
import { aLine } from './helpers/build.ts'
import { aFolder, openLiveDesk } from './helpers/live-desk.ts'
import { RawScreen } from './helpers/raw-screen.ts'

/** A screen that follows the desk and then never reads again, by the texts of Socket.IO. */
async function aScreenThatStopsReading(url: string): Promise<WebSocket> {
  const socket = new WebSocket(`${url.replace('http', 'ws')}/socket.io/?EIO=4&transport=websocket`)
  onTestFinished(() => socket.terminate())
  await new Promise<void>((isFollowing) => {
    socket.on('message', (raw: Buffer) => {
      const text = raw.toString()
      if (text.startsWith('0')) socket.send('40{"token":"viewer"}')
      if (text.startsWith('40'))
        socket.send(`42["follow",{"topic":"desk","cursor":null,"protocol":${PROTOCOL_VERSION}}]`)
      if (text.startsWith('42["frame"')) isFollowing()
    })
  })
  socket.pause()
  return socket
}

/** More than the kernel takes for one connection, in megabytes. */
const ENOUGH = 60

test('F8: a screen that does not read is cut off, the others miss nothing, and it comes back with its cursor', async () => {
  const desk = await openLiveDesk({ file: join(aFolder(onTestFinished), 'desk.db') })
  onTestFinished(() => desk.close())
  const readers = Array.from({ length: 3 }, () => new RawScreen(desk.url))
  for (const reader of readers) {
    onTestFinished(() => reader.close())
    reader.follow('desk')
    await reader.next('reset')
  }
  await aScreenThatStopsReading(desk.url)
  expect(desk.gateway.connections()).toBe(4)

  const megabyte = { ...aLine(), slugline: 'x'.repeat(1024 * 1024) }
  for (let sent = 0; sent < ENOUGH && desk.gateway.connections() === 4; sent++) {
    const [event] = await desk.append({ type: 'item-updated', item: { ...megabyte, version: sent } })
    for (const reader of readers) while ((await reader.next('frame')).upTo !== event?.seq) await setImmediate()
  }
  expect(desk.gateway.connections()).toBe(3)
  const head = desk.log.head()
  expect(head).toBeLessThan(ENOUGH)

  await desk.append({ type: 'item-updated', item: aLine({ version: 100 }) })
  expect((await readers[0]?.next('frame'))?.upTo).toBe(head + 1)
  const back = new RawScreen(desk.url)
  onTestFinished(() => back.close())
  back.follow('desk', { logId: 'log-1', seq: head })
  expect((await back.next('frame')).events.map(({ seq }) => seq)).toEqual([head + 1])
})
