import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { entries, serious, storyPath } from './looks.ts'
import { DESK, newsroom, PHONE } from './newsroom.ts'
import { denial, followUp, report, restatement, week } from './week.ts'

const picture = (page: Page) => page.getByRole('group', { name: 'Positions in time' })
const marks = (page: Page) => picture(page).getByRole('button')

/** Takes a picture where somebody wants to look at it. */
async function shoot(page: Page, name: string): Promise<void> {
  const folder = process.env['PICTURES']
  if (folder !== undefined) await page.screenshot({ path: `${folder}/${name}.png` })
}

test('C100, C103: the swimlanes are zoomed and walked by keys, and a span of them leaves its entries alone', async () => {
  const room = await newsroom()
  await room.post(...week)
  const page = await room.open(await storyPath(room), { viewport: DESK })
  await marks(page).first().waitFor()
  const all = await marks(page).count()
  const logged = await entries(page).count()
  await marks(page).last().focus()
  for (let i = 0; i < 6; i++) await page.keyboard.press('+')
  await expect.poll(() => marks(page).count()).toBeLessThan(all)
  await page.getByRole('button', { name: /earlier/ }).waitFor()
  // What is walked to comes into view, and the focus is never lost on the way.
  await page.keyboard.press('Home')
  const focused = page.locator('[data-mark]:focus')
  await expect.poll(() => focused.getAttribute('aria-label')).toMatch(/Washington Post/)
  await shoot(page, 'swimlanes-zoomed')
  await page.keyboard.press('0')
  await expect.poll(() => marks(page).count()).toBe(all)
  expect(await focused.count()).toBe(1)
  await page.keyboard.press('Shift+ArrowRight')
  await expect.poll(() => page.url()).toContain('span=')
  await expect.poll(() => entries(page).count()).toBeLessThan(logged)
  const selected = await entries(page).count()
  await page.reload()
  await entries(page).first().waitFor()
  await expect.poll(() => entries(page).count()).toBe(selected)
  expect(await serious(page)).toEqual([])
  await shoot(page, 'swimlanes-span')
  await page.getByRole('button', { name: 'Show all' }).click()
  await expect.poll(() => entries(page).count()).toBe(logged)
  // The same by dragging along the times.
  const box = await picture(page).boundingBox()
  if (box === null) throw new Error('the picture is not shown')
  await page.mouse.move(box.x + 4, box.y + box.height - 12)
  await page.mouse.down()
  await page.mouse.move(box.x + box.width / 3, box.y + box.height - 12, { steps: 4 })
  await page.mouse.up()
  await expect.poll(() => page.url()).toContain('span=')
})

test('C110, C111: threads lead from a denial to what it denies and, dashed, to what it says again; the claim tells its sides and who is silent', async () => {
  const room = await newsroom()
  await room.post(...week, restatement)
  const page = await room.open(await storyPath(room), { viewport: DESK })
  await marks(page).first().waitFor()
  const threads = (kind: string) => page.locator(`path[data-kind="${kind}"]`)
  await expect.poll(() => threads('answers').count()).toBeGreaterThan(0)
  await expect.poll(() => threads('restates').count()).toBeGreaterThan(0)
  const dashes = (kind: string) =>
    page.evaluate<string>(`getComputedStyle(document.querySelector('path[data-kind="${kind}"]')).strokeDasharray`)
  expect([await dashes('answers'), await dashes('restates')]).toEqual(['none', expect.stringMatching(/\d/)])
  const claim = page.getByRole('region', { name: 'Claims' })
  const told = (words: RegExp) => claim.getByText(words).filter({ visible: true }).first()
  await told(/unnamed sources/).waitFor()
  await told(/nothing since the denial from .*The Washington Post/).waitFor()
})

test('C104, C107: a mark of several entries opens as a list, a lane’s name as all that its party has said', async () => {
  const room = await newsroom()
  const again = {
    ...denial,
    guid: 'rtr-3',
    publishedAt: '2024-11-11T08:58:05Z',
    headline: 'Peskov says again that there was no Trump-Putin call',
    body: 'MOSCOW, Nov 11 (Reuters) - Kremlin spokesman Dmitry Peskov said again on Monday that there had been no phone call between Vladimir Putin and Donald Trump, denying a Washington Post report once more.\n\n"I repeat: there was no such call," Peskov told reporters.',
  }
  await room.post(report, followUp, denial, again)
  const page = await room.open(await storyPath(room), { viewport: DESK })
  await marks(page).first().waitFor()
  const cluster = picture(page).getByRole('button', { name: /entries from/ })
  await cluster.first().click()
  const list = page.getByRole('dialog', { name: /entries/ })
  await list.waitFor()
  expect(await list.getByRole('listitem').count()).toBeGreaterThan(1)
  await page.keyboard.press('Escape')
  await expect.poll(() => list.count()).toBe(0)
  expect(await page.locator('[data-mark]:focus').count()).toBe(1)
  await page.getByRole('list', { name: 'Parties' }).getByRole('button', { name: 'Kremlin' }).click()
  const drawer = page.getByRole('dialog', { name: 'What a party has said' })
  await drawer.getByRole('heading', { name: 'Kremlin' }).waitFor()
  expect(await drawer.getByRole('listitem').count()).toBeGreaterThan(0)
  expect(page.url()).toContain('who=Kremlin')
  expect(await serious(page)).toEqual([])
  await shoot(page, 'party')
  await page.keyboard.press('Escape')
  await expect.poll(() => page.url()).not.toContain('who=')
  await page
    .getByRole('region', { name: 'Claims' })
    .getByRole('button', { name: /^The Washington Post/ })
    .click()
  await drawer.getByRole('heading', { name: 'The Washington Post' }).waitFor()
})

test('C106: on a phone the entries come first, and the picture is one press away', async () => {
  const room = await newsroom()
  await room.post(...week)
  const page = await room.open(await storyPath(room), { viewport: PHONE, hasTouch: true })
  await entries(page).first().waitFor()
  expect(await picture(page).count()).toBe(0)
  await page.getByRole('button', { name: 'Show the timeline' }).click()
  await picture(page).waitFor()
  const box = await picture(page).boundingBox()
  expect((box?.x ?? 0) + (box?.width ?? 999)).toBeLessThanOrEqual(PHONE.width)
  expect(await serious(page)).toEqual([])
  await shoot(page, 'swimlanes-phone')
})
