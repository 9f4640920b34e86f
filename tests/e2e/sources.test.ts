import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { farSide, feed } from './far-side.ts'
import { serious } from './looks.ts'
import { DESK, type Newsroom, newsroom, PHONE } from './newsroom.ts'

const HERE = { allowHosts: ['127.0.0.1'] }

const rows = (page: Page) => page.getByRole('feed', { name: 'Sources' }).getByRole('article')
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })

/** Sets a source up by the API, as an admin's script would. */
async function setUp({ serving }: Newsroom, id: string, settings: Record<string, unknown>): Promise<void> {
  const answer = await fetch(`${serving.url}/api/v1/source-settings/${id}`, {
    method: 'PUT',
    headers: { authorization: `Bearer ${serving.localKey}`, 'content-type': 'application/json' },
    body: JSON.stringify({ settings }),
  })
  if (!answer.ok) throw new Error(await answer.text())
}

/** Tells how far an import is, or that it has ended, as the command line does. */
const tellOfImport = async ({ serving }: Newsroom, method: 'PUT' | 'DELETE', far?: object): Promise<void> => {
  const body = far === undefined ? {} : { body: JSON.stringify(far) }
  const headers = { authorization: `Bearer ${serving.localKey}`, ...(far && { 'content-type': 'application/json' }) }
  await fetch(`${serving.url}/api/v1/imports/x`, { method, headers, ...body })
}

test('C64: a source is set up on the screen: its kind first, then tested without taking anything in, then its copy comes', async () => {
  const far = await farSide({ body: feed('Port Selm denies sale of ferries', 'Two berths closed for dredging') })
  const room = await newsroom(HERE)
  const page = await room.open('/sources')
  await page.getByRole('heading', { name: 'No source is set up yet' }).waitFor()
  expect(await serious(page)).toEqual([])
  await page.getByRole('link', { name: /^Feed or page/ }).click()
  await page.getByLabel('Address').fill(far.url)
  await page.getByLabel('Outlet’s own name').fill('Tide Wire')
  expect(await page.getByLabel('Id', { exact: true }).getAttribute('placeholder')).toBe('tide-wire')
  await button(page, 'Test').click()
  const tested = page.getByRole('region', { name: 'Test' })
  await tested.getByText('2 items would come in').waitFor()
  await tested.getByRole('heading', { name: 'Port Selm denies sale of ferries' }).waitFor()
  expect(await serious(page)).toEqual([])
  const wire = await room.open('/wire')
  await wire.getByRole('main').waitFor()
  expect(await wire.getByText('Port Selm denies').count()).toBe(0)
  await button(page, 'Set it up').click()
  await page.getByRole('heading', { name: 'Tide Wire', level: 2 }).waitFor()
  await wire.getByText('Port Selm denies sale of ferries').first().waitFor()
  await rows(page).filter({ hasText: 'Tide Wire' }).getByText('speaking').waitFor()
  const latest = page.getByRole('region', { name: 'Latest copy' })
  await latest.getByRole('button', { name: /Two berths closed/ }).click()
  await page
    .getByRole('dialog', { name: 'Item' })
    .getByRole('heading', { name: 'Two berths closed for dredging' })
    .waitFor()
})

test('C64: what a test cannot reach, and settings that cannot be, are told in their place', async () => {
  const room = await newsroom()
  const page = await room.open('/sources?add=http')
  await page.getByLabel('Address').fill('http://127.0.0.1:9/')
  await button(page, 'Test').click()
  await page.getByText(/allow the host in ALLOW_HOSTS/).waitFor()
  await page.getByLabel('Time zone').fill('Mars/Olympus')
  await button(page, 'Set it up').click()
  await page.getByText('must be the name of a zone, as Europe/London').first().waitFor()
  expect(await page.getByLabel('Time zone').getAttribute('aria-invalid')).toBe('true')
})

test('C61, C60: a source that fails is told in the header of every editor’s screen, and leads to the reason', async () => {
  const far = await farSide({ status: 500 })
  const room = await newsroom(HERE)
  await setUp(room, 'tide', { name: 'Tide Wire', route: { kind: 'http', url: far.url }, every: 5 })
  const page = await room.open('/')
  const badge = page.getByRole('link', { name: 'Sources: 1 failing' })
  await badge.waitFor()
  expect(await serious(page)).toEqual([])
  for (const width of [900, 1024, 1100, 1200, 1320]) {
    await page.setViewportSize({ width, height: 800 })
    const menu = await button(page, 'Menu').boundingBox()
    expect((menu?.x ?? width) + (menu?.width ?? 0), `the menu at ${width} px`).toBeLessThanOrEqual(width)
  }
  await page.setViewportSize(DESK)
  await badge.click()
  await rows(page).first().getByText('failing').waitFor()
  await page.keyboard.press('j')
  await page.keyboard.press('Enter')
  await page.getByText(/Something answers, but not with copy/).waitFor()
  expect(await serious(page)).toEqual([])
  await button(page, 'Turn off').click()
  await badge.waitFor({ state: 'detached' })
  await rows(page).first().getByText('off').waitFor()
})

test('C65: what could not be read waits with its faults, and is read again once its source is set right', async () => {
  const far = await farSide({ body: feed('Port Selm denies sale of ferries') })
  const room = await newsroom(HERE)
  await setUp(room, 'tide', { name: 'Tide Wire', route: { kind: 'http', url: far.url }, format: 'plain-json' })
  const page = await room.open('/sources?source=tide')
  const waiting = page.getByRole('region', { name: 'Waiting' })
  await waiting.getByRole('listitem').first().waitFor()
  await waiting
    .getByText(/line 1/)
    .first()
    .waitFor()
  expect(await serious(page)).toEqual([])
  const came = page.waitForEvent('download')
  await waiting.getByRole('link', { name: 'Download' }).click()
  expect(readFileSync(await (await came).path(), 'utf8')).toBe(far.answer.body)
  await button(page, 'Run again').click()
  await page.getByText(/It still cannot be read/).waitFor()
  await page.getByLabel('Format').selectOption('')
  await page.getByText('not saved yet').waitFor()
  await button(page, 'Save').click()
  await page.getByText('Saved.').waitFor()
  await button(page, 'Run again').click()
  await page.getByText('Read: 1 item taken in.').waitFor()
  await waiting.waitFor({ state: 'detached' })
})

test('C63: an admin whose source was changed under them sees what changed, and decides', async () => {
  const room = await newsroom()
  await setUp(room, 'tide', { name: 'Tide Wire', route: { kind: 'push' } })
  const page = await room.open('/sources?source=tide')
  await page.getByLabel('Time zone').fill('Europe/Oslo')
  await setUp(room, 'tide', { name: 'Tide Wire', route: { kind: 'push' }, language: 'no' })
  await page.keyboard.press('Escape')
  await page.getByRole('link', { name: 'Wire' }).first().click()
  await page.getByRole('link', { name: 'Sources', exact: true }).first().click()
  await rows(page).first().getByText('not saved').waitFor()
  await rows(page).first().click()
  const told = page.getByRole('alert').filter({ hasText: 'Somebody has changed this source' })
  await told.getByText('language: none → no').waitFor()
  expect(await button(page, 'Save').isDisabled()).toBe(true)
  await button(page, 'Go on: mine over theirs').click()
  await button(page, 'Save').click()
  await page.getByText('Saved.').waitFor()
  await page.reload()
  expect(await page.getByLabel('Language').inputValue()).toBe('no')
  expect(await page.getByLabel('Time zone').inputValue()).toBe('Europe/Oslo')
})

test('C64: a push source makes a key of its own, with which copy comes', async () => {
  const room = await newsroom()
  const page = await room.open('/sources?add=push')
  await page.getByLabel('Outlet’s own name').fill('Quay Radio')
  await button(page, 'Set it up').click()
  await button(page, 'Make a key').click()
  const guide = page.getByRole('region', { name: 'How to post' })
  const key = (await guide.locator('code').first().textContent()) ?? ''
  expect(await guide.locator('pre').textContent()).toContain(`Bearer ${key}`)
  expect(await serious(page)).toEqual([])
  const item = { guid: '1', publishedAt: '2024-11-11T09:00:00Z', headline: 'Quay closed' }
  const answer = await fetch(`${room.serving.url}/api/v1/items`, {
    method: 'POST',
    headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
    body: JSON.stringify(item),
  })
  expect(answer.status).toBe(201)
  await rows(page).filter({ hasText: 'Quay Radio' }).getByText('just now').waitFor()
  await button(page, 'Remove').click()
  await page.getByRole('dialog').getByRole('button', { name: 'Remove' }).click()
  await page.getByRole('heading', { name: 'No source is set up yet' }).waitFor()
})

test('C67: feeds come in and go out as OPML', async () => {
  const room = await newsroom()
  const page = await room.open('/sources')
  await button(page, 'Import OPML').click()
  const dialog = page.getByRole('dialog', { name: 'Import OPML' })
  await dialog.getByLabel('Or its words').fill('<opml><body/></opml>')
  await button(page, 'Set up its feeds').click()
  await dialog.getByText('there is no feed in this list').waitFor()
  const outline = '<outline text="Tide &amp; Berth" xmlUrl="https://tide.example/rss"/>'
  await dialog.getByLabel('A file').setInputFiles({
    name: 'feeds.opml',
    mimeType: 'text/x-opml',
    buffer: Buffer.from(`<opml version="2.0"><body>${outline}</body></opml>`),
  })
  await button(page, 'Set up its feeds').click()
  await dialog.getByText('1 source was set up:').waitFor()
  expect(await serious(page)).toEqual([])
  await button(page, 'tide-berth').click()
  await page.getByRole('heading', { name: 'Tide & Berth', level: 2 }).waitFor()
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Export OPML' }).click(),
  ])
  expect(file.suggestedFilename()).toBe('on-record.opml')
})

test('C68: who edits looks and runs again, and is offered no change', async () => {
  const room = await newsroom()
  await setUp(room, 'tide', { name: 'Tide Wire', route: { kind: 'push' } })
  const context = await room.profile()
  const page = await context.newPage()
  await page.route('**/api/v1/me', (route) => route.fulfill({ json: { id: 'e', name: 'Ana', role: 'editor' } }))
  await page.goto(`${room.serving.url}/sources?source=tide`)
  await page.getByRole('heading', { name: 'Tide Wire', level: 2 }).waitFor()
  expect(await page.getByLabel('Time zone').isDisabled()).toBe(true)
  for (const name of ['Save', 'New source', 'Turn off', 'Remove', 'Make a key', 'Import OPML'])
    expect(await button(page, name).count()).toBe(0)
})

test('C60: keys alone: 6 opens the sources, / finds, j walks, Enter opens', async () => {
  const room = await newsroom()
  for (const id of ['berth', 'quay', 'tide']) await setUp(room, id, { route: { kind: 'push' } })
  const page = await room.open('/wire')
  await page.getByRole('main').waitFor()
  await page.getByRole('link', { name: 'Sources' }).waitFor()
  await page.keyboard.press('6')
  await rows(page).first().waitFor()
  await page.keyboard.press('/')
  await page.keyboard.type('qu')
  await expect.poll(() => rows(page).count()).toBe(1)
  await page.getByRole('searchbox', { name: 'Find sources' }).blur()
  await page.keyboard.press('j')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: 'quay', level: 2 }).waitFor()
})

test.each(['light', 'dark'] as const)(
  'C147: the sources and what is imported fit a phone, %s, without a fault of accessibility',
  async (colorScheme) => {
    const room = await newsroom()
    await setUp(room, 'tide', {
      name: 'Tide Wire',
      route: { kind: 'sftp', host: 'tide.example', user: 'u' },
      on: false,
    })
    const page = await room.open('/sources', { viewport: PHONE, colorScheme })
    await rows(page).first().waitFor()
    const far = { name: 'archive.jsonl', done: 12_000, of: null, bytes: 3_400_000, size: 9_800_000 }
    await tellOfImport(room, 'PUT', far)
    await page.getByRole('region', { name: 'Imports under way' }).getByText('12,000 lines · 3.4 MB of 9.8 MB').waitFor()
    expect(await serious(page)).toEqual([])
    await tellOfImport(room, 'DELETE')
    await page.getByRole('region', { name: 'Imports under way' }).waitFor({ state: 'detached' })
    await rows(page).first().click()
    await page.getByRole('heading', { name: 'Tide Wire', level: 2 }).waitFor()
    expect(await serious(page)).toEqual([])
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(PHONE.width)
    await page.getByRole('link', { name: '‹ Sources' }).click()
    await rows(page).first().waitFor()
  },
)
