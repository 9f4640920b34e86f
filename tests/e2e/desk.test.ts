import { expect, test } from 'vitest'
import { entries, serious, storyPath } from './looks.ts'
import { newsroom, PHONE, WALL } from './newsroom.ts'
import { denial, noComment, report, traffic, week } from './week.ts'

test('an empty desk explains itself, and an article pasted whole becomes a story', async () => {
  const room = await newsroom()
  const page = await room.open('/')
  await page.getByRole('heading', { name: 'Nothing on record yet' }).waitFor()
  expect(await serious(page)).toEqual([])
  await page.getByRole('button', { name: /Paste an article/ }).click()
  const article = [
    'Menu  Home  World  Weather',
    String(denial.headline),
    'By Vera Linde, Reuters',
    '11 November 2024',
    String(denial.body),
    'Leave a reply',
  ].join('\n\n')
  await page.getByLabel(/The whole page/).fill(article)
  await page.getByText('The copy gives the day alone').waitFor()
  expect(await page.getByLabel('Outlet').inputValue()).toBe('Reuters')
  await page.getByLabel('Published').fill('2024-11-11T10:58')
  await page.getByLabel('Headline').focus()
  await page.getByRole('button', { name: 'Take it in' }).click()
  await page.getByRole('heading', { name: String(denial.headline) }).waitFor()
  expect(await page.getByText('Leave a reply').count()).toBe(0)
})

test('a new denial reaches every open desk without a reload, rings once, and is acknowledged under a name', async () => {
  const room = await newsroom()
  await room.post(report)
  const [one, two] = [await room.open('/'), await room.open('/')]
  for (const page of [one, two]) await entries(page).first().waitFor()
  await room.post(denial)
  for (const page of [one, two]) {
    await page
      .getByRole('region', { name: 'New denial' })
      .first()
      .getByText(/pure fiction/)
      .waitFor()
    expect(await page.getByRole('log', { name: 'New alerts' }).textContent()).toContain('pure fiction')
  }
  await one.getByRole('region', { name: 'New denial' }).first().getByRole('button', { name: 'Acknowledge' }).click()
  await two.getByRole('region', { name: 'New denial' }).first().waitFor({ state: 'detached' })
  await two.goto(`${room.serving.url}/alerts?state=all`)
  await two
    .getByText(/[Aa]cknowledged/)
    .first()
    .waitFor()
})

test('C22: alerts are walked and answered from the keyboard: the one that has the focus', async () => {
  const room = await newsroom()
  await room.post(report, denial, { ...report, version: 2, headline: 'KILL - Call', status: 'canceled' })
  const page = await room.open('/alerts')
  const kill = page.getByRole('main').getByRole('article', { name: /^Copy killed/ })
  const older = page.getByRole('main').getByRole('article', { name: /^New denial/ })
  await kill.waitFor()
  for (const key of ['j', 'j', 'a']) await page.keyboard.press(key)
  // It stays where it is while the focus is in the list.
  await older.getByText(/acknowledged by/).waitFor()
  expect(await kill.count()).toBe(1)
})

test('an alert that was there before does not ring at the opening of a desk', async () => {
  const room = await newsroom()
  await room.post(...week)
  const page = await room.open('/')
  await entries(page).first().waitFor()
  expect(await page.getByRole('log', { name: 'New alerts' }).textContent()).toBe('')
})

test('the item behind an entry opens with the words marked; it is confirmed and taken back from the keyboard', async () => {
  const room = await newsroom()
  await room.post(report, denial)
  const page = await room.open('/')
  const row = entries(page).filter({ hasText: 'pure fiction' })
  await row.getByRole('button', { name: /Kremlin/ }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('heading', { name: String(denial.headline) }).waitFor()
  expect(await dialog.locator('mark').first().textContent()).toBeTruthy()
  expect(await serious(page)).toEqual([])
  await page.keyboard.press('Escape')
  await dialog.waitFor({ state: 'detached' })
  await row.focus()
  await page.keyboard.press('y')
  await row.getByText('confirmed').waitFor()
  await page.keyboard.press('u')
  await row.getByText('confirmed').waitFor({ state: 'detached' })
})

test('keys: j and k move, / searches, ? helps, Esc closes', async () => {
  const room = await newsroom()
  await room.post(...week, ...traffic(0, 5))
  const page = await room.open('/')
  await entries(page).first().waitFor()
  const focused = () => page.locator(':focus').getAttribute('aria-posinset')
  for (const [key, place] of [
    ['j', '1'],
    ['j', '2'],
    ['k', '1'],
  ] as const) {
    await page.keyboard.press(key)
    // The focus follows with the next frame: a row may have to be drawn first.
    await expect.poll(focused).toBe(place)
  }
  await page.keyboard.press('?')
  await page.getByRole('dialog').getByText('Next row').waitFor()
  await page.keyboard.press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  await page.keyboard.press('/')
  await page.keyboard.type('Kremlin')
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/search\?q=Kremlin/)
  await page.getByText(String(denial.headline)).first().waitFor()
  expect(await serious(page)).toEqual([])
})

test('the wire keeps the place of its reader while copy arrives, and tells how much is new', async () => {
  const room = await newsroom()
  await room.post(...traffic(0, 80))
  const page = await room.open('/wire')
  const rows = page.getByRole('feed').getByRole('article')
  await rows.first().waitFor()
  await page.getByRole('feed').evaluate((feed) => {
    const scroller = [feed, feed.parentElement, feed.parentElement?.parentElement].find(
      (e) => e && e.scrollHeight > e.clientHeight + 100,
    )
    scroller?.scrollTo({ top: 900 })
  })
  const topOf = (text: string) => page.getByText(text, { exact: true }).boundingBox()
  const middleRow = async () => rows.nth(Math.floor((await rows.count()) / 2))
  // The rows of the new place are drawn in the frames after.
  await expect.poll(async () => Number(await (await middleRow()).getAttribute('aria-posinset'))).toBeGreaterThan(25)
  const middle = await (await middleRow()).getByRole('heading').textContent()
  const before = await topOf(middle ?? '')
  await room.post(...traffic(80, 7))
  await page.getByText(/7 new/).first().waitFor()
  expect(Math.abs(((await topOf(middle ?? ''))?.y ?? 0) - (before?.y ?? -999))).toBeLessThan(2)
  expect(await serious(page)).toEqual([])
})

test('a kill reaches the open story: the entry that rested on it is marked', async () => {
  const room = await newsroom()
  await room.post(report, denial)
  const page = await room.open('/')
  await entries(page).first().waitFor()
  await room.post({ ...report, version: 2, status: 'canceled', body: '' })
  await entries(page).getByText('copy withdrawn').first().waitFor()
  await page.getByRole('region', { name: /kill/i }).first().waitFor()
  expect(await entries(page).getByText('copy withdrawn').count()).toBeGreaterThan(0)
})

test('the story as of an earlier moment is read-only and says so', async () => {
  const room = await newsroom()
  await room.post(report)
  const moment = new Date().toISOString()
  await room.post(denial, noComment)
  const page = await room.open('/')
  await entries(page).filter({ hasText: 'pure fiction' }).waitFor()
  await page.getByRole('feed', { name: 'Stories' }).getByRole('article').first().click()
  await page.waitForURL(/\/story\//)
  await page.goto(`${page.url()}?asOf=${moment}`)
  await page.getByRole('status').filter({ hasText: 'What the desk knew at' }).waitFor()
  expect(await entries(page).count()).toBe(1)
  expect(
    await entries(page)
      .getByRole('button', { name: /Confirm/ })
      .count(),
  ).toBe(0)
})

test(
  'the wall shows the hottest story, the new denial, and says honestly when it is cut off',
  { timeout: 90_000 },
  async () => {
    const room = await newsroom()
    await room.post(report)
    const page = await room.open('/wall', { viewport: WALL, colorScheme: 'dark' })
    await page.getByText('● live').waitFor()
    await room.post(denial)
    await page.getByText('New denial').waitFor()
    expect(await page.getByRole('button').count()).toBe(0)
    expect(await serious(page)).toEqual([])
    await room.stop()
    await page.getByText(/Stale since/).waitFor({ timeout: 30_000 })
    await room.restart()
    await page.getByText('● live').waitFor({ timeout: 30_000 })
  },
)

test('story, alerts and wire have nothing serious for axe on a phone, light and dark', async () => {
  const room = await newsroom()
  await room.post(...week, ...traffic(0, 10))
  const story = await storyPath(room)
  for (const colorScheme of ['light', 'dark'] as const) {
    const page = await room.open('/', { viewport: PHONE, colorScheme })
    for (const path of [story, '/wire', '/alerts']) {
      await page.goto(`${room.serving.url}${path}`)
      await page
        .getByText(/pure fiction/)
        .filter({ visible: true })
        .first()
        .waitFor()
      expect({ path, colorScheme, found: await serious(page) }).toMatchObject({ found: [] })
    }
    expect(await page.evaluate('document.documentElement.scrollWidth <= window.innerWidth')).toBe(true)
    await page.context().close()
  }
})

test('a phone reads the story: claims, then entries, newest first', async () => {
  const room = await newsroom()
  await room.post(...week)
  const page = await room.open('/', { viewport: PHONE, colorScheme: 'dark', isMobile: true, hasTouch: true })
  await page.getByRole('feed', { name: 'Stories' }).getByRole('article').first().tap()
  await entries(page).first().waitFor()
  expect(await entries(page).first().textContent()).toContain('Cheung')
  expect(await serious(page)).toEqual([])
})

test('X: the first admin is made by the one-time link, signs out and in again; strangers see only the sign-in', async () => {
  const room = await newsroom({ demo: false })
  const { url } = room.serving
  const setup = new URL((await room.serving.openSetup()) ?? url)
  const page = await room.open(setup.pathname + setup.search)
  await page.getByLabel('Name').fill('Ada')
  await page.getByLabel('E-mail').fill('ada@example.org')
  await page.getByLabel('Password').fill('correct horse battery')
  await page.getByRole('button', { name: 'Set up' }).click()
  await page.getByRole('heading', { name: 'Nothing on record yet' }).waitFor()
  await room.post(report, denial)
  await page.getByRole('region', { name: 'New denial' }).first().getByRole('button', { name: 'Acknowledge' }).click()
  await page.goto(`${url}/alerts?state=all`)
  await page.getByText(/Ada/).first().waitFor()
  const stranger = await room.open('/')
  await stranger.getByLabel('Password').waitFor()
  expect(await stranger.getByRole('article').count()).toBe(0)
  expect(await serious(stranger)).toEqual([])
  await stranger.getByLabel('E-mail').fill('ada@example.org')
  await stranger.getByLabel('Password').fill('correct horse battery')
  await stranger.getByRole('button', { name: /sign in/i }).click()
  await entries(stranger).first().waitFor()
})
