import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { serious, storyPath } from './looks.ts'
import { newsroom, type Newsroom, PHONE } from './newsroom.ts'
import { picture } from './picture.ts'
import { denial, report } from './week.ts'

const lead = String(denial['body']).split('\n\n')[0] ?? ''
const versions = [
  {
    ...denial,
    headline: 'Kremlin comments on report of Trump-Putin call',
    body: `${lead}\n\nThe White House said it would comment later.\n\nThe two last met in Helsinki in July 2018, at a summit that both called a success.`,
  },
  {
    ...denial,
    version: 2,
    publishedAt: '2024-11-11T09:10:00Z',
    slugline: 'RUSSIA-USA/CALL',
    headline: 'UPDATE 1-Kremlin calls report of Trump-Putin call "pure fiction"',
    body: `The two last met in Helsinki in July 2018, at a summit that both called a success.\n\n${lead}\n\nThe White House declined to comment on what it called private calls between leaders.`,
  },
  {
    ...denial,
    version: 3,
    publishedAt: '2024-11-11T09:31:00Z',
    headline: 'UPDATE 2-Kremlin calls report of Trump-Putin call "pure fiction"',
    body: `The two last met in Helsinki in July 2018, at a summit that both called a success.\n\n${lead}\n\n"This is completely untrue. There was no conversation," Peskov told reporters.\n\nThe White House declined to comment on what it called private calls between leaders.`,
  },
]

const items = z.object({ items: z.array(z.object({ itemId: z.string(), guid: z.string() })) })

async function itemPath({ serving }: Newsroom, guid: unknown): Promise<string> {
  const answer = await fetch(`${serving.url}/api/v1/items`, {
    headers: { authorization: `Bearer ${serving.localKey}` },
  })
  return `/item/${items.parse(await answer.json()).items.find((item) => item.guid === guid)?.itemId}`
}

const clipboard = (page: Page, type: string): Promise<string> =>
  page.evaluate(
    `navigator.clipboard.read().then(([clip]) => clip.getType(${JSON.stringify(type)})).then((blob) => blob.text())`,
  )

async function opened(room: Newsroom, options = {}): Promise<Page> {
  const page = await room.open(await itemPath(room, denial['guid']), options)
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.getByRole('heading', { level: 1, name: /pure fiction/ }).waitFor()
  return page
}

test('C181: two versions of one’s choice are compared, sentence by sentence, from the keyboard', async () => {
  const room = await newsroom()
  await room.post(report)
  for (const version of versions) await room.post(version)
  const page = await opened(room)
  await page.getByRole('button', { name: /^v3 /, pressed: true }).waitFor()
  await page.getByText('1 sentence new').or(page.getByText('2 sentences new')).waitFor()
  await page.keyboard.press('d')
  await page.getByRole('button', { name: 'Hide changes' }).waitFor()
  expect(await page.locator('ins').filter({ hasText: 'There was no conversation' }).count()).toBe(1)
  await picture(page, 'item-changes')
  await page.getByLabel('Since').selectOption('1')
  await page.getByText('moved up').waitFor()
  await page.keyboard.press('>')
  expect(await page.evaluate('document.activeElement.matches("[data-change]")')).toBe(true)
  const first = await page.evaluate('document.activeElement.textContent')
  await page.keyboard.press('>')
  expect(await page.evaluate('document.activeElement.textContent')).not.toBe(first)
  await page.keyboard.press('<')
  expect(await page.evaluate('document.activeElement.textContent')).toBe(first)
  expect(await serious(page)).toEqual([])
  await picture(page, 'item-compared')
  await page.setViewportSize(PHONE)
  await page.emulateMedia({ colorScheme: 'dark' })
  await picture(page, 'item-compared-phone')
  expect(await serious(page)).toEqual([])
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(PHONE.width)
})

test('C182: q leads from an entry to its words, which bear its stance, and back', async () => {
  const room = await newsroom()
  await room.post(report, denial)
  const page = await opened(room)
  const card = page.getByRole('listitem').filter({ hasText: 'denial' }).first()
  await card.focus()
  await page.keyboard.press('q')
  const mark = page.locator('mark[data-sought]')
  expect(await mark.getAttribute('data-tone')).toBe('deny')
  expect(await page.evaluate('document.activeElement.getAttribute("aria-label")')).toMatch(/^\d+: denial, /)
  await picture(page, 'item')
  expect(await serious(page)).toEqual([])
  await page.keyboard.press('q')
  expect(await page.evaluate('document.activeElement.matches("[data-entry]")')).toBe(true)
  // Words that begin within a line have a box that begins before them.
  const [x, y] = await page.evaluate<[number, number]>(
    'Object.values(document.querySelector("mark").getClientRects()).slice(0, 1).flatMap((r) => [r.left + 5, r.top + 5])',
  )
  await page.mouse.click(x, y)
  expect(await page.evaluate('document.activeElement.matches("[data-entry]")')).toBe(true)
  await page.setViewportSize(PHONE)
  await page.emulateMedia({ colorScheme: 'dark' })
  await picture(page, 'item-phone')
})

test('C183: c copies an entry, or the selected words, with its attribution; killed copy says its kill', async () => {
  const room = await newsroom()
  await room.post(report, denial)
  const page = await opened(room)
  const card = page.getByRole('listitem').filter({ hasText: 'denial' }).first()
  await card.focus()
  await page.keyboard.press('c')
  await page.getByText('Copied with attribution.').waitFor()
  await expect.poll(() => clipboard(page, 'text/plain')).toMatch(/“.*”\n— .*Kremlin.*\nReuters, .*2024 \d\d:58 \S+/)
  await expect.poll(() => clipboard(page, 'text/html')).toContain('<blockquote>')
  await page.getByRole('heading', { level: 1 }).selectText()
  await page.getByRole('button', { name: 'Copy with attribution' }).click()
  await expect.poll(() => clipboard(page, 'text/plain')).toMatch(/^“Kremlin calls report/)
  await room.post({ ...denial, version: 2, status: 'canceled', headline: 'KILL: Kremlin', body: 'Kill the story.' })
  await page.getByRole('main').getByText('KILLED').first().waitFor()
  await card.focus()
  await page.keyboard.press('c')
  await page.getByText(/Copied, with its warning/).waitFor()
  await expect.poll(() => clipboard(page, 'text/plain')).toMatch(/^KILLED: Reuters has withdrawn/)
  await page.getByRole('heading', { level: 1 }).selectText()
  await page.keyboard.press('Control+c')
  await expect.poll(() => clipboard(page, 'text/plain')).toMatch(/^KILLED: Reuters has withdrawn/)
})

test('C183: an entry is copied from its row in the story', async () => {
  const room = await newsroom()
  await room.post(report, denial)
  const page = await room.open(await storyPath(room))
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.getByRole('feed', { name: 'Entries' }).getByRole('article').filter({ hasText: 'fiction' }).focus()
  await page.keyboard.press('c')
  await page.getByText('Copied with attribution.').waitFor()
  await expect.poll(() => clipboard(page, 'text/plain')).toMatch(/Reuters, .*2024 \d\d:58 \S+/)
})

test('C184: an editor reads a body as it came', async () => {
  const room = await newsroom()
  await room.post(report, denial)
  const page = await opened(room)
  await page.getByRole('button', { name: 'As it came' }).click()
  await page.locator('pre').filter({ hasText: '"guid":"rtr-2"' }).waitFor()
  expect(await page.getByRole('link', { name: 'Download it' }).getAttribute('href')).toMatch(/\/payloads\/.*\/body$/)
  expect(await serious(page)).toEqual([])
  await picture(page, 'item-raw')
})
