import { expect, test } from 'vitest'
import type { Page } from 'playwright-core'
import { entries, serious } from './looks.ts'
import { newsroom, PHONE } from './newsroom.ts'
import { denial, report, traffic } from './week.ts'

test(
  'C131: a key presses the button that is there, in the row in focus, and the button’s title tells the key',
  { timeout: 150_000 },
  async () => {
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
    await page.getByRole('button', { name: 'More' }).click()
    expect(await page.getByRole('button', { name: 'Merge…' }).getAttribute('title')).toBe(
      'Merge the story into another (g)',
    )
    await page.keyboard.press('Escape')
    await page.keyboard.press('g')
    await page.getByRole('dialog', { name: /Merge/ }).waitFor()
  },
)

const palette = (page: Page) => page.getByRole('dialog', { name: 'Go anywhere, do anything' })
const field = (page: Page) => palette(page).getByRole('combobox')
const options = (page: Page) => palette(page).getByRole('option')

test(
  'C132: ⌘K goes to a story, to copy of the archive, and does what can be done where the focus was',
  { timeout: 150_000 },
  async () => {
    const room = await newsroom()
    await room.post(report, denial, ...traffic(0, 3))
    const page = await room.open('/')
    await entries(page).first().waitFor()
    await entries(page).first().focus()
    await page.keyboard.press('Control+k')
    await options(page).filter({ hasText: 'Merge the story into another' }).waitFor()
    expect(await serious(page)).toEqual([])
    await page.keyboard.type('confirm')
    await options(page).filter({ hasText: 'Confirm the entry' }).and(page.locator('[aria-selected=true]')).waitFor()
    await page.keyboard.press('Enter')
    await entries(page).first().getByText('confirmed').waitFor()
    expect(await entries(page).first().and(page.locator(':focus')).count()).toBe(1)

    await page.keyboard.press('Meta+k')
    await page.keyboard.type('pure fic')
    const item = options(page).filter({ hasText: String(denial.headline) })
    await item.filter({ hasText: 'Item' }).click()
    await page.getByRole('dialog', { name: 'Item' }).waitFor()
    await page.keyboard.press('Control+k')
    expect(await options(page).filter({ hasText: 'Merge the story' }).count()).toBe(0)
    await page.keyboard.press('Escape')
    await palette(page).waitFor({ state: 'detached' })
    expect(await page.getByRole('dialog', { name: 'Item' }).count()).toBe(1)

    await page.keyboard.press('Control+k')
    await page.keyboard.type('alerts')
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/alerts$/)
    await page.keyboard.press('Control+k')
    await expect.poll(() => options(page).first().textContent()).toContain('Alerts')
  },
)

test('C132: a phone opens the palette by a button, in light and dark', { timeout: 150_000 }, async () => {
  const room = await newsroom()
  await room.post(report, denial)
  for (const colorScheme of ['light', 'dark'] as const) {
    const page = await room.open('/', { viewport: PHONE, colorScheme, hasTouch: true })
    await page.getByRole('button', { name: 'Go anywhere, do anything' }).tap()
    await field(page).fill('trump')
    await options(page).filter({ hasText: 'Story' }).first().waitFor()
    expect(await serious(page)).toEqual([])
    await options(page).filter({ hasText: 'Story' }).first().tap()
    await page.waitForURL(/\/story\//)
    await page.context().close()
  }
})
