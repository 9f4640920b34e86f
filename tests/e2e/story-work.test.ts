import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { as } from './as-editor.ts'
import { entries, serious, storyPath } from './looks.ts'
import { newsroom, PHONE } from './newsroom.ts'
import { denial, mine, report } from './week.ts'

async function picture(page: Page, name: string): Promise<void> {
  const folder = process.env['PICTURES']
  if (folder !== undefined) await page.screenshot({ path: `${folder}/${name}.png` })
}

const rowOf = (page: Page) => entries(page).filter({ hasText: 'fiction' })

async function twoEditors() {
  const room = await newsroom()
  await room.post(report, denial, mine)
  const path = await storyPath(room)
  const ann = await as(room, 'Ann', path)
  const ben = await as(room, 'Ben', path)
  await Promise.all([rowOf(ann).waitFor(), rowOf(ben).waitFor()])
  return { room, path, ann, ben }
}

test('C70, C144, D20, C74: the later of two who correct one entry is told who did what, loses nothing, and chooses; the history tells all of it', async () => {
  const { ann, ben } = await twoEditors()
  await rowOf(ann).focus()
  await ann.keyboard.press('e')
  const dialog = ann.getByRole('dialog', { name: 'Correct the entry' })
  await dialog.getByLabel('Speaker').fill('Dmitry P.')
  // Each sees who else is there, and what of it they have in hand.
  await ben.getByText('also here: Ann').waitFor()
  await ann.getByText('also here: Ben').waitFor()
  await rowOf(ben).getByText('Ann is putting this right').waitFor()
  expect(await serious(ben)).toEqual([])
  await rowOf(ben).focus()
  await ben.keyboard.press('n')
  await rowOf(ben).getByText('rejected').first().waitFor()
  await rowOf(ann).getByText('rejected').first().waitFor()
  await dialog.getByLabel('Speaker').press('Enter')
  const told = dialog.getByRole('alert')
  await told.getByText(/Ben rejected the entry/).waitFor()
  expect(await dialog.getByLabel('Speaker').inputValue()).toBe('Dmitry P.')
  expect(await serious(ann)).toEqual([])
  await picture(ann, 'edited-meanwhile')
  await told.getByRole('button', { name: 'Mine over theirs' }).click()
  await rowOf(ben).getByText('Dmitry P.').first().waitFor()
  // Who did what and when, with what stood before and what after, and the way back.
  await ben.keyboard.press('h')
  const done = ben.getByRole('dialog', { name: 'History of the story' }).getByRole('listitem')
  const corrected = done.filter({ hasText: 'Ann corrected the entry' })
  await corrected.getByText('speaker: “Dmitry Peskov” → “Dmitry P.”').waitFor()
  expect(await corrected.getByRole('time').getAttribute('datetime')).toMatch(/^\d{4}-\d\d-\d\dT/)
  expect(await serious(ben)).toEqual([])
  await done.filter({ hasText: 'Ben rejected the entry' }).waitFor()
  await corrected.getByRole('button', { name: 'Undo' }).click()
  await done.filter({ hasText: 'Ben put the entry back as the desk had read it' }).waitFor()
})

test('C71: pin, give and watch from the keyboard show on the other’s screen at once, and z takes each back', async () => {
  const { ann, ben } = await twoEditors()
  await ann.keyboard.press('P')
  const row = ben.getByRole('feed', { name: 'Stories' }).getByRole('article').first()
  await row.getByText('pinned').waitFor()
  await ann.keyboard.press('b')
  await ben.getByText('watched by Ann').waitFor()
  await ann.keyboard.press('A')
  const dialog = ann.getByRole('dialog', { name: 'Give the story to somebody' })
  await dialog.getByLabel('Whose story it is').selectOption({ label: 'Ben' })
  await dialog.getByRole('button', { name: 'Give', exact: true }).click()
  await row.getByText('yours').waitFor()
  await picture(ben, 'tended')
  await ben.getByRole('button', { name: 'Mine', exact: true }).click()
  expect(await ben.getByRole('feed', { name: 'Stories' }).getByRole('article').count()).toBe(1)
  await ann.keyboard.press('z')
  await ben.getByText('Ben’s story').waitFor({ state: 'detached' })
})

test('C71, C73: a story is named anew, closed and opened, and an item taken out of every story, on both screens, and z takes each back', async () => {
  const { ann, ben } = await twoEditors()
  const row = ben.getByRole('feed', { name: 'Stories' }).getByRole('article')
  await ann.keyboard.press('r')
  await ann.getByLabel('Title of the story').fill('The call')
  await ann.keyboard.press('Enter')
  await row.getByText('The call', { exact: true }).waitFor()
  await ann.getByText('The story has another title.').waitFor()
  await ann.keyboard.press('z')
  await row.getByText('The call', { exact: true }).waitFor({ state: 'detached' })
  await ann.keyboard.press('X')
  await row.getByText('closed', { exact: true }).waitFor()
  // What X does hangs on the story's own head, which hears of it by itself.
  await ann.getByRole('region', { name: 'Open story' }).getByText('Closed', { exact: true }).waitFor()
  await ann.keyboard.press('X')
  await row.getByText('closed', { exact: true }).waitFor({ state: 'detached' })
  await ann.getByRole('feed', { name: 'Wire' }).getByRole('article').filter({ hasText: 'fiction' }).focus()
  await ann.keyboard.press('f')
  await ann.getByRole('dialog', { name: 'File the item' }).getByRole('button', { name: 'Out of any story' }).click()
  const stands = rowOf(ben).filter({ hasNotText: 'rejected' })
  await stands.waitFor({ state: 'detached' })
  await ann.keyboard.press('z')
  await stands.waitFor()
  expect(await ann.getByRole('alert').count()).toBe(0)
})

test('C72: a note is written, changed and removed for every editor’s screen, and is told to no wall', async () => {
  const { room, ann, ben } = await twoEditors()
  await ann.keyboard.press('o')
  await ann.keyboard.type('Ring the ministry.')
  await ann.getByRole('button', { name: 'Keep the note' }).click()
  const notes = ben.getByRole('region', { name: 'Notes' })
  await notes.getByText('Ring the ministry.').waitFor()
  await picture(ben, 'notes')
  expect(await serious(ben)).toEqual([])
  const wall = await room.open('/wall')
  await wall.getByText(/Putin/).first().waitFor()
  expect(await wall.getByText('Ring the ministry.').count()).toBe(0)
  await notes.getByRole('button', { name: 'Remove' }).click()
  await ann.getByText('Ring the ministry.').waitFor({ state: 'detached' })
  await ben.keyboard.press('z')
  await ann.getByText('Ring the ministry.').waitFor()
})

test('C73: an item is filed into another story from the wire, by typing its title, and z takes it back', async () => {
  const { ann } = await twoEditors()
  const line = ann.getByRole('feed', { name: 'Wire' }).getByRole('article').filter({ hasText: 'fiction' })
  await line.focus()
  await ann.keyboard.press('f')
  const dialog = ann.getByRole('dialog', { name: 'File the item' })
  await dialog.getByRole('combobox').fill('osker')
  await dialog.getByRole('option').first().waitFor()
  await picture(ann, 'file')
  await ann.keyboard.press('Enter')
  await ann.keyboard.press('Enter')
  await ann.getByText(/The item is filed in/).waitFor()
  await entries(ann).filter({ hasText: 'fiction' }).filter({ hasNotText: 'rejected' }).waitFor({ state: 'detached' })
  await ann.keyboard.press('z')
  await entries(ann).filter({ hasText: 'fiction' }).filter({ hasNotText: 'rejected' }).waitFor()
  expect(await ann.getByRole('alert').count()).toBe(0)
})

test('C71: on a phone a story is merged, split and tended too', async () => {
  const room = await newsroom()
  await room.post(report, denial, mine)
  const options = { viewport: PHONE, isMobile: true, hasTouch: true, colorScheme: 'dark' as const }
  const page = await room.open(await storyPath(room), options)
  await page.getByRole('button', { name: 'More' }).tap()
  await picture(page, 'more-phone')
  expect(await serious(page)).toEqual([])
  await page.getByRole('button', { name: /^Merge/ }).tap()
  await page.getByRole('dialog', { name: 'Merge the story into another' }).getByRole('combobox').waitFor()
  expect(await page.evaluate('document.documentElement.scrollWidth <= window.innerWidth')).toBe(true)
})
