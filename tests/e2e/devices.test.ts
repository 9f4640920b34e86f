import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import type { PushAnswer } from '../../shared/push-device.ts'
import { aPushService } from '../helpers/push-service.ts'
import { serious } from './looks.ts'
import { newsroom } from './newsroom.ts'
import { picture } from './picture.ts'

/** Chromium reaches no push service here: what it would be given stands in at the browser's edge, and nothing else does. */
const standIn = (subscription: object, publicKey: string): string => `
  const given = ${JSON.stringify(subscription)}
  const key = Uint8Array.from(atob('${publicKey}'.replaceAll('-', '+').replaceAll('_', '/')), (sign) => sign.charCodeAt(0))
  let held = null
  PushManager.prototype.getSubscription = async () => held
  PushManager.prototype.subscribe = async () => (held = {
    ...given,
    options: { applicationServerKey: key.buffer },
    toJSON: () => given,
    unsubscribe: async () => { held = null },
  })`

/** Has the browser hear what a push service would bring it. */
async function deliver(page: Page, data: object): Promise<void> {
  const devTools = await page.context().newCDPSession(page)
  const registered = new Promise<string>((done) => {
    devTools.on('ServiceWorker.workerRegistrationUpdated', ({ registrations: [first] }) => {
      if (first !== undefined) done(first.registrationId)
    })
  })
  await devTools.send('ServiceWorker.enable')
  const origin = new URL(page.url()).origin
  await devTools.send('ServiceWorker.deliverPushMessage', {
    origin,
    registrationId: await registered,
    data: JSON.stringify(data),
  })
}

const notifications = (page: Page) =>
  page.evaluate<string[]>(
    `navigator.serviceWorker.ready.then((there) => there.getNotifications()).then((all) => all.map(({ title }) => title))`,
  )

test('T43, T44: a person has this device told on the Alerts screen, tests it, and the browser shows what comes', async () => {
  const service = await aPushService()
  const room = await newsroom({ allowHosts: ['127.0.0.1'] })
  const asked = await fetch(`${room.serving.url}/api/v1/push`)
  const { publicKey }: PushAnswer = JSON.parse(await asked.text())
  const profile = await room.profile({ serviceWorkers: 'allow', permissions: ['notifications'] })
  await profile.addInitScript(standIn(service.subscribe(publicKey), publicKey))
  const page = await profile.newPage()
  await page.goto(`${room.serving.url}/alerts`)
  await page.getByRole('button', { name: 'Devices' }).waitFor()
  await page.keyboard.press('B')
  const dialog = page.getByRole('dialog', { name: 'Alerts on your devices' })
  await dialog.getByText('This device is told only while the desk is open on it.').waitFor()
  await dialog.getByRole('button', { name: 'Alert me on this device' }).click()
  await dialog.getByText('also while the desk is shut').waitFor()
  await dialog.getByRole('button', { name: 'Test' }).click()
  await dialog.getByText('The test was taken: 201').waitFor()
  expect(await serious(page)).toEqual([])
  await picture(page, 'devices')
  const [test] = service.pushed
  await deliver(page, test?.told ?? {})
  await expect.poll(() => notifications(page)).toEqual(['On Record: a test'])
})
