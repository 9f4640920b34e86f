import { expect, test } from 'vitest'
import type { Page } from 'playwright-core'
import { serious } from './looks.ts'
import { newsroom } from './newsroom.ts'
import { denial, report, traffic } from './week.ts'

const saved = (page: Page) => page.getByRole('navigation', { name: 'Saved searches' })
const column = (page: Page) => page.getByRole('region', { name: 'Column: Harbour' })

test(
  'C140, C141, Q13: a search is saved for the desk, counts what is new on another device, stands as a column there, and comes back when it was removed',
  { timeout: 200_000 },
  async () => {
    const room = await newsroom()
    await room.post(report, denial, ...traffic(0, 3))
    const page = await room.open('/search?q=harbour')
    await page.getByText('Harbour notice 2').waitFor()
    await page.keyboard.press('K')
    await page.getByRole('textbox', { name: 'Name' }).fill('Harbour')
    await page.getByRole('radio', { name: 'For the whole desk' }).check()
    expect(await serious(page)).toEqual([])
    await page.keyboard.press('Enter')
    await saved(page).getByRole('link', { name: 'Harbour', exact: true }).waitFor()

    const other = await room.open('/search')
    await saved(other).getByRole('group', { name: 'Desk' }).getByRole('link', { name: 'Harbour' }).waitFor()
    await room.post(...traffic(3, 2))
    await saved(other).getByRole('link', { name: 'Harbour 2 new' }).click()
    await other.getByText('Harbour notice 4').waitFor()
    expect(await serious(other)).toEqual([])

    await other.getByRole('button', { name: 'As a column' }).click()
    await column(other).getByText('Harbour notice 4').waitFor()
    await page.goto(`${room.serving.url}/columns`)
    await column(page).getByText('Harbour notice 4').waitFor()

    await other.goto(`${room.serving.url}/search`)
    await saved(other).getByRole('link', { name: 'Harbour', exact: true }).click()
    await other.getByRole('button', { name: 'Remove' }).click()
    await saved(other).waitFor({ state: 'detached' })
    await other.keyboard.press('z')
    await saved(other).getByRole('link', { name: 'Harbour', exact: true }).waitFor()
  },
)
