import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { must } from '../../shared/must.ts'
import type { Proposal } from '../../shared/proposal.ts'
import type { Command } from '../../shared/protocol/command.ts'
import { entries, serious } from './looks.ts'
import { newsroom, type Newsroom, PHONE, WALL } from './newsroom.ts'
import { denial, mine, report } from './week.ts'

async function picture(page: Page, name: string): Promise<void> {
  const folder = process.env['PICTURES']
  if (folder !== undefined) await page.screenshot({ path: `${folder}/${name}.png` })
}

const listed = z.object({ stories: z.array(z.object({ id: z.string(), title: z.string() })) })

async function storyIds({ serving }: Newsroom): Promise<{ call: string; dam: string }> {
  const headers = { authorization: `Bearer ${serving.localKey}` }
  const { stories } = listed.parse(await (await fetch(`${serving.url}/api/v1/stories`, { headers })).json())
  const idOf = (word: string): string => stories.find(({ title }) => title.includes(word))?.id ?? ''
  return { call: idOf('Putin'), dam: idOf('Osker') }
}

/** Puts a proposal into the log, as filing would. */
async function propose({ serving }: Newsroom, proposal: Proposal): Promise<void> {
  const state = { state: 'open', answeredBy: null, answeredAt: null, reason: null } as const
  await serving.open.log.append({
    events: [
      { type: 'proposal-made', proposal: { ...proposal, id: crypto.randomUUID(), ...state }, by: 'auto', reason: null },
    ],
    rows: [],
  })
}

test('C43: a proposed merger is done by key; the emptied story points to the other, and is taken back from there', async () => {
  const room = await newsroom()
  await room.post(report, denial, mine)
  const { call, dam } = await storyIds(room)
  const page = await room.open(`/story/${call}`)
  await entries(page).first().waitFor()
  await propose(room, {
    kind: 'merge',
    storyId: call,
    otherId: dam,
    itemIds: ['x'],
    why: 'its latest items fit both: putin, call',
  })
  const bar = page.getByRole('region', { name: 'Proposals' })
  await bar.getByText(/Looks like the same story as “Workers tell/).waitFor()
  expect(await page.getByRole('feed', { name: 'Stories' }).getByText('1 proposal').count()).toBe(2)
  expect(await serious(page)).toEqual([])
  await picture(page, 'proposal')
  await page.keyboard.press('s')
  await page.getByText('The stories are one.').waitFor()
  await entries(page).filter({ hasText: 'Radio Valle' }).waitFor()
  // D20: somebody else goes on in the story: the way back says so instead of going over it.
  await room.serving.open.desk.command(
    { id: 'of-ben', name: 'rename-story', args: { storyId: call, title: 'The call' } },
    { id: 'ben', name: 'Ben', role: 'editor' },
  )
  await page.getByRole('heading', { name: 'The call', exact: true, level: 1 }).waitFor()
  await page.keyboard.press('z')
  await page.getByText(/Changed meanwhile: .+ renamed the story/).waitFor()
  await page.goto(`${room.serving.url}/story/${dam}`)
  await page.getByText('Merged into').waitFor()
  await picture(page, 'proposal-merged')
  await page.goto(`${room.serving.url}/story/${call}`)
  await page.goto(`${room.serving.url}/story/${dam}`)
  await page.getByRole('button', { name: 'Take it back' }).click()
  await entries(page).filter({ hasText: 'Radio Valle' }).waitFor()
})

test('C43, S45: a story that the desk took in by itself is told with its reason, and parted again by key', async () => {
  const room = await newsroom()
  await room.post(report, denial, mine)
  const { call, dam } = await storyIds(room)
  const { log, desk } = room.serving.open
  const why = '2 of its latest 2 items fit “Putin” too: putin, call'
  const proposal = { id: crypto.randomUUID(), kind: 'merge' as const, storyId: call, otherId: dam, itemIds: ['x'], why }
  const answer = { answeredBy: null, answeredAt: null, reason: null }
  const [made] = await log.append({
    events: [{ type: 'proposal-made', proposal: { ...proposal, ...answer, state: 'open' }, by: 'auto', reason: null }],
    rows: [],
  })
  const merged = { id: 'of-desk', name: 'merge-stories' as const, args: { storyId: dam, intoId: call } }
  await desk.command(merged, { id: 'auto', name: 'On Record', role: 'editor' })
  const { seq, at } = must(made, 'a proposal in the log')
  const accepted = { ...proposal, ...answer, seq, madeAt: at, state: 'accepted' as const, answeredAt: at }
  await log.append({
    events: [{ type: 'proposal-answered', proposal: accepted, by: 'auto', reason: why }],
    rows: [],
  })
  const page = await room.open(`/story/${call}`)
  const bar = page.getByRole('region', { name: 'Proposals' })
  await bar.getByText(/“Workers tell .+” was taken in as the same story/).waitFor()
  await picture(page, 'proposal-taken-in')
  expect(await serious(page)).toEqual([])
  // Who stands by it is offered to take that back: then it is asked for again.
  await page.keyboard.press('s')
  await page.getByText('The stories stay one.').waitFor()
  await bar.waitFor({ state: 'detached' })
  await page.keyboard.press('z')
  await bar.getByText(/was taken in as the same story/).waitFor()
  await page.keyboard.press('x')
  await page.getByText('The stories are apart again.').waitFor()
  await expect.poll(() => entries(page).filter({ hasText: 'Radio Valle' }).count()).toBe(0)
})

test('C43: declining leaves the story as it is and can be taken back by z', async () => {
  const room = await newsroom()
  await room.post(report, denial, mine)
  const { call, dam } = await storyIds(room)
  const page = await room.open(`/story/${call}`)
  await entries(page).first().waitFor()
  await propose(room, { kind: 'merge', storyId: call, otherId: dam, itemIds: ['x'], why: 'its latest items fit both' })
  const bar = page.getByRole('region', { name: 'Proposals' })
  await bar.waitFor()
  await page.keyboard.press('x')
  await bar.waitFor({ state: 'detached' })
  await page.getByText('The stories stay apart.').waitFor()
  await page.keyboard.press('z')
  await bar.waitFor()
  expect(await bar.getByRole('group').count()).toBe(1)
})

test('C43: a split asks which items leave, on the phone too; the notice undoes it', async () => {
  const room = await newsroom()
  await room.post(report, denial, mine)
  const { call, dam } = await storyIds(room)
  await room.serving.open.desk.command(
    { id: 'merge-for-split', name: 'merge-stories', args: { storyId: dam, intoId: call } },
    { id: 'desk', name: 'Desk', role: 'admin' },
  )
  const cut = await room.serving.open.store.screen(`story:${call}`)
  const items = cut.screen.kind === 'story' ? cut.screen.items : []
  const itemId = items.find(({ guid }) => guid === 'mine')?.itemId ?? ''
  await propose(room, {
    kind: 'split',
    storyId: call,
    otherId: null,
    itemIds: [itemId],
    why: 'it shares no names with the rest',
  })
  const page = await room.open(`/story/${call}`, {
    viewport: PHONE,
    colorScheme: 'dark',
    isMobile: true,
    hasTouch: true,
  })
  await page.getByText('One item may belong to another matter').waitFor()
  await picture(page, 'proposal-phone')
  await page.getByRole('button', { name: 'Split…' }).tap()
  const dialog = page.getByRole('dialog', { name: 'Split the story' })
  expect(await dialog.getByRole('checkbox', { checked: true }).count()).toBe(1)
  expect(await serious(page)).toEqual([])
  await picture(page, 'proposal-split')
  await dialog.getByLabel('Its title').fill('The dam')
  await dialog.getByRole('button', { name: 'Split' }).tap()
  await entries(page)
    .filter({ hasText: 'Radio Valle' })
    .filter({ hasNotText: 'rejected' })
    .waitFor({ state: 'detached' })
  expect(await page.evaluate('document.documentElement.scrollWidth <= window.innerWidth')).toBe(true)
  await page.getByRole('button', { name: /Undo/ }).last().tap()
  await entries(page).filter({ hasText: 'Radio Valle' }).filter({ hasNotText: 'rejected' }).waitFor()
})

test('S41: the wall goes over to the story that took in its own, and back', async () => {
  const room = await newsroom()
  await room.post(report, denial, mine)
  const { call, dam } = await storyIds(room)
  const act = (command: Command) =>
    room.serving.open.desk.command({ id: crypto.randomUUID(), ...command }, { id: 'ann', name: 'Ann', role: 'editor' })
  await act({ name: 'put-on-wall', args: { wallId: 'main', storyId: dam } })
  const wall = await room.open('/wall', { viewport: WALL })
  const shows = (words: string) =>
    wall.getByRole('region', { name: 'As it happened' }).getByText(words).first().waitFor()
  await shows('Radio Valle')
  await act({ name: 'merge-stories', args: { storyId: dam, intoId: call } })
  await shows('Kremlin')
  await wall.reload()
  await shows('Kremlin')
  expect(await wall.getByRole('heading', { name: /Osker Moor/ }).count()).toBe(0)
  await act({ name: 'unmerge-story', args: { storyId: dam } })
  await wall.getByRole('heading', { name: /Osker Moor/ }).waitFor()
  await shows('Radio Valle')
})
