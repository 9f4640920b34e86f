import { expect, test } from 'vitest'
import { entries, storyPath } from './looks.ts'
import { newsroom } from './newsroom.ts'
import { denial, followUp, report } from './week.ts'

test('C230, P14: pasted copy that gives its day alone, and what rests on it, tell no hour on any screen', async () => {
  const room = await newsroom()
  await room.post(report, followUp)
  const page = await room.open('/')
  await page.getByRole('feed', { name: 'Stories' }).getByRole('article').first().waitFor()
  await page.keyboard.press('p')
  const article = [denial.headline, 'By Vera Linde, Reuters', '11 November 2024', denial.body].map(String).join('\n\n')
  await page.getByLabel(/The whole page/).fill(article)
  await page.getByText('The copy gives the day alone').waitFor()
  await page.getByRole('button', { name: 'Take it in' }).click()
  const item = page.getByRole('dialog', { name: 'Item' })
  const times = item.locator('time[datetime="2024-11-11"]')
  await times.first().waitFor()
  expect((await times.allTextContents()).filter((text) => /\d:\d\d/.test(text))).toEqual([])
  await page.goto(`${room.serving.url}${await storyPath(room)}`)
  const row = entries(page).filter({ hasText: 'Kremlin' }).first()
  await row.waitFor()
  const line = page.getByRole('feed', { name: 'Wire' }).getByRole('article').filter({ hasText: 'pure fiction' })
  for (const shown of [row, line]) {
    const time = shown.locator('time').first()
    expect(await time.getAttribute('datetime')).toMatch(/^2024-11-11$/)
    expect(await time.textContent()).not.toMatch(/\d:\d\d/)
  }
})
