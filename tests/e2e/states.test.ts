import type { Page, Route } from 'playwright-core'
import { expect, test } from 'vitest'
import { serious } from './looks.ts'
import { newsroom, type Newsroom, PHONE } from './newsroom.ts'
import { picture } from './picture.ts'
import { denial, report } from './week.ts'

// Every screen in the states in which it has nothing, or nothing new, to show: each is brought about as it comes about,
// and `PICTURES=FOLDER` keeps a picture of each.

const late = async (route: Route): Promise<void> => void (await route.fetch().catch(() => null))

/** Leaves the page waiting for what it follows. */
const holdLine = (page: Page): Promise<void> => page.routeWebSocket(/socket\.io/, () => {})

async function shown(page: Page, name: string): Promise<void> {
  await picture(page, `state-${name}`)
  await page.setViewportSize(PHONE)
  await page.emulateMedia({ colorScheme: 'dark' })
  await picture(page, `state-${name}-phone`)
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(PHONE.width)
}

async function blank(room: Newsroom): Promise<Page> {
  const page = await room.open('/docs-of-nobody')
  await page.getByRole('heading', { name: 'No such page' }).waitFor()
  return page
}

test.each([
  ['story', '/story/none', 'There is no story at this address.'],
  ['wire', '/wire', /No copy/],
  ['alerts', '/alerts', 'Nothing open: a new denial'],
  ['sources', '/sources', 'No source is set up yet'],
  ['lists', '/lists?find=zzzz', /No party has these words/],
  ['wall', '/wall', /./],
  ['search', '/search?q=zzzz', 'Nothing found.'],
])('C189: %s says that there is nothing, and what to do', async (name, path, words) => {
  const room = await newsroom()
  const page = await room.open(path)
  await page.getByText(words).first().waitFor()
  expect(await serious(page)).toEqual([])
  await shown(page, `${name}-empty`)
})

test('C189: what cannot be read says why and is tried again: an item', async () => {
  const room = await newsroom()
  const page = await room.open('/item/none')
  await page.getByRole('alert').getByText('That did not work.').waitFor()
  await page.getByRole('button', { name: 'Try again' }).waitFor()
  expect(await serious(page)).toEqual([])
  await shown(page, 'item-error')
})

test('C189: who may not is told so: sources, to a viewer', async () => {
  const room = await newsroom()
  const page = await blank(room)
  await page.route('**/api/v1/me', (route) =>
    route.fulfill({ json: { id: 'v', name: 'Vera', role: 'viewer', deskZone: 'UTC' } }),
  )
  await page.goto(`${room.serving.url}/sources`)
  await page.getByText('Sources are for editors and admins.').waitFor()
  expect(await serious(page)).toEqual([])
  await shown(page, 'sources-closed')
})

test('C189: a sign-in that fails says why, and keeps what was typed', async () => {
  const room = await newsroom({ demo: false })
  const page = await room.open('/')
  await page.getByLabel('E-mail').fill('nobody@example.org')
  await page.getByLabel('Password').fill('not the password')
  await page.getByRole('button', { name: 'Sign in' }).click()
  await page.getByRole('alert').getByText('No account has this e-mail and password.').waitFor()
  expect(await page.getByLabel('E-mail').inputValue()).toBe('nobody@example.org')
  expect(await serious(page)).toEqual([])
  await shown(page, 'sign-in-error')
})

test('C189: while an answer is late, bones stand where rows will: desk and item', async () => {
  const room = await newsroom()
  await room.post(report, denial)
  const page = await blank(room)
  await holdLine(page)
  await page.goto(`${room.serving.url}/`)
  await page.getByRole('status', { name: 'Loading' }).first().waitFor()
  await shown(page, 'desk-loading')
  const other = await blank(room)
  await other.route('**/api/v1/items/*', late)
  await other.goto(`${room.serving.url}/item/any`)
  await other.getByRole('status', { name: 'Loading' }).first().waitFor()
  await shown(other, 'item-loading')
  expect(await other.getByRole('alert').count()).toBe(0)
})

test('C189: when the desk stops, everything stays, says since when, and goes on by itself', async () => {
  const room = await newsroom()
  await room.post(report, denial)
  const page = await room.open('/')
  const entry = page.getByRole('feed', { name: 'Entries' }).getByRole('article').first()
  await entry.waitFor()
  await room.stop()
  await page.getByText('Offline').waitFor()
  expect(await entry.isVisible()).toBe(true)
  expect(await serious(page)).toEqual([])
  await picture(page, 'state-desk-stale')
  await room.restart()
  await page.getByText('Offline').waitFor({ state: 'detached' })
})

test('C190: a failure that was told is put away by Esc', async () => {
  const room = await newsroom()
  const page = await room.open('/')
  await page.route('**/api/v1/sample/play', (route) => route.abort())
  await page.getByRole('button', { name: 'Play the sample' }).click()
  const notice = page.getByRole('log', { name: 'Notices' }).getByText('The desk can’t be reached.')
  await notice.waitFor()
  await picture(page, 'state-notice')
  await page.keyboard.press('Escape')
  await notice.waitFor({ state: 'detached' })
  expect(await notice.count()).toBe(0)
})
