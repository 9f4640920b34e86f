import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { entries, storyPath } from './looks.ts'
import { newsroom } from './newsroom.ts'
import { denial, week } from './week.ts'

/** Px of what has the focus that stand below what an alarm leaves free. */
const covered = (page: Page): Promise<number> =>
  page.evaluate<number>(`(() => {
    const edge = document.querySelector('[data-alarm]')?.getBoundingClientRect().top ?? innerHeight
    return Math.max(0, document.activeElement.getBoundingClientRect().bottom - edge)
  })()`)

const focused = (page: Page): Promise<string | null> =>
  page.evaluate<string | null>(`document.activeElement.getAttribute('data-row')`)

test('C204, C205, C206: an alarm covers no row to which one walks, what is told is seen over an item, and the focus comes back', async () => {
  const room = await newsroom()
  await room.post(...week.filter(({ guid }) => guid !== denial.guid))
  const page = await room.open(await storyPath(room), { permissions: ['clipboard-write'] })
  await entries(page).first().waitFor()
  await room.post(denial)
  await page.locator('[data-alarm]').waitFor()
  await page.keyboard.press('j')
  for (let i = 1; i < (await entries(page).count()); i += 1) {
    await page.keyboard.press('j')
    await expect.poll(() => covered(page)).toBe(0)
  }
  await page.keyboard.press('w')
  await page.getByRole('region', { name: /^Why/ }).getByText('in this story').waitFor()
  await expect.poll(() => covered(page)).toBe(0)
  const row = await focused(page)
  for (const key of ['r', 'o']) {
    await page.keyboard.press(key)
    await expect.poll(() => focused(page)).toBe(null)
    await page.keyboard.press('Escape')
    await expect.poll(() => focused(page)).toBe(row)
  }
  await page.keyboard.press('Enter')
  await page.getByRole('dialog').getByRole('button', { name: 'Copy with attribution' }).waitFor()
  await page.keyboard.press('c')
  await page.getByRole('dialog').getByText('Copied with attribution.').waitFor()
})

test('C206, C207: who opens a story from the list keeps their place in it, F6 goes from list to list; / leads to the search where the header has none', async () => {
  const room = await newsroom()
  await room.post(...week)
  const page = await room.open('/')
  const story = page.getByRole('feed', { name: 'Stories' }).getByRole('article').filter({ hasText: 'Putin' }).first()
  await story.focus()
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/story\//)
  expect(await focused(page)).toBe(await story.getAttribute('data-row'))
  await entries(page).first().waitFor()
  for (const list of ['Entries', 'Wire', 'Stories']) {
    await page.keyboard.press('F6')
    await page.locator(`[role=feed][aria-label=${list}] article:focus`).waitFor()
  }
  await page.setViewportSize({ width: 780, height: 450 })
  await page.keyboard.press('/')
  await page.waitForURL(/\/search/)
})

test('T19: z takes an acknowledgement back, on every screen, and a list of its own has what is put off', async () => {
  const room = await newsroom()
  await room.post(...week)
  const [page, other] = [await room.open('/alerts'), await room.open('/alerts')]
  const card = page.getByRole('article').filter({ hasText: 'pure fiction' }).first()
  const there = other.getByRole('article').filter({ hasText: 'pure fiction' })
  await card.focus()
  await page.keyboard.press('a')
  await page.getByText(/^Acknowledged: /).waitFor()
  await expect.poll(() => there.count()).toBe(0)
  await page.keyboard.press('z')
  await there.first().waitFor()
  await other.getByRole('link', { name: 'put off' }).click()
  await other.getByText('No alert of this kind.').waitFor()
  await card.focus()
  await page.keyboard.press('V')
  const dialog = page.getByRole('dialog', { name: 'Answer the alert' })
  await dialog.getByLabel('Snooze: ring again later').check()
  await dialog.getByRole('button', { name: 'Do it' }).click()
  await there.first().waitFor()
  await there
    .first()
    .getByText(/put off by .+ until /)
    .waitFor()
})

test('T24: what is typed into the moment since which one hands over stays there while minutes pass', async () => {
  const room = await newsroom()
  const page = await room.open('/alerts')
  await page.clock.install()
  await page.reload()
  await page.getByRole('heading', { name: 'Alerts' }).first().waitFor()
  await page.keyboard.press('G')
  const since = page.getByRole('dialog', { name: 'Handing over' }).getByLabel('Since')
  await since.fill('2024-01-01T00:00')
  await page.clock.fastForward(180_000)
  expect(await since.inputValue()).toBe('2024-01-01T00:00')
  expect(await page.locator('input[type=datetime-local]:focus').count()).toBe(1)
})

/** What has the focus, as its name in the form, else its element and first words. */
const control = (page: Page): Promise<string> =>
  page.evaluate<string>(`(() => {
    const { name, localName, textContent } = document.activeElement
    return name || localName + ' ' + textContent.slice(0, 30)
  })()`)

test('C209: what opens has the focus on its first field or choice, and keeps it inside when that goes', async () => {
  const room = await newsroom()
  await room.post(...week)
  const page = await room.open(await storyPath(room))
  await page.locator('button', { hasText: 'Share…' }).waitFor({ state: 'attached' })
  await page.keyboard.press('p')
  await page.getByRole('dialog').waitFor()
  await page.keyboard.insertText('An article')
  expect(await page.getByRole('dialog').locator('textarea').inputValue()).toBe('An article')
  await page.keyboard.press('Escape')
  await page.keyboard.press('S')
  await expect.poll(() => control(page)).toBe('name')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Revoke' }).press('Enter')
  await page.getByRole('button', { name: 'Revoke' }).waitFor({ state: 'detached' })
  await expect.poll(() => control(page)).toBe('name')
  await page.keyboard.press('Escape')
  await page.keyboard.press('E')
  await expect.poll(() => control(page)).toMatch(/^a /)
  await page.goto(`${room.serving.url}/alerts`)
  await page.getByRole('button', { name: 'Channels' }).waitFor()
  await page.getByRole('button', { name: 'Acknowledge' }).first().waitFor()
  await page.keyboard.press('j')
  for (const [key, first] of [
    ['V', 'answer'],
    ['R', 'button Switch off'],
    ['U', 'button Mute something'],
  ] as const) {
    await page.keyboard.press(key)
    await expect.poll(() => control(page)).toBe(first)
    await page.keyboard.press('Escape')
  }
  const stranger = await room.open('/login')
  await expect.poll(() => control(stranger)).toBe('email')
})
