import { expect, test } from 'vitest'
import { entries, serious } from './looks.ts'
import { newsroom } from './newsroom.ts'
import { denial, report } from './week.ts'

test('C151: the desk speaks the browser’s language, or the one chosen by hand, and keeps that on the device', async () => {
  const room = await newsroom()
  await room.post(report, denial)
  const page = await room.open('/', { locale: 'de-AT' })
  await page.getByRole('feed', { name: 'Einträge' }).getByRole('article').first().waitFor()
  expect(await page.getAttribute('html', 'lang')).toBe('de')
  expect(await serious(page)).toEqual([])
  await page.getByRole('button', { name: 'Menü' }).click()
  await page.getByLabel('Sprache').selectOption('en')
  await entries(page).first().waitFor()
  expect(await page.getAttribute('html', 'lang')).toBe('en')
  await page.reload()
  await page.getByRole('button', { name: 'Menu' }).waitFor()
  expect(await page.getAttribute('html', 'lang')).toBe('en')
})
