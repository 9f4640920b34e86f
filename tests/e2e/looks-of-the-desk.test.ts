import { expect, test } from 'vitest'
import { entries, serious } from './looks.ts'
import { newsroom } from './newsroom.ts'
import { denial, report } from './week.ts'

/** Minutes of the day that a time's text names. */
function minutes(text: string | null): number {
  const [, hours, rest] = /(\d\d):(\d\d)/.exec(text ?? '') ?? []
  return Number(hours) * 60 + Number(rest)
}

test('C152: Z turns every time on screen to the desk’s zone and back, and names it', async () => {
  const room = await newsroom({ deskZone: 'Asia/Tokyo' })
  await room.post(report, denial)
  const page = await room.open('/', { timezoneId: 'Europe/Vienna' })
  const row = entries(page).first()
  const time = row.locator('time').first()
  await row.waitFor()
  const here = await time.textContent()
  await page.keyboard.press('Z')
  await page.getByText('Times are the desk’s: Asia/Tokyo (GMT+9).').waitFor()
  const there = await time.textContent()
  expect((minutes(there) - minutes(here) + 1440) % 1440).toBe(8 * 60)
  await page.getByRole('button', { name: /GMT\+9 · desk/ }).waitFor()
  await page.keyboard.press('Z')
  await page.getByText('Times are yours: Europe/Vienna (CET).').waitFor()
  expect(await time.textContent()).toBe(here)
})

test(
  'C153: D turns light, dark and high contrast, each without a fault of axe, and the device keeps it',
  { timeout: 240_000 },
  async () => {
    const room = await newsroom()
    await room.post(report, denial)
    const page = await room.open('/', { colorScheme: 'light' })
    await entries(page).first().waitFor()
    const ground = () => page.evaluate<string>('getComputedStyle(document.body).backgroundColor')
    const seen: string[] = []
    for (const words of ['light', 'dark', 'high contrast']) {
      await page.keyboard.press('D')
      await page.getByText(`Colours: ${words}`).waitFor()
      seen.push(await ground())
      expect(await serious(page)).toEqual([])
    }
    expect(seen).toEqual(['rgb(238, 240, 243)', 'rgb(15, 18, 22)', 'rgb(255, 255, 255)'])
    await page.reload()
    await entries(page).first().waitFor()
    expect(await ground()).toBe('rgb(255, 255, 255)')
    const other = await room.open('/', { colorScheme: 'dark', contrast: 'more' })
    await entries(other).first().waitFor()
    expect(await other.evaluate<string>('getComputedStyle(document.body).backgroundColor')).toBe('rgb(0, 0, 0)')
  },
)
