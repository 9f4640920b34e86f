import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { entries, storyPath } from './looks.ts'
import { newsroom } from './newsroom.ts'
import { denial, week } from './week.ts'

const muted = (screen: Page) => screen.getByRole('list', { name: 'Muted now' }).getByRole('listitem')
const ringing = (page: Page) => page.locator('[data-alarm]')

test('T53: a rejection that is taken back, or confirmed over, gives its alert back on every screen, and nothing rings anew', async () => {
  const room = await newsroom()
  await room.post(...week.filter(({ guid }) => guid !== denial.guid))
  const [page, other] = [await room.open(await storyPath(room)), await room.open('/alerts')]
  await entries(page).first().waitFor()
  await other.getByText('Nothing open: a new denial').waitFor()
  await room.post(denial)
  for (const screen of [page, other]) await screen.getByRole('button', { name: 'Put the banner away' }).click()
  const tray = page.getByRole('article', { name: /^New denial/ }).filter({ hasText: 'pure fiction' })
  const there = other.getByRole('article').filter({ hasText: 'pure fiction' })
  const row = entries(page).filter({ hasText: 'pure fiction' }).first()
  await there.waitFor()
  // A key means what the row offers, which is drawn a moment after its event.
  const offers = (name: string) => row.locator('button', { hasText: name }).waitFor({ state: 'attached' })
  for (const [back, name] of [
    ['u', 'Undo'],
    ['y', 'Confirm'],
  ] as const) {
    await row.focus()
    await offers('Reject')
    await page.keyboard.press('n')
    await there.waitFor({ state: 'detached' })
    await tray.locator('xpath=self::*[@data-state="resolved"]').waitFor()
    await row.focus()
    await offers('Undo')
    await offers(name)
    await page.keyboard.press(back)
    await there.waitFor()
    await tray.locator('xpath=self::*[@data-state="open"]').waitFor()
  }
  await other.getByRole('link', { name: 'all', exact: true }).click()
  await there.first().waitFor()
  expect(await there.count()).toBe(1)
  for (const screen of [page, other]) expect(await ringing(screen).count()).toBe(0)
})

test('T54: a banner that is acknowledged by a slip is back on every page at z, and is not read out again', async () => {
  const room = await newsroom()
  await room.post(...week.filter(({ guid }) => guid !== denial.guid))
  const [page, other] = [await room.open('/alerts'), await room.open('/alerts')]
  for (const screen of [page, other]) await screen.getByText('Nothing open: a new denial').waitFor()
  await room.post(denial)
  for (const screen of [page, other]) await ringing(screen).waitFor()
  await page.getByRole('button', { name: 'Acknowledge' }).first().click()
  for (const screen of [page, other]) await ringing(screen).waitFor({ state: 'detached' })
  await page.keyboard.press('z')
  for (const screen of [page, other]) await ringing(screen).waitFor()
  for (const screen of [page, other])
    expect(await screen.getByRole('log', { name: 'New alerts' }).textContent()).toBe('')
})

test('T22: that something muted rings again is taken back with z: it is muted again as it was, with its reason', async () => {
  const room = await newsroom()
  await room.post(...week)
  const [page, other] = [await room.open('/alerts'), await room.open('/alerts')]
  for (const screen of [page, other]) {
    await screen.getByRole('button', { name: 'Hours' }).waitFor()
    await screen.keyboard.press('U')
    await screen.getByText('Nothing: everything that the rules want rings.').waitFor()
  }
  await page.getByRole('button', { name: 'Mute something' }).click()
  await page.getByRole('form', { name: 'Mute the story “Trump spoke with Putin about Ukraine war' }).waitFor()
  await page.getByLabel('What is muted').selectOption('party')
  await page.getByRole('form', { name: 'Mute a party' }).waitFor()
  await page.getByRole('combobox', { name: 'Party' }).fill('Kremlin')
  await page.getByRole('form', { name: 'Mute the party “Kremlin”' }).waitFor()
  await page.getByLabel('Why, if you like').fill('a wave of pool copy')
  await page.getByRole('button', { name: 'Mute it' }).click()
  await muted(other).waitFor()
  const stood = await muted(other).textContent()
  expect(stood).toContain('“a wave of pool copy”')
  await page.getByRole('button', { name: 'Let it ring again' }).click()
  await page.getByText('It rings again: Kremlin').waitFor()
  await muted(other).waitFor({ state: 'detached' })
  await page.keyboard.press('z')
  await muted(other).waitFor()
  expect(await muted(other).textContent()).toBe(stood)
  await page.getByText('It rings again: Kremlin').waitFor({ state: 'detached' })
})
