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
  // What may be done is known once it is known who sits here.
  await page.locator('button', { hasText: 'Take out…' }).waitFor({ state: 'attached' })
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

test('W15: S makes a link; who has no account reads the story live by it, and is told when it is revoked', async () => {
  const room = await newsroom()
  await room.post(report)
  const page = await room.open(await storyPath(room))
  await page.getByRole('heading', { level: 1 }).first().waitFor()
  // What may be done is known once it is known who sits here.
  await page.locator('button', { hasText: 'Share…' }).waitFor({ state: 'attached' })
  await page.keyboard.press('S')
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('For whom').fill('The agency')
  await dialog.getByRole('button', { name: 'Make a link' }).click()
  const link = dialog.getByRole('link', { name: 'The agency' })
  await link.waitFor()
  expect(await serious(page)).toEqual([])
  const path = (await link.getAttribute('href')) ?? ''
  const reader = await room.open(path, { viewport: PHONE })
  await reader.getByRole('heading', { level: 1 }).waitFor()
  expect(await serious(reader)).toEqual([])
  await room.post(denial)
  await reader.getByText('pure fiction').first().waitFor()
  const around = await room.open('/api/v1/health')
  // A page of elsewhere, as far as a browser is concerned: nothing of it has the desk's origin.
  await dialog.getByText('Embed in a page').click()
  await around.setContent(await dialog.getByLabel('Embed code').inputValue())
  await around.frameLocator('iframe').getByText('pure fiction').first().waitFor()
  await reader.emulateMedia({ media: 'print', colorScheme: 'light' })
  expect(await reader.getByText('pure fiction').first().isVisible()).toBe(true)
  // On paper nothing is live.
  expect(await reader.getByRole('status').isVisible()).toBe(false)
  expect(await serious(reader)).toEqual([])
  await reader.emulateMedia({ media: 'screen' })
  await dialog.getByRole('button', { name: 'Revoke' }).click()
  await link.waitFor({ state: 'detached' })
  await reader.getByText('This link has ended.').waitFor()
  expect(await reader.getByText('pure fiction').count()).toBe(0)
})
