import { expect, test } from 'vitest'
import { serious } from './looks.ts'
import { newsroom, PHONE } from './newsroom.ts'
import { picture } from './picture.ts'

const ARTICLE = `Kremlin calls report of Trump-Putin call "pure fiction"
Reuters
11 November 2024
MOSCOW, Nov 11 (Reuters) - The Kremlin on Monday denied a Washington Post report that Russian President Vladimir Putin had spoken by phone with Donald Trump, with spokesman Dmitry Peskov calling it "pure fiction".

"This is completely untrue. There was no conversation," Peskov told reporters.`

test('C186: an empty desk leads to the form of a source', async () => {
  const room = await newsroom()
  const page = await room.open('/')
  await page.getByRole('heading', { name: 'Nothing on record yet' }).waitFor()
  await page.getByRole('button', { name: 'Play the sample' }).waitFor()
  expect(await serious(page)).toEqual([])
  await picture(page, 'empty-desk')
  await page.getByRole('link', { name: 'Connect a source' }).click()
  await page.getByRole('link', { name: /Feed/ }).first().click()
  await page.getByLabel('Address', { exact: false }).first().waitFor()
})

test('C186: an article that is pasted into an empty desk opens with what was logged from it', async () => {
  const room = await newsroom()
  const page = await room.open('/', { viewport: PHONE, colorScheme: 'dark' })
  await page.getByRole('button', { name: 'Paste an article' }).last().click()
  await picture(page, 'empty-desk-phone')
  await page.getByRole('dialog').locator('textarea').fill(ARTICLE)
  await page.getByRole('button', { name: 'Take it in' }).click()
  await page.getByRole('dialog', { name: 'Item' }).getByText('denial 1').waitFor()
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(PHONE.width)
})

test('P14: of an article copied from a page the markup is read: headline, outlet and paragraphs come from it', async () => {
  const room = await newsroom()
  const page = await room.open('/')
  const paragraphs = ARTICLE.split('\n\n').map((words) => words.split('\n').at(-1))
  const html = `<meta charset="utf-8"><meta property="og:site_name" content="Ostend Courier"><meta name="date" content="2024-11-11T09:58:00Z"><article><h1>Kremlin calls report pure fiction</h1>${paragraphs.map((words) => `<p>${words}</p>`).join('')}</article>`
  await page.getByRole('button', { name: 'Paste an article' }).last().click()
  const text = page.getByRole('dialog').locator('textarea')
  await text.focus()
  await page.evaluate(`(() => {
    const field = document.activeElement
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/html', ${JSON.stringify(html)})
    clipboardData.setData('text/plain', ${JSON.stringify(ARTICLE.replaceAll('\n', ' '))})
    field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
    document.execCommand('insertText', false, clipboardData.getData('text/plain'))
  })()`)
  await expect.poll(() => page.getByLabel('Headline').inputValue()).toBe('Kremlin calls report pure fiction')
  expect(await page.getByLabel('Outlet').inputValue()).toBe('Ostend Courier')
  await page.getByRole('button', { name: 'Take it in' }).click()
  const item = page.getByRole('dialog', { name: 'Item' })
  await item.getByText('Kremlin calls report pure fiction').first().waitFor()
  await item.getByText('Ostend Courier').first().waitFor()
})

test('C188: the sample is played from an empty desk, says how far it is, is stopped, and put away', async () => {
  const room = await newsroom()
  const page = await room.open('/')
  await page.getByRole('button', { name: 'Play the sample' }).click()
  const bar = page.getByRole('region', { name: 'Sample wire' })
  await bar.getByText(/\d+ of \d+ items/).waitFor()
  await page
    .getByText(/SAMPLE$/)
    .first()
    .waitFor()
  await page.getByRole('feed', { name: 'Stories' }).getByRole('article').first().waitFor()
  await bar.getByRole('button', { name: 'Stop' }).click()
  await bar.getByRole('button', { name: 'Go on' }).waitFor()
  expect(await serious(page)).toEqual([])
  await picture(page, 'sample')
  await bar.getByRole('button', { name: 'Put the sample away' }).click()
  await page.getByRole('heading', { name: 'The sample was put away' }).waitFor()
  await picture(page, 'sample-away')
  expect(await bar.count()).toBe(0)
})
