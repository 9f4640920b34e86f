import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { as } from './as-editor.ts'
import { hangScreen } from './hang-screen.ts'
import { serious, storyPath } from './looks.ts'
import { newsroom, type Newsroom, PHONE, WALL } from './newsroom.ts'
import { mine, report } from './week.ts'

async function picture(page: Page, name: string): Promise<void> {
  const folder = process.env['PICTURES']
  if (folder !== undefined) await page.screenshot({ path: `${folder}/${name}.png` })
}

/** Puts a new screen up as an editor would, by the code that it shows. */
async function putUp(room: Newsroom, ann: Page): Promise<Page> {
  const screen = await room.open('/wall', { viewport: WALL })
  await screen.getByRole('heading', { name: 'Put this screen up' }).waitFor()
  await picture(screen, 'pair')
  const code = (await screen.getByText(/^[A-Z]{4}-[A-Z]{4}$/).textContent()) ?? ''
  await ann
    .getByRole('button', { name: /Put up a screen/ })
    .first()
    .click()
  const dialog = ann.getByRole('dialog', { name: 'Put up a screen' })
  await dialog.getByLabel('Code').fill(code.toLowerCase())
  await dialog.getByRole('button', { name: 'Go on' }).click()
  await dialog.getByText(new RegExp(code)).waitFor()
  await dialog.getByLabel('Name of the screen').fill('Newsroom, left')
  await picture(ann, 'put-up')
  expect(await serious(ann)).toEqual([])
  await dialog.getByRole('button', { name: 'Put it up' }).click()
  return screen
}

test('W41: who puts a story on a wall where none is up is told so, and puts a screen up from there', async () => {
  const room = await newsroom()
  await room.post(report)
  const page = await room.open(await storyPath(room))
  await page.getByRole('button', { name: 'Put on wall' }).waitFor()
  await page.keyboard.press('O')
  const dialog = page.getByRole('dialog', { name: 'Put on wall' })
  await dialog.getByText('No wall is up yet').waitFor()
  expect(await serious(page)).toEqual([])
  await dialog.getByRole('button', { name: 'Put up a screen' }).click()
  await page.getByRole('dialog', { name: 'Put up a screen' }).getByLabel('Code').waitFor()
  await page.keyboard.press('Escape')
  await page.keyboard.press('O')
  await dialog.getByRole('button', { name: 'Put it on the first wall' }).click()
  await page.getByRole('button', { name: 'Take off wall' }).waitFor()
})

test('W18, W19, W22, W25, W29: a screen is put up by its code, turned from the desk, and shows “revoked” at once', async () => {
  const room = await newsroom({ demo: false })
  await room.post(report, mine)
  const ann = await as(room, 'Ann', '/walls')
  await ann.getByText('No screen is up yet.').waitFor()
  const screen = await putUp(room, ann)
  await screen.getByText('● live').waitFor()
  const title = screen.getByRole('heading', { level: 1 })
  const before = await title.textContent()
  const card = ann.getByRole('article', { name: 'Newsroom, left' })
  await card.getByText(/live ·/).waitFor()
  await picture(ann, 'walls')
  expect(await serious(ann)).toEqual([])
  await card.focus()
  await ann.keyboard.press('H')
  await card.getByText('pinned').waitFor()
  await ann.keyboard.press(')')
  await screen
    .getByRole('heading', { level: 1 })
    .filter({ hasNotText: before ?? '' })
    .waitFor()
  await ann.keyboard.press('H')
  await card.getByText('until another is clearly hotter').waitFor()
  await ann.goto(`${room.serving.url}${await storyPath(room)}`)
  await ann.getByRole('button', { name: /(?:on|off) wall/ }).waitFor()
  const named = await ann.getByRole('heading', { level: 1 }).last().textContent()
  await ann.keyboard.press('O')
  await ann.getByRole('button', { name: 'Take off wall' }).waitFor()
  await screen.getByRole('heading', { level: 1, name: named ?? '' }).waitFor()
  await ann.goto(`${room.serving.url}/walls`)
  await room.restart()
  await screen.getByText('● live').waitFor()
  await screen.reload()
  await screen.getByText('● live').waitFor()
  // A browser that was ended and started again has what it kept, and nothing else.
  const kept = await screen.context().storageState()
  const restarted = await (await room.profile({ viewport: WALL, storageState: kept })).newPage()
  await restarted.goto(`${room.serving.url}/wall`)
  await restarted.getByText('● live').waitFor()
  await restarted.close()
  await card.getByRole('button', { name: 'Revoke' }).click()
  await card.getByRole('button', { name: 'Revoke it now' }).click()
  await screen.getByRole('heading', { name: 'Revoked' }).waitFor({ timeout: 2_000 })
  expect(await screen.getByText(before ?? '').count()).toBe(0)
  await ann.getByText('1 wall without a screen').waitFor()
  await card.getByRole('button', { name: 'Take the wall off the list' }).click()
  await ann.getByText('No screen is up yet.').waitFor()
})

/** Saves a search for everybody. */
const saveSearch = ({ serving }: Newsroom, name: string, q: string) =>
  serving.open.desk.command(
    { id: `search-${name}`, name: 'save-search', args: { searchId: name, name, q, of: 'desk' } },
    { id: 'ada', name: 'Ada', role: 'editor' },
  )

test('W22, W23: with keys alone a wall is set to follow a saved search, and shows what that finds', async () => {
  const room = await newsroom({ demo: false })
  await room.post(report, mine)
  await saveSearch(room, 'Dams', 'Osker')
  await saveSearch(room, 'Presidents', 'Putin')
  const screen = await hangScreen(room, 'Lobby')
  const ann = await as(room, 'Ann', '/walls')
  await ann.getByRole('article', { name: 'main' }).focus()
  const dialog = ann.getByRole('dialog', { name: 'main' })
  const set = async (search: string): Promise<void> => {
    await ann.keyboard.press('W')
    await dialog.getByLabel('Name', { exact: true }).waitFor()
    const focused = () => ann.evaluate<string | null>("document.activeElement.getAttribute('name')")
    for (const [field, words] of Object.entries({ order: 'those that', saved: search })) {
      for (let tabs = 0; tabs < 12 && (await focused()) !== field; tabs += 1) await ann.keyboard.press('Tab')
      // By its first letter alone: what was typed into a list is forgotten where the next letter comes late.
      await dialog.getByRole('option', { name: words }).waitFor({ state: 'attached' })
      const chosen = () => ann.evaluate<string>('document.activeElement.selectedOptions[0].label')
      for (let turn = 0; turn < 6 && !(await chosen()).startsWith(words); turn += 1)
        await ann.keyboard.press(words.charAt(0))
    }
    await dialog.getByText(/^It looks for/).waitFor()
    expect(await serious(ann)).toEqual([])
    await picture(ann, `programme-${search}`)
    await ann.keyboard.press('Tab')
    await ann.keyboard.press('Enter')
    await dialog.waitFor({ state: 'detached' })
  }
  await set('Dams')
  await screen.getByRole('heading', { level: 1, name: /Osker Moor/ }).waitFor()
  await set('Presidents')
  await screen.getByRole('heading', { level: 1, name: /Putin/ }).waitFor()
})

test('W22: a wall on which screens hang is taken off the list with them, once that was asked; each says that it is revoked', async () => {
  const room = await newsroom({ demo: false })
  await room.post(report)
  const screen = await hangScreen(room, 'Lobby, left')
  const onlooker = await as(room, 'Bo', '/wall', { viewport: WALL })
  await onlooker.getByText('● live').waitFor()
  const ann = await as(room, 'Ann', '/walls')
  const card = ann.getByRole('article', { name: 'main' })
  await card.getByText('Lobby, left').waitFor()
  await card.getByRole('button', { name: 'Name and programme' }).click()
  const dialog = ann.getByRole('dialog')
  await dialog.getByRole('button', { name: 'Take the wall off the list' }).click()
  await dialog.getByText(/^A screen hangs on it: Lobby, left\./).waitFor()
  expect(await serious(ann)).toEqual([])
  await dialog.getByRole('button', { name: 'Revoke and take it off' }).click()
  await screen.getByRole('heading', { name: 'Revoked' }).waitFor()
  // Whoever has it open in a browser is told; that browser keeps the wall in sight of the editors.
  await onlooker.getByText('Taken off the list of walls: nobody turns it').waitFor()
  await card.getByText('In a browser').waitFor()
  await onlooker.close()
  await card.waitFor({ state: 'detached' })
})

test('W25: a phone is the remote of a wall', async () => {
  const room = await newsroom({ demo: false })
  await room.post(report, mine)
  const screen = await hangScreen(room, 'Lobby')
  const title = screen.getByRole('heading', { level: 1 })
  const before = (await title.textContent()) ?? ''
  const phone = await as(room, 'Ann', '/walls', { viewport: PHONE, hasTouch: true, isMobile: true })
  const card = phone.getByRole('article', { name: 'main' })
  await card.getByRole('button', { name: 'Next ›' }).tap()
  await title.filter({ hasNotText: before }).waitFor()
  await card.getByRole('button', { name: '‹ Previous' }).tap()
  await title.filter({ hasText: before }).waitFor()
  await card.getByRole('button', { name: 'Pin what it shows' }).tap()
  await screen.getByText('Pinned').waitFor()
  expect(await serious(phone)).toEqual([])
})
