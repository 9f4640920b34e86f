import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { entries, serious, storyPath } from './looks.ts'
import { newsroom, type Newsroom, PHONE } from './newsroom.ts'
import { denial, followUp, mine, report } from './week.ts'

async function picture(page: Page, name: string): Promise<void> {
  const folder = process.env['PICTURES']
  if (folder !== undefined) await page.screenshot({ path: `${folder}/${name}.png` })
}

const fits = (page: Page) => page.evaluate('document.documentElement.scrollWidth <= window.innerWidth')

/** The page of the call, with its denial under the focus. */
async function atDenial(room: Newsroom, options = {}) {
  const page = await room.open(await storyPath(room), options)
  const row = entries(page).filter({ hasText: 'fiction' })
  await row.focus()
  return { page, row }
}

test('C51, E3: an entry is put right from the keyboard, says so, tells its history, and z takes it back', async () => {
  const room = await newsroom()
  await room.post(report, denial)
  const { page, row } = await atDenial(room)
  await page.keyboard.press('e')
  const dialog = page.getByRole('dialog', { name: 'Correct the entry' })
  await dialog.getByLabel('Party').fill('Russian presidency')
  await dialog.getByLabel('Stance').selectOption('no comment')
  await dialog.getByLabel('Why, if you like').fill('heard it')
  expect(await serious(page)).toEqual([])
  await picture(page, 'correct')
  await dialog.getByLabel('Party').press('Enter')
  await row.getByText('corrected by hand').waitFor()
  await row.getByRole('heading', { name: /Russian presidency/ }).waitFor()
  await row.getByText('declines to comment').waitFor()
  await row.focus()
  await page.keyboard.press('w')
  await row.getByText(/corrected by .*party: “Kremlin” → “Russian presidency”.*“heard it”/).waitFor()
  await row.getByText('A person has put it so.').waitFor()
  await picture(page, 'corrected')
  await page.keyboard.press('z')
  await row.getByText('corrected by hand').waitFor({ state: 'detached' })
  await row.getByRole('heading', { name: /Kremlin/ }).waitFor()
  expect(await page.getByRole('heading', { name: /Russian presidency/ }).count()).toBe(0)
})

test('C51: two who correct one entry at once each change what they wrote, and nothing else', async () => {
  const room = await newsroom()
  await room.post(report, denial)
  const { page, row } = await atDenial(room)
  await page.keyboard.press('e')
  const mine = page.getByRole('dialog', { name: 'Correct the entry' })
  await mine.getByLabel('Speaker').fill('Dmitry P.')
  const other = await atDenial(room)
  await other.page.keyboard.press('e')
  const theirs = other.page.getByRole('dialog', { name: 'Correct the entry' })
  await theirs.getByLabel('Stance').selectOption('no comment')
  await theirs.getByLabel('Party').press('Enter')
  await row.getByText('declines to comment').waitFor()
  await mine.getByLabel('Speaker').press('Enter')
  await row.getByText('Dmitry P.').first().waitFor()
  expect(await row.getByText('declines to comment').count()).toBe(1)
})

test('C51: what the desk refuses stays in the form, with the reason', async () => {
  const room = await newsroom()
  await room.post(report, denial)
  const { page } = await atDenial(room)
  await page.keyboard.press('e')
  const dialog = page.getByRole('dialog', { name: 'Correct the entry' })
  await dialog.getByLabel('Party').fill('Russian presidency')
  await dialog.getByLabel('Stance').selectOption('restatement')
  await dialog.getByLabel('Party').press('Enter')
  await dialog
    .getByRole('alert')
    .getByText(/no earlier position/)
    .waitFor()
  expect(await dialog.getByLabel('Party').inputValue()).toBe('Russian presidency')
})

test('C51: on a phone the form fits the screen', async () => {
  const room = await newsroom()
  await room.post(report, denial)
  const { page, row } = await atDenial(room, { viewport: PHONE, isMobile: true, hasTouch: true, colorScheme: 'dark' })
  await row.getByRole('button', { name: 'Correct…' }).tap()
  await page.getByRole('dialog', { name: 'Correct the entry' }).getByLabel('Party').waitFor()
  expect(await fits(page)).toBe(true)
  expect(await serious(page)).toEqual([])
  await picture(page, 'correct-phone')
})

test('C50: a story is merged into one that is picked by its title, from the keyboard, and z takes it back', async () => {
  const room = await newsroom()
  await room.post(report, denial, mine)
  const path = await storyPath(room)
  const page = await room.open(path)
  await entries(page).first().waitFor()
  await page.keyboard.press('g')
  const dialog = page.getByRole('dialog', { name: 'Merge the story into another' })
  await dialog.getByRole('combobox').waitFor()
  await page.keyboard.type('osker')
  expect(await dialog.getByRole('option').count()).toBe(1)
  expect(await serious(page)).toEqual([])
  await picture(page, 'merge')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Enter')
  await page.getByText('The stories are one.').waitFor()
  await page.getByRole('heading', { name: /Osker Moor/, level: 1 }).waitFor()
  await entries(page).filter({ hasText: 'fiction' }).waitFor()
  await page.keyboard.press('z')
  await page.getByRole('heading', { name: /Putin/, level: 1 }).waitFor()
  await entries(page).filter({ hasText: 'fiction' }).waitFor()
  expect(new URL(page.url()).pathname).toBe(path)
})

test('C50: chosen items are split off by hand, from the keyboard, and z takes it back', async () => {
  const room = await newsroom()
  await room.post(report, followUp, denial)
  const page = await room.open(await storyPath(room))
  await entries(page).filter({ hasText: 'fiction' }).waitFor()
  await page.keyboard.press('v')
  const dialog = page.getByRole('dialog', { name: 'Split the story' })
  await dialog.getByRole('checkbox', { name: /fiction/ }).check()
  await dialog.getByLabel('Its title').fill('The denial')
  await picture(page, 'split')
  await page.keyboard.press('Enter')
  await page.getByText('The items stand in a story of their own.').waitFor()
  await page.getByRole('feed', { name: 'Stories' }).getByText('The denial').waitFor()
  await page.keyboard.press('z')
  await entries(page).filter({ hasText: 'fiction' }).filter({ hasNotText: 'rejected' }).waitFor()
  expect(await entries(page).filter({ hasText: 'rejected' }).count()).toBe(0)
})

test('C50, C51: the help tells the keys', async () => {
  const room = await newsroom()
  const page = await room.open('/')
  await page.getByRole('heading', { name: 'Nothing on record yet' }).waitFor()
  await page.keyboard.press('?')
  const help = page.getByRole('dialog', { name: 'Keyboard' })
  for (const words of ['Correct the entry by hand', 'Merge the story into another', 'Split items off the story'])
    await help.getByText(words).waitFor()
  expect(await serious(page)).toEqual([])
})
