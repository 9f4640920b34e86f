import { expect, test } from 'vitest'
import { serious, storyPath } from './looks.ts'
import { newsroom, PHONE } from './newsroom.ts'
import { picture } from './picture.ts'
import { ukraine, week } from './week.ts'

test('Q5, Q7, Q9: one box finds by words, phrases and fields, marks where they stand, goes on live, and the address is the search', async () => {
  const room = await newsroom()
  await room.post(...week, ukraine)
  const page = await room.open('/search')
  const box = page.getByRole('combobox', { name: 'Words to find' })
  const finds = page.getByRole('feed', { name: 'Found items' }).getByRole('article')
  await box.press('?')
  await page
    .getByRole('region', { name: 'What can be searched for' })
    .last()
    .getByText('stance:denial')
    .first()
    .waitFor()
  expect(await serious(page)).toEqual([])
  await box.fill('party:kremlin stance:denial "pure fiction" urgency:<=3')
  await finds.filter({ hasText: 'Kremlin calls report' }).waitFor()
  expect(await finds.count()).toBe(1)
  expect(await finds.locator('h3 mark').allTextContents()).toEqual(['pure fiction'])
  await finds.getByText('denial', { exact: true }).waitFor()
  await expect.poll(() => new URL(page.url()).searchParams.get('q')).toContain('stance:denial')
  await picture(page, 'search')
  await page.reload()
  await finds.filter({ hasText: 'Kremlin calls report' }).waitFor()
  await box.fill('(kremlin OR ukraine) -fiction')
  await finds.filter({ hasText: 'Ukraine calls reports' }).waitFor()
  expect(await finds.filter({ hasText: 'pure fiction' }).count()).toBe(0)
  await box.fill('lighthouse is:unfiled')
  await expect.poll(() => finds.count()).toBe(0)
  const copy = {
    version: 1,
    language: 'en',
    source: 'tide',
    sourceName: 'Tide Wire',
    publishedAt: '2024-11-11T13:00:00Z',
  }
  await room.post({
    ...copy,
    guid: 'tide-1',
    headline: 'Lighthouse keeper retires',
    body: 'The lamp is lit by hand no more.',
  })
  await finds.filter({ hasText: 'Lighthouse keeper retires' }).waitFor()
})

test('C231: on a phone too an old story says of which day its copy is', async () => {
  const room = await newsroom()
  await room.post(...week)
  const page = await room.open(await storyPath(room), { viewport: PHONE, isMobile: true, hasTouch: true })
  const day = page.getByText(/^copy up to /)
  await day.waitFor()
  expect(await day.textContent()).toBe('copy up to 11 Nov 2024')
})

test('C233: Enter in a search box leads to the first find, which opens with Enter, or where nothing is found to the screen’s own box', async () => {
  const room = await newsroom()
  await room.post(...week, ukraine)
  const page = await room.open('/')
  await page.getByRole('feed', { name: 'Stories' }).getByRole('article').first().waitFor()
  const first = page.locator('[role=feed][aria-label="Found items"] [data-index="0"]:focus')
  await page.keyboard.press('/')
  await page.keyboard.type('Kremlin')
  await page.keyboard.press('Enter')
  await first.waitFor()
  expect(new URL(page.url()).searchParams.get('q')).toBe('Kremlin')
  await page.keyboard.press('Enter')
  await page.getByRole('dialog', { name: 'Item' }).waitFor()
  await page.keyboard.press('Escape')
  await first.waitFor()
  const header = page.getByRole('searchbox', { name: 'Search items, people, quotes' })
  await header.press('Enter')
  await first.waitFor()
  await header.fill('lighthouse')
  await header.press('Enter')
  await page.getByText('Nothing found.').waitFor()
  await page.locator('main input[data-search=here]:focus').waitFor()
  await page.keyboard.press('Control+a')
  await page.keyboard.type('ukraine')
  await page.keyboard.press('Enter')
  await first.filter({ hasText: 'Ukraine calls reports' }).waitFor()
  expect(await header.inputValue()).toBe('ukraine')
})

test('C233: whoever goes on before anything is found keeps their own way', async () => {
  const room = await newsroom()
  await room.post(...week)
  const page = await room.open('/search?q=Kremlin')
  await page.getByRole('feed', { name: 'Found items' }).getByRole('article').first().waitFor()
  const asked = Promise.withResolvers<void>()
  const goes = Promise.withResolvers<void>()
  await page.route('**/api/v1/search?*', async (route) => {
    asked.resolve()
    await goes.promise
    await route.continue()
  })
  const header = page.getByRole('searchbox', { name: 'Search items, people, quotes' })
  await header.fill('Trump')
  await header.press('Enter')
  await asked.promise
  await header.press('End')
  goes.resolve()
  await page.getByRole('feed', { name: 'Found items' }).locator('mark', { hasText: 'Trump' }).first().waitFor()
  expect(await page.locator('header input[data-search]:focus').count()).toBe(1)
})
