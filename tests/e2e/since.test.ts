import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { entries, serious, storyPath } from './looks.ts'
import { newsroom, type Newsroom, PHONE } from './newsroom.ts'
import { denial, followUp, mine, noComment, report } from './week.ts'

async function picture(page: Page, name: string): Promise<void> {
  const folder = process.env['PICTURES']
  if (folder !== undefined) await page.screenshot({ path: `${folder}/${name}.png` })
}

const panel = (page: Page) => page.getByRole('dialog', { name: 'What changed' })
const fresh = (page: Page) => page.getByRole('feed', { name: 'Stories' }).getByRole('img', { name: /new since/ })

const looks = (page: Page) =>
  page.evaluate<number>(`fetch('/api/v1/mine').then((a) => a.json()).then((mine) => mine.looks.length)`)

/** Looks at a story and turns away, as by going to the wire. */
async function look(page: Page, path: string, room: Newsroom): Promise<void> {
  await page.goto(`${room.serving.url}${path}`)
  await entries(page).first().waitFor()
  await page.keyboard.press('2')
  await page.waitForURL(/\/wire/)
}

test('C26, C83, C145: what one has looked at on one device is looked at on the other', async () => {
  const room = await newsroom()
  await room.post(report, mine)
  const story = await storyPath(room)
  const [desk, phone] = [await room.open('/wire'), await room.open('/', { viewport: PHONE })]
  await look(desk, story, room)
  await room.post(denial)
  await fresh(phone).first().waitFor()
  await phone.keyboard.press('M')
  await fresh(phone).first().waitFor({ state: 'detached' })
  await phone.keyboard.press('z')
  await fresh(phone).first().waitFor()
  await phone.keyboard.press('.')
  await panel(phone).getByText('new denial').waitFor()
  await panel(phone)
    .getByText(/pure fiction/)
    .first()
    .waitFor()
  await expect.poll(() => panel(phone).getByText('first report').count()).toBe(1)
  expect(await serious(phone)).toEqual([])
  await picture(phone, 'changes-phone')
  // A line leads to its place, on which the focus then is.
  await panel(phone)
    .getByRole('link', { name: /new denial/ })
    .click()
  await phone.waitForURL(new RegExp(story))
  await phone
    .getByText(/new since/)
    .first()
    .waitFor()
  expect(await phone.locator(':focus').getAttribute('data-entry')).toBeTruthy()
})

test('C83: since when is one’s own choice and holds on every device', async () => {
  const room = await newsroom()
  await room.post(report, followUp, denial)
  const [one, two] = [await room.open('/'), await room.open('/')]
  for (const page of [one, two]) await entries(page).first().waitFor()
  await one.keyboard.press(',')
  await panel(one).getByRole('button', { name: 'Begin my shift now' }).click()
  await panel(one).getByText('Nothing has changed since then.').waitFor()
  await room.post(noComment)
  await two.keyboard.press('.')
  await panel(two)
    .getByRole('button', { name: /Since your shift began/, pressed: true })
    .waitFor()
  await panel(two).getByText('no comment').waitFor()
  expect(await panel(two).getByRole('link').filter({ hasText: 'new denial' }).count()).toBe(0)
  await picture(two, 'changes')
  await panel(two).getByRole('button', { name: 'Since a time' }).click()
  await panel(two)
    .getByRole('link', { name: /new denial/ })
    .first()
    .waitFor()
  expect(await serious(two)).toEqual([])
  for (const key of ['j', 'j']) await two.keyboard.press(key)
  expect(await two.locator(':focus').getAttribute('href')).toContain('/story/')
})

test('C83: a row that somebody changed while one was away says so, and who did it stands in the panel', async () => {
  const room = await newsroom()
  await room.post(report, denial)
  const story = await storyPath(room)
  const page = await room.open('/wire')
  await look(page, story, room)
  await expect.poll(() => looks(page)).toBe(1)
  const id = await fetch(`${room.serving.url}/api/v1${story.replace('story', 'stories')}`, {
    headers: { authorization: `Bearer ${room.serving.localKey}` },
  })
  const { entries: all }: { entries: { id: string; stance: string }[] } = JSON.parse(await id.text())
  const entryId = all.find(({ stance }) => stance === 'denial')?.id
  await fetch(`${room.serving.url}/api/v1/commands`, {
    method: 'POST',
    headers: { authorization: `Bearer ${room.serving.localKey}`, 'content-type': 'application/json' },
    body: JSON.stringify({ id: 'confirm-it', name: 'confirm-entry', args: { entryId, reason: 'rang them' } }),
  })
  await page.goto(`${room.serving.url}${story}`)
  await entries(page).getByText('changed since you looked').waitFor()
  await page.getByText(/1 changed since/).waitFor()
  await page.keyboard.press('.')
  await panel(page).getByText('by Command line: “rang them”').waitFor()
  expect(await panel(page).getByRole('link').count()).toBe(1)
})

test('F20, C83: another person’s looks are none of mine', async () => {
  const room = await newsroom({ demo: false })
  const setup = new URL((await room.serving.openSetup()) ?? room.serving.url)
  const ada = await room.open(setup.pathname + setup.search)
  for (const [label, words] of [
    ['Name', 'Ada'],
    ['E-mail', 'ada@example.org'],
    ['Password', 'correct horse battery'],
  ] as const)
    await ada.getByLabel(label).fill(words)
  await ada.getByRole('button', { name: 'Set up' }).click()
  await ada.getByRole('heading', { name: 'Nothing on record yet' }).waitFor()
  await room.post(report)
  const made = await ada.evaluate(async () => {
    const body = JSON.stringify({
      email: 'ben@example.org',
      name: 'Ben',
      role: 'viewer',
      password: 'battery horse staple',
    })
    const answer = await fetch('/api/v1/users', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    })
    return answer.status
  })
  expect(made).toBe(201)
  await look(ada, await storyPath(room), room)
  const ben = await room.open('/')
  await ben.getByLabel('E-mail').fill('ben@example.org')
  await ben.getByLabel('Password').fill('battery horse staple')
  await ben.getByRole('button', { name: /sign in/i }).click()
  await entries(ben).first().waitFor()
  expect([await looks(ada), await looks(ben)]).toEqual([1, 0])
})
