import { expect, test } from 'vitest'
import { entries } from './looks.ts'
import { newsroom } from './newsroom.ts'
import { denial, report } from './week.ts'

test('C131: a key presses the button that is there, in the row in focus, and the button’s title tells the key', async () => {
  const room = await newsroom()
  await room.post(report, denial)
  const page = await room.open('/')
  await entries(page).first().waitFor()
  await page.keyboard.press('w')
  expect(await page.getByRole('button', { name: /Why/, expanded: true }).count()).toBe(0)
  await entries(page).nth(1).focus()
  await page.keyboard.press('w')
  await entries(page).nth(1).getByRole('button', { name: /Why/, expanded: true }).waitFor()
  expect(await page.getByRole('button', { name: /Why/, expanded: true }).count()).toBe(1)
  expect(await page.getByRole('button', { name: 'Merge…' }).getAttribute('title')).toBe(
    'Merge the story into another (g)',
  )
  await page.keyboard.press('g')
  await page.getByRole('dialog', { name: /Merge/ }).waitFor()
})
