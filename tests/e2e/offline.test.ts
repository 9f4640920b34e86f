import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import type { Page } from 'playwright-core'
import { expect, onTestFinished, test } from 'vitest'
import { entries, serious } from './looks.ts'
import { newsroom } from './newsroom.ts'
import { denial, report } from './week.ts'

const TIME = { timeout: 240_000 }
const WORKER = fileURLToPath(new URL('../../dist/client/sw.js', import.meta.url))

/** Puts another worker in the build's place, as it stands and compressed where the build has that too. */
function putWorker(text: string): void {
  writeFileSync(WORKER, text)
  if (existsSync(`${WORKER}.gz`)) writeFileSync(`${WORKER}.gz`, gzipSync(text))
}

/** Waits until the app's files are kept and serve this page. */
const installed = (page: Page) => page.evaluate('navigator.serviceWorker.ready.then(() => true)')
// Who opens what is not there yet makes it, without its stores: the app is first.
const kept = (page: Page) =>
  page.evaluate<string[]>(`indexedDB.databases().then((there) => there.length === 0 ? [] : new Promise((resolve) => {
    const opening = indexedDB.open('on-record', 1)
    opening.onsuccess = () => {
      const asked = opening.result.transaction('screens').objectStore('screens').getAllKeys()
      asked.onsuccess = () => { opening.result.close(); resolve(asked.result) }
    }
  }))`)
const cached = (page: Page) =>
  page.evaluate<string[]>(`caches.keys()
    .then((names) => Promise.all(names.map((name) => caches.open(name).then((cache) => cache.keys()))))
    .then((all) => all.flat().map((request) => new URL(request.url).pathname))`)

test(
  'C154: with the server stopped, the desk opens with what was last seen and its age, and catches up when it is back',
  TIME,
  async () => {
    const room = await newsroom()
    await room.post(report)
    const page = await room.open('/', { serviceWorkers: 'allow' })
    await entries(page).first().waitFor()
    await installed(page)
    await expect.poll(() => kept(page), { timeout: 30_000 }).toContain('desk')
    await expect.poll(() => kept(page), { timeout: 30_000 }).toHaveLength(2)
    await room.stop()
    await entries(page).first().focus()
    await page.keyboard.press('y')
    await page.getByText(/^Not done: the desk can’t be reached/).waitFor()
    await page.getByRole('button', { name: 'Don’t send it' }).click()
    await page.getByText('It was not sent.').waitFor()
    await page.reload()
    await page.getByText(/last seen \d\d:\d\d, \d+ (sec|min) ago/).waitFor()
    expect(await entries(page).count()).toBeGreaterThan(0)
    expect(await serious(page)).toEqual([])
    const before = await entries(page).count()
    await room.restart()
    await room.post(denial)
    await page.getByText(/^last seen/).waitFor({ state: 'detached' })
    await expect.poll(() => entries(page).count(), { timeout: 30_000 }).toBeGreaterThan(before)
  },
)

test(
  'C154, C155: with the network cut, only the app’s own files and the last screens are there; signing out wipes them',
  TIME,
  async () => {
    const room = await newsroom()
    await room.post(report)
    const page = await room.open('/', { serviceWorkers: 'allow' })
    await entries(page).first().waitFor()
    await installed(page)
    await expect.poll(() => kept(page), { timeout: 30_000 }).toHaveLength(2)
    expect((await cached(page)).filter((path) => path.startsWith('/api') || path.startsWith('/socket.io'))).toEqual([])
    await page.context().setOffline(true)
    await page.reload()
    await page.getByText(/^last seen/).waitFor()
    expect(await entries(page).count()).toBeGreaterThan(0)
    await page.getByRole('button', { name: 'Menu' }).click()
    await page.context().setOffline(false)
    await page.getByRole('button', { name: 'Sign out' }).click({ timeout: 30_000 })
    await expect.poll(() => kept(page), { timeout: 30_000 }).toEqual([])
  },
)

test('C154: the manifest names icons that are there, in the sizes that it says', async () => {
  const room = await newsroom()
  const page = await room.open('/')
  const sizes = await page.evaluate<string[]>(`fetch(document.querySelector('link[rel=manifest]').href)
    .then((answer) => answer.json())
    .then(({ icons }) => Promise.all(icons.filter(({ type }) => type === 'image/png').map(({ src, sizes }) =>
      new Promise((resolve) => {
        const image = new Image()
        image.onload = () => resolve(sizes + ' is ' + image.width + 'x' + image.height)
        image.onerror = () => resolve(src + ' is missing')
        image.src = src
      }))))`)
  expect(sizes).toEqual(['192x192 is 192x192', '512x512 is 512x512', '512x512 is 512x512'])
})

test('C156: a new version is offered, and taken at the reader’s word', TIME, async () => {
  const room = await newsroom()
  await room.post(report)
  const page = await room.open('/', { serviceWorkers: 'allow' })
  await entries(page).first().waitFor()
  await installed(page)
  await page.reload()
  await entries(page).first().waitFor()
  expect(await page.getByText('There is a new version').count()).toBe(0)
  // Another build differs in its worker by a version; here, by a line. What is asked of a worker passes by the browser's
  // own loader, where no test can answer in the desk's place.
  const text = readFileSync(WORKER, 'utf8')
  onTestFinished(() => putWorker(text))
  putWorker(`${text}\n// newer`)
  await page.evaluate(
    'navigator.serviceWorker.getRegistration().then((registration) => registration.update()).then(() => true)',
  )
  await page.getByText('There is a new version of On Record.').waitFor({ timeout: 90_000 })
  const loaded = page.waitForEvent('load')
  await page.getByRole('button', { name: 'Reload' }).click()
  await loaded
  await entries(page).first().waitFor()
  expect(await page.getByText('There is a new version').count()).toBe(0)
})
