import { once } from 'node:events'
import { connect } from 'node:tls'
import { expect, onTestFinished, test } from 'vitest'
import { LOOPBACK_TLS, RENEWED_TLS } from '../helpers/loopback-tls.ts'
import { openTlsProxy } from '../helpers/tls-proxy.ts'
import { hangScreen } from './hang-screen.ts'
import { newsroom } from './newsroom.ts'
import { mine, report } from './week.ts'

/** What a server shows of itself, as SHA-256. */
async function certificateAt(port: number): Promise<string> {
  const socket = connect({ port, host: '127.0.0.1', rejectUnauthorized: false })
  await once(socket, 'secureConnect')
  const { fingerprint256 } = socket.getPeerCertificate()
  socket.destroy()
  return fingerprint256
}

test('W19: a screen over HTTPS outlives a restart of the desk under a renewed certificate, with the token that it has', async () => {
  const room = await newsroom({ demo: false })
  await room.post(report)
  const deskPort = Number(new URL(room.serving.url).port)
  const before = await openTlsProxy(LOOPBACK_TLS, deskPort)
  onTestFinished(() => before.close())
  const page = await hangScreen(room, 'Lobby', `https://127.0.0.1:${before.port}`, { ignoreHTTPSErrors: true })
  const first = await certificateAt(before.port)
  await before.close()
  await room.restart()
  await page.getByText(/^Stale since/).waitFor()
  const after = await openTlsProxy(RENEWED_TLS, deskPort, before.port)
  onTestFinished(() => after.close())
  expect(await certificateAt(after.port)).not.toBe(first)
  await page.getByText('● live').waitFor()
  await room.post(mine)
  await expect
    .poll(async () => Number(await page.locator('main').getAttribute('data-seq')))
    .toBe(room.serving.open.log.head())
  await page.reload()
  await page.getByText('● live').waitFor()
})
