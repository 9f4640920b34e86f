import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { entries, serious, storyPath } from './looks.ts'
import { newsroom, PHONE } from './newsroom.ts'
import { denial, report, week } from './week.ts'

/** Keeps a picture where a folder for pictures is named. */
async function picture(page: Page, name: string): Promise<void> {
  const folder = process.env['PICTURES']
  if (folder !== undefined) await page.screenshot({ path: `${folder}/${name}.png` })
}

test('E5: w opens the reasons of the focused entry, which name rule, words, claim, filing, confidence and who judged it', async () => {
  const room = await newsroom()
  await room.post(report, denial)
  const page = await room.open('/')
  const row = entries(page).filter({ hasText: 'pure fiction' })
  await row.focus()
  await page.keyboard.press('w')
  const why = row.getByRole('region', { name: /^Why/ })
  await why.getByText('in this story').waitFor()
  for (const name of ['answers', 'party', 'rule', 'words', 'new because', 'carried by', 'confidence'])
    await why.getByText(name, { exact: true }).waitFor()
  await why
    .getByText(/^“?(?:The )?Kremlin/)
    .first()
    .waitFor()
  await why.getByRole('link', { name: 'Kremlin' }).waitFor()
  expect(await why.locator('mark').first().textContent()).toBeTruthy()
  expect(await why.getByText(/\d+ % – about/).count()).toBe(1)
  await page.keyboard.press('y')
  await why.getByText(/confirmed by Desk/).waitFor()
  expect(await serious(page)).toEqual([])
  await picture(page, 'why')
  await row.focus()
  await page.keyboard.press('w')
  await why.waitFor({ state: 'detached' })
})

test('E5: the words of an entry open where they stand in the copy', async () => {
  const room = await newsroom()
  await room.post(report, denial)
  const page = await room.open('/')
  const row = entries(page).filter({ hasText: 'pure fiction' })
  await row.focus()
  await page.keyboard.press('w')
  await row.getByRole('button', { name: /version 1/ }).click()
  const dialog = page.getByRole('dialog')
  await dialog.locator('mark[data-sought]').first().waitFor()
  expect(await serious(page)).toEqual([])
  await picture(page, 'why-item')
  await page.keyboard.press('Escape')
  await dialog.waitFor({ state: 'detached' })
  expect(new URL(page.url()).search).toBe('')
})

test('E5: the reasons open on a phone, by touch', async () => {
  const room = await newsroom()
  await room.post(...week)
  const page = await room.open(await storyPath(room), {
    viewport: PHONE,
    colorScheme: 'dark',
    isMobile: true,
    hasTouch: true,
  })
  const row = entries(page).filter({ hasText: 'pure fiction' }).first()
  await row.getByRole('paragraph').last().tap()
  await row.getByRole('button', { name: /Why/ }).tap()
  await row.getByText('in this story').waitFor()
  await row.scrollIntoViewIfNeeded()
  expect(await page.evaluate('document.documentElement.scrollWidth <= window.innerWidth')).toBe(true)
  expect(await serious(page)).toEqual([])
  await picture(page, 'why-phone')
})

test('C46: an entry whose words a later version softens says so, on its row and among its reasons', async () => {
  const room = await newsroom()
  await room.post(report, denial)
  const page = await room.open('/')
  const row = entries(page).filter({ hasText: 'pure fiction' })
  await row.waitFor()
  const body = String(denial['body'])
    .split('\n\n')[0]
    ?.replace('calling it "pure fiction"', 'calling it "not entirely accurate"')
  await room.post({
    ...denial,
    version: 2,
    headline: 'Kremlin says report of Trump-Putin call "not entirely accurate"',
    body,
  })
  await row
    .getByText(/version 2/)
    .first()
    .waitFor()
  await row.focus()
  await page.keyboard.press('w')
  await row.getByRole('region', { name: /^Why/ }).getByText('since then', { exact: true }).waitFor()
  expect(await serious(page)).toEqual([])
  await picture(page, 'softened')
})
