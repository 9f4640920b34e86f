import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { entries, serious } from './looks.ts'
import { newsroom, PHONE } from './newsroom.ts'
import { denial, report } from './week.ts'

const rows = (page: Page) => page.getByRole('feed', { name: 'parties' }).getByRole('article')
const find = (page: Page, words: string) => page.getByRole('searchbox', { name: /Find/ }).fill(words)

test('a party is found as one types, changed, followed by every other screen, and put back to the world list', async () => {
  const room = await newsroom()
  const [one, two] = [await room.open('/lists'), await room.open('/lists')]
  for (const page of [one, two]) {
    await rows(page).first().waitFor()
    await find(page, 'kremlin')
    await rows(page).first().getByRole('heading', { name: 'Kremlin' }).waitFor()
  }
  expect(await serious(one)).toEqual([])
  await rows(one).first().click()
  const form = one.getByRole('dialog', { name: 'Kremlin' })
  await form.getByLabel('Name', { exact: true }).and(one.locator(':focus')).waitFor()
  expect(await serious(one)).toEqual([])
  await form.getByRole('textbox', { name: 'Add: Names in English' }).fill('Senate Palace')
  await one.keyboard.press('Enter')
  await form.getByLabel(/^Why/).fill('as Interfax has it')
  await form.getByRole('button', { name: 'Save' }).click()
  await form.waitFor({ state: 'detached' })
  await rows(one).first().and(one.locator(':focus')).waitFor()
  await rows(two).first().getByText('edited').waitFor()
  await find(two, 'senate palace')
  await rows(two).first().click()
  const theirs = two.getByRole('dialog', { name: 'Kremlin' })
  await theirs.getByText('as Interfax has it').waitFor()
  await theirs.getByRole('button', { name: 'Back to the world list' }).click()
  await theirs.waitFor({ state: 'detached' })
  await rows(one).first().getByText('edited').waitFor({ state: 'detached' })
})

const save = async (page: Page, note: string): Promise<void> => {
  await page.getByLabel('Note').fill(note)
  await page.getByRole('button', { name: 'Save' }).click()
}

test('an editor whose row was changed under him is told, and decides', async () => {
  const room = await newsroom()
  const [one, two] = [await room.open('/lists?row=kremlin'), await room.open('/lists?row=kremlin')]
  await two.getByLabel('Note').waitFor()
  await save(one, 'of the first')
  await two.getByText(/has changed this row/).waitFor()
  expect(await two.getByRole('button', { name: 'Save' }).isDisabled()).toBe(true)
  await two.getByRole('button', { name: 'Go on with mine' }).click()
  await save(two, 'of the second')
  await two.getByRole('dialog').waitFor({ state: 'detached' })
  await two.goto(`${room.serving.url}/lists?row=kremlin`)
  await two.getByRole('button', { name: 'Use again' }).nth(1).click()
  expect(await two.getByLabel('Note').inputValue()).toBe('of the first')
})

test('an entry opens its party with its speaker filled in', async () => {
  const room = await newsroom()
  await room.post(report, denial)
  const page = await room.open('/')
  const row = entries(page).filter({ hasText: 'pure fiction' })
  await row.first().getByRole('link', { name: /^List/ }).first().click()
  await page.getByRole('dialog', { name: 'Kremlin' }).waitFor()
  expect(await page.getByLabel('Name of spokesperson 1').inputValue()).toBe('Dmitry Peskov')
})

test('keys: 5 opens the lists, / finds, j walks, Enter opens, Esc closes; a new outlet joins its family', async () => {
  const room = await newsroom()
  const page = await room.open('/')
  await page.getByRole('heading', { name: 'Nothing on record yet' }).waitFor()
  await page.keyboard.press('5')
  await rows(page).first().waitFor()
  await page.keyboard.press('/')
  await page.keyboard.type('reuters')
  await page.getByText('No party has these words.').waitFor()
  await page.getByRole('link', { name: 'Outlets' }).click()
  expect(
    await page.getByRole('navigation', { name: 'Which list' }).locator('[aria-current]').allTextContents(),
  ).toEqual(['Outlets'])
  const outlets = page.getByRole('feed', { name: 'outlets' }).getByRole('article')
  await outlets.first().waitFor()
  await page.keyboard.press('/')
  await page.keyboard.type('guardian')
  await page.getByRole('heading', { name: 'The Guardian' }).waitFor()
  await page.getByRole('searchbox', { name: /Find/ }).blur()
  await page.keyboard.press('j')
  await page.keyboard.press('Enter')
  await page
    .getByRole('dialog', { name: 'The Guardian' })
    .getByText(/One voice with The Observer/)
    .waitFor()
  await page.keyboard.press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  await find(page, 'Ardent Weekly')
  await page.getByRole('button', { name: 'Add' }).click()
  await page.getByLabel('Family of').fill('Reuters')
  await page.getByRole('button', { name: 'Save' }).click()
  await outlets.first().getByText('own', { exact: true }).waitFor()
  expect(await outlets.first().textContent()).toContain('family of Reuters')
})

test('the lists fit a phone, in the dark too, without a fault of accessibility', async () => {
  const room = await newsroom()
  const page = await room.open('/lists?row=kremlin', { viewport: PHONE, colorScheme: 'dark' })
  await page.getByRole('dialog', { name: 'Kremlin' }).waitFor()
  expect(await serious(page)).toEqual([])
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(PHONE.width)
})
