import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { entries, serious, storyPath } from './looks.ts'
import { newsroom } from './newsroom.ts'
import { denial, report } from './week.ts'

async function picture(page: Page, name: string): Promise<void> {
  const folder = process.env['PICTURES']
  if (folder !== undefined) await page.screenshot({ path: `${folder}/${name}.png` })
}

const claims = (at: Page) => at.getByRole('region', { name: 'Claims' }).getByRole('heading')

test('C202: claims are made, worded anew and merged from the keyboard, on all screens at once, and z takes it back', async () => {
  const room = await newsroom()
  await room.post(report, denial)
  const other = await room.open(await storyPath(room))
  const page = await room.open(await storyPath(room))
  await entries(page).first().waitFor()
  const count = await claims(page).count()
  const dialog = page.getByRole('dialog', { name: 'Claims of the story' })
  await page.keyboard.press('C')
  await dialog.getByRole('radio', { name: 'A new claim…' }).check()
  await dialog.getByLabel('The new claim, as a short sentence').fill('They spoke of Ukraine.')
  await dialog.getByLabel('Why, if you like').press('Enter')
  await claims(other).filter({ hasText: 'They spoke of Ukraine.' }).waitFor()
  await page.keyboard.press('C')
  await dialog.getByRole('radio', { name: /They spoke of Ukraine/ }).check()
  expect(await serious(page)).toEqual([])
  await picture(page, 'claims')
  await dialog.getByLabel('Its words').fill('They spoke of the war in Ukraine.')
  await dialog.getByLabel('Why, if you like').press('Enter')
  await claims(other).filter({ hasText: 'They spoke of the war' }).waitFor()
  await page.keyboard.press('C')
  await dialog.getByRole('radio', { name: /They spoke of the war/ }).check()
  await dialog.getByRole('button', { name: 'Merge into that one' }).press('Enter')
  await page.getByText('The claims are one.').waitFor()
  await claims(other).filter({ hasText: 'They spoke of the war' }).waitFor({ state: 'detached' })
  expect(await claims(other).count()).toBe(count)
  await page.keyboard.press('z')
  await claims(other).filter({ hasText: 'They spoke of the war' }).waitFor()
})

test('C202: an entry is moved to a new claim in its form, and z takes both back', async () => {
  const room = await newsroom()
  await room.post(report, denial)
  const page = await room.open(await storyPath(room))
  await entries(page).filter({ hasText: 'fiction' }).focus()
  await page.keyboard.press('e')
  const dialog = page.getByRole('dialog', { name: 'Correct the entry' })
  await dialog.locator('select[name=claimId]').selectOption('A new claim…')
  await dialog.getByLabel('The new claim, as a short sentence').fill('The Kremlin was asked.')
  await dialog.getByLabel('Party').press('Enter')
  const made = page.getByRole('region', { name: 'Claims' }).getByRole('heading', { name: 'The Kremlin was asked.' })
  await made.waitFor()
  await page.keyboard.press('z')
  await made.waitFor({ state: 'detached' })
  expect(await entries(page).filter({ hasText: 'rejected' }).count()).toBe(0)
})

test('C203: what can be done with the entry in focus covers none of its words', async () => {
  const room = await newsroom()
  await room.post(report, denial)
  const page = await room.open(await storyPath(room))
  const row = entries(page).filter({ hasText: 'fiction' })
  await row.focus()
  const acts = await row.getByRole('button', { name: /Confirm/ }).boundingBox()
  const via = await row.getByText(/on record · via/).boundingBox()
  expect(acts && via && acts.y + acts.height <= via.y + 3).toBe(true)
  await picture(page, 'acts')
})
