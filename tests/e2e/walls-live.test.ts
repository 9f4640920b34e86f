import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import type { Command } from '../../shared/protocol/command.ts'
import { newsroom, type Newsroom, WALL } from './newsroom.ts'
import { denial, mine, report, traffic } from './week.ts'

const ADA = { id: 'ada', name: 'Ada', role: 'editor' } as const
let calls = 0
const act = ({ serving }: Newsroom, command: Command) =>
  serving.open.desk.command({ id: `walls-${(calls += 1)}`, ...command }, ADA)

const live = (page: Page): Promise<void> => page.getByText('● live').waitFor()

/** Notes in the page when a text is first painted on it, in ms since the epoch. */
const watchFor = async (page: Page, words: string): Promise<void> => {
  await page.evaluate(`
    new MutationObserver((_, seen) => {
      if (!document.body.textContent.includes(${JSON.stringify(words)})) return
      seen.disconnect()
      requestAnimationFrame(() => document.body.setAttribute('data-seen', String(Date.now())))
    }).observe(document.body, { childList: true, subtree: true, characterData: true })`)
}

test('W23: a new denial stands across the wall, with its story, within 500 ms of its commit; so does a kill', async () => {
  const room = await newsroom()
  await room.post(report, mine)
  await act(room, { name: 'set-wall', args: { wallId: 'main', programme: { order: 'hand', dwell: 3_600 } } })
  const mineId = (await room.serving.open.store.findStories('Osker', 1))[0]?.id ?? ''
  await act(room, { name: 'set-wall', args: { wallId: 'main', programme: { stories: [mineId] } } })
  const page = await room.open('/wall', { viewport: WALL })
  await page.getByRole('heading', { name: /Osker Moor/ }).waitFor()
  await watchFor(page, 'pure fiction')
  let committed = 0
  const off = room.serving.open.log.subscribe((events) => {
    if (events.some(({ type }) => type === 'alert-raised')) committed = Date.now()
  })
  await room.post(denial)
  off()
  const seen = page.locator('body[data-seen]')
  await seen.waitFor()
  const took = Number(await seen.getAttribute('data-seen')) - committed
  expect(took).toBeLessThan(500)
  await page.getByRole('heading', { name: /Putin/ }).waitFor()
  const wall = await room.serving.open.store.screen('wall:main')
  expect(wall.screen).toMatchObject({ wall: { interrupted: { backTo: mineId } } })
  await room.post({ ...mine, version: 2, status: 'canceled' })
  await page.getByText('Copy killed').waitFor()
  await page.getByRole('heading', { name: /Osker Moor/ }).waitFor()
})

/** How long the network is cut, in milliseconds, and how many times copy comes meanwhile. */
const CUT = 30_000
const BATCHES = 60

test('W26: a wall whose network is cut for 30 s, in which 500 events come, says since when, and catches up with them exactly', async () => {
  const room = await newsroom()
  await room.post(...traffic(0, 3))
  await act(room, { name: 'set-wall', args: { wallId: 'main', programme: { panel: 'wire' } } })
  const page = await room.open('/wall', { viewport: WALL })
  await live(page)
  const seq = async () => Number(await page.locator('main').getAttribute('data-seq'))
  const shown = () => page.getByRole('article').locator('p').allTextContents()
  await expect.poll(seq).toBe(room.serving.open.log.head())
  // The panel hears the wire by a topic of its own, which may come after the wall's.
  await expect.poll(shown).toHaveLength(3)
  const [had, before] = [await seq(), await shown()]
  await page.context().setOffline(true)
  const cut = Date.now()
  for (let batch = 0; batch < BATCHES; batch += 1) {
    await room.post(...traffic(3 + batch * 3, 3))
    // The wire goes on all the while, as it would.
    await page.waitForTimeout(Math.max(0, cut + ((batch + 1) * CUT) / BATCHES - Date.now()))
  }
  await room.post({ ...mine, headline: 'The last of five hundred' })
  expect(Date.now() - cut).toBeGreaterThanOrEqual(CUT)
  await page.getByText(/^Stale since \d\d:\d\d/).waitFor({ timeout: 1_000 })
  expect([await seq(), await shown()]).toEqual([had, before])
  const head = room.serving.open.log.head()
  expect(head - had).toBeGreaterThan(500)
  await page.context().setOffline(false)
  await page.getByText(`caught up: ${head - had} events`).waitFor({ timeout: 30_000 })
  expect(await seq()).toBe(head)
  await page.getByText('The last of five hundred').waitFor()
  const { screen } = await room.serving.open.store.screen('wire')
  expect(await shown()).toEqual(screen.kind === 'wire' ? screen.items.map(({ headline }) => headline) : [])
})

test('W26, W27: a panel that fails starts anew while the wall stands, and another client is fetched between two stories', async () => {
  const room = await newsroom()
  await room.post(report, mine)
  const page = await room.open('/login', { viewport: WALL })
  let spoilt = true
  await page.routeWebSocket(/socket\.io/, (socket) => {
    const server = socket.connectToServer()
    server.onMessage((message) => {
      const text = String(message)
      const breaks = spoilt && text.includes('"kind":"shown"')
      // As if a desk of tomorrow told what this page cannot draw.
      const told = breaks ? text.replaceAll('"stance":"report"', '"stance":"of tomorrow"') : text
      socket.send(told.replace('"build":"', spoilt ? '"build":"' : '"build":"newer-'))
    })
  })
  await act(room, { name: 'set-wall', args: { wallId: 'main', programme: { order: 'hottest' } } })
  const putinId = (await room.serving.open.store.findStories('Putin', 1))[0]?.id ?? ''
  await act(room, { name: 'put-on-wall', args: { wallId: 'main', storyId: putinId } })
  await page.goto(`${room.serving.url}/wall`)
  await page.getByText('This part could not be drawn.').waitFor()
  await live(page)
  spoilt = false
  const reloaded = page.waitForEvent('load')
  await act(room, { name: 'turn-wall', args: { wallId: 'main', to: 'next' } })
  await page.getByRole('heading', { name: /Osker Moor/ }).waitFor()
  await page
    .getByText(/cracks/)
    .first()
    .waitFor()
  await act(room, { name: 'turn-wall', args: { wallId: 'main', to: 'next' } })
  await reloaded
  await page.getByRole('heading', { name: /Putin/ }).waitFor()
  expect(await page.getByText('This part could not be drawn.').count()).toBe(0)
})
