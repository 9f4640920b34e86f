import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { entries, serious, storyPath } from './looks.ts'
import { newsroom, type Newsroom, PHONE } from './newsroom.ts'
import { denial, report } from './week.ts'

async function picture(page: Page, name: string): Promise<void> {
  const folder = process.env['PICTURES']
  if (folder !== undefined) await page.screenshot({ path: `${folder}/${name}.png` })
}

const fits = (page: Page) => page.evaluate('document.documentElement.scrollWidth <= window.innerWidth')

/** The story of the call with its report open over it. */
async function atReport(room: Newsroom, options = {}) {
  const page = await room.open(await storyPath(room), options)
  await entries(page)
    .getByRole('heading', { name: /Washington Post/ })
    .first()
    .getByRole('button')
    .click()
  const item = page.getByRole('dialog', { name: 'Item' })
  await item.getByText('Logged from this item').waitFor()
  return { page, item }
}

const form = (page: Page) => page.getByRole('dialog', { name: 'Log an entry' })

test('C200, C201: a sentence is walked to and logged from the keyboard, shows on another screen at once, and z takes it back', async () => {
  const room = await newsroom()
  await room.post(report, denial)
  const other = await room.open(await storyPath(room))
  await entries(other).first().waitFor()
  const before = await entries(other).count()
  const { page, item } = await atReport(room)
  const faults: string[] = []
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()))
  await page.keyboard.press('l')
  await page.getByText(/walk its sentences/).waitFor()
  await page.keyboard.press('j')
  await page.keyboard.press('Shift+J')
  expect(await page.evaluate('getSelection().toString().length')).toBeGreaterThan(40)
  await page.keyboard.press('l')
  await form(page).getByLabel('Party').fill('Florida sheriff')
  await form(page).getByLabel('Stance').selectOption('denial')
  await form(page).getByLabel('Sourcing').selectOption('on-record')
  await form(page).getByLabel('Quotation').fill('')
  await form(page).locator('select[name=claimId]').selectOption('A new claim…')
  await form(page).getByLabel('The new claim, as a short sentence').fill('The sheriff was at the resort.')
  await form(page).getByLabel('Why, if you like').fill('rang him')
  expect(await serious(page)).toEqual([])
  await picture(page, 'log-entry')
  await form(page).getByLabel('Party').press('Enter')
  await page.getByText('The entry is logged.').waitFor()
  await item.getByRole('heading', { name: /Florida sheriff/ }).waitFor()
  await entries(other).filter({ hasText: 'Florida sheriff' }).waitFor()
  await other.getByRole('heading', { name: 'The sheriff was at the resort.' }).waitFor()
  await picture(page, 'logged-by-hand')
  expect(faults).toEqual([])
  await page.keyboard.press('Escape')
  await page.keyboard.press('z')
  await entries(other).filter({ hasText: 'Florida sheriff' }).filter({ hasText: 'rejected' }).waitFor()
  await other.getByRole('heading', { name: 'The sheriff was at the resort.' }).waitFor({ state: 'detached' })
  expect(await entries(other).count()).toBe(before + 1)
})

test('C200: words selected by mouse offer to be logged, and begin the form', async () => {
  const room = await newsroom()
  await room.post(report, denial)
  const { page, item } = await atReport(room)
  const heading = item.getByRole('heading', { level: 1 })
  await heading.click({ clickCount: 3, position: { x: 30, y: 12 } })
  const words = await page.evaluate<string>('getSelection().toString()')
  await picture(page, 'selected')
  await item.getByRole('article').locator('button', { hasText: 'Log an entry' }).click()
  expect(await form(page).getByLabel('Words of the entry').inputValue()).toBe(words.trim())
  await form(page).getByLabel('Party').waitFor()
  await form(page).getByLabel('Party').fill('kremlin')
  await form(page).getByLabel('Stance').selectOption('denial')
  await form(page).locator('select[name=claimId]').selectOption({ index: 0 })
  await form(page)
    .getByRole('status')
    .getByText(/^Already logged at .*Kremlin denies/)
    .waitFor()
  await form(page).getByRole('button', { name: 'Log as a restatement' }).waitFor()
  await picture(page, 'log-double')
  await form(page).getByRole('link', { name: 'open it' }).click()
  await form(page).waitFor({ state: 'detached' })
  await entries(page).filter({ hasText: 'Kremlin' }).and(page.locator(':focus')).waitFor()
})

test('C200: on a phone the form fits the screen, and what the desk refuses stays in it', async () => {
  const room = await newsroom()
  await room.post(report, denial)
  const { page } = await atReport(room, { viewport: PHONE, isMobile: true, hasTouch: true, colorScheme: 'dark' })
  await page.getByRole('heading', { level: 1 }).last().click()
  await page.keyboard.press('l')
  await form(page).getByLabel('Party').fill('Washington Post')
  await form(page).getByLabel('Stance').selectOption('context')
  await form(page).getByLabel('Sourcing').selectOption('unnamed')
  await form(page).getByLabel('Quotation').fill('never said')
  await form(page).getByRole('button', { name: 'Log it' }).tap()
  await form(page)
    .getByRole('alert')
    .getByText(/does not stand in this copy/)
    .waitFor()
  expect(await fits(page)).toBe(true)
  expect(await serious(page)).toEqual([])
  await picture(page, 'log-entry-phone')
})
