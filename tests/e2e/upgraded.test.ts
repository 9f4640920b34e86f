import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { entries, serious, storyPath } from './looks.ts'
import { newsroom } from './newsroom.ts'
import { picture } from './picture.ts'
import { denial, report } from './week.ts'

/** The desk was brought up to date: files of the page that is open are gone, and the page names others. */
async function upgrade(page: Page, ...files: string[]): Promise<void> {
  for (const file of files) await page.route(`**/assets/${file}-*`, (route) => route.fulfill({ status: 404 }))
  await page.route(
    (url) => url.pathname === '/',
    async (route) => {
      if (route.request().resourceType() !== 'fetch') return route.continue()
      const body = await (await route.fetch()).text()
      return route.fulfill({ body: body.replace(/\/assets\/[\w-]+\.js/, '/assets/newer.js'), contentType: 'text/html' })
    },
  )
}

async function open() {
  const room = await newsroom()
  await room.post(report, denial)
  const page = await room.open(await storyPath(room))
  await entries(page).first().waitFor()
  return { room, page }
}

test('C235: a desk that was left open over an upgrade says so where a file is gone, and gives back what was typed once it is loaded anew', async () => {
  const { page } = await open()
  await upgrade(page, 'help-dialog', 'merge-dialog')
  const note = page.getByRole('textbox', { name: 'Note, for the desk alone' })
  await page.keyboard.press('o')
  await note.pressSequentially('ring the harbour office')
  await page.getByRole('button', { name: 'Menu' }).click()
  await page.getByRole('button', { name: /^Keyboard/ }).click()
  const missing = page.getByRole('dialog', { name: 'This part is missing' })
  await missing.getByText('This page is older than the desk.').waitFor()
  expect(await serious(page)).toEqual([])
  await picture(page, 'missing')
  await page.keyboard.press('Escape')
  await missing.waitFor({ state: 'detached' })
  expect(await note.inputValue()).toBe('ring the harbour office')
  await entries(page).first().focus()
  await page.keyboard.press('?')
  await missing.getByText('What you have typed is kept.').waitFor()
  await page.unrouteAll()
  const loaded = page.waitForEvent('load')
  await missing.getByRole('button', { name: 'Load it anew' }).click()
  await loaded
  const typed = page.getByRole('dialog', { name: 'What you had typed' })
  expect(await typed.getByRole('textbox').inputValue()).toBe('ring the harbour office')
  expect(await serious(page)).toEqual([])
  await picture(page, 'typed')
  await page.keyboard.press('Escape')
  await typed.waitFor({ state: 'detached' })
  await page.reload()
  await entries(page).first().waitFor()
  expect(await typed.count()).toBe(0)
  await page.keyboard.press('?')
  await page.getByRole('dialog', { name: 'Keyboard' }).waitFor()
})

test('C235: a screen and an item whose files are gone say so in their place, and the desk stays', async () => {
  const { page } = await open()
  await upgrade(page, 'sources-screen', 'item-drawer')
  await entries(page).first().press('Enter')
  const missing = page.getByRole('dialog', { name: 'This part is missing' })
  await missing.getByText('This page is older than the desk.').waitFor()
  await page.keyboard.press('Escape')
  await missing.waitFor({ state: 'detached' })
  expect(new URL(page.url()).search).toBe('')
  await page.getByRole('link', { name: 'Sources' }).click()
  await page.getByRole('main').getByText('This page is older than the desk.').waitFor()
  await page.getByRole('link', { name: 'Desk', exact: true }).click()
  await entries(page).first().waitFor()
})

test('C235: a file that does not come since the desk cannot be reached is asked for again once it is wanted again', async () => {
  const { room, page } = await open()
  const missing = page.getByRole('dialog', { name: 'This part is missing' })
  await page.context().setOffline(true)
  await page.keyboard.press('?')
  await missing.getByText('The desk can’t be reached.').first().waitFor()
  await missing.getByRole('button', { name: 'Try again' }).click()
  await page.getByRole('log', { name: 'Notices' }).getByText('The desk can’t be reached.').waitFor()
  await page.keyboard.press('Escape')
  await missing.waitFor({ state: 'detached' })
  await page.context().setOffline(false)
  await page.keyboard.press('?')
  await page.getByRole('dialog', { name: 'Keyboard' }).waitFor()
  expect(page.url().startsWith(room.serving.url)).toBe(true)
})
