import { expect, test } from 'vitest'
import { z } from 'zod'
import { serious, storyPath } from './looks.ts'
import { newsroom, PHONE } from './newsroom.ts'
import { denial, report } from './week.ts'

test('W8: E opens the forms in which a story and a search are read elsewhere; each opens, and its address is copied', async () => {
  const room = await newsroom()
  await room.post(report, denial)
  const page = await room.open(await storyPath(room))
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  const dialog = page.getByRole('dialog')
  await page.getByRole('heading', { level: 1 }).first().waitFor()
  await page.keyboard.press('E')
  await dialog.getByRole('link', { name: 'RSS' }).waitFor()
  expect(await serious(page)).toEqual([])
  const links = await dialog.getByRole('listitem').getByRole('link').all()
  const addresses = await Promise.all(
    links.map(async (link) => new URL((await link.getAttribute('href')) ?? '', page.url()).href),
  )
  expect(addresses).toHaveLength(8)
  for (const address of addresses) expect((await page.request.get(address)).status()).toBe(200)
  await dialog.getByRole('button', { name: 'Copy address: Atom' }).click()
  await page.getByText('The address is copied.').waitFor()
  expect(await page.evaluate('navigator.clipboard.readText()')).toBe(addresses[1])
  await page.goto(`${room.serving.url}/search?q=Kremlin`)
  await page.getByRole('button', { name: /^Take out/ }).click()
  const feed = await dialog.getByRole('link', { name: 'JSON Feed' }).getAttribute('href')
  const read = await (await page.request.get(new URL(feed ?? '', page.url()).href)).json()
  expect(z.object({ title: z.string() }).parse(read).title).toMatch(/^Search: kremlin$/i)
  await page.setViewportSize(PHONE)
  expect(await serious(page)).toEqual([])
})
