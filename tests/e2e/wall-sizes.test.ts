import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import type { Command } from '../../shared/protocol/command.ts'
import { newsroom, type Newsroom, WALL } from './newsroom.ts'
import { picture } from './picture.ts'
import { lookAtWall, type WallLook } from './wall-legible.ts'
import { denial, followUp, mine, noComment, report, restatement, traffic, ukraine } from './week.ts'

const SCREENS = {
  '1080p': WALL,
  '4k': { width: 3840, height: 2160 },
  upright: { width: 1080, height: 1920 },
}

const ADA = { id: 'ada', name: 'Ada', role: 'editor' } as const
let calls = 0
const act = ({ serving }: Newsroom, command: Command) =>
  serving.open.desk.command({ id: `sizes-${(calls += 1)}`, ...command }, ADA)
const set = (room: Newsroom, programme: Extract<Command, { name: 'set-wall' }>['args']['programme']) =>
  act(room, { name: 'set-wall', args: { wallId: 'main', programme } })

async function alerts({ serving }: Newsroom) {
  const { screen } = await serving.open.store.screen('alerts')
  return screen.kind === 'alerts' ? screen.alerts : []
}

/** What tells that a panel is there. */
const PANELS = {
  story: (page: Page) => page.getByRole('region', { name: 'As it happened' }).getByText('Kremlin').first(),
  claims: (page: Page) => page.getByRole('region').getByText('Kremlin').first(),
  wire: (page: Page) => page.getByRole('log', { name: 'Wire' }).getByRole('article').first(),
  alerts: (page: Page) => page.getByRole('log', { name: 'Alerts' }).getByRole('article').first(),
}

test.each(Object.entries(SCREENS))(
  'W28, W43, W44, W45: at %s nothing on a wall is cut or lies over another thing, its letters are read from six metres, and the first report stands',
  async (size, viewport) => {
    const room = await newsroom()
    await room.post(report, followUp, mine, ...traffic(0, 12))
    await set(room, { takeOver: 600, zones: ['America/New_York', 'Europe/Kyiv'] })
    const page = await room.open('/wall', { viewport, deviceScaleFactor: 1, timezoneId: 'UTC' })
    await page.getByText('● live').waitFor()
    const looks: Record<string, WallLook> = {}
    const look = async (panel: keyof typeof PANELS): Promise<void> => {
      await set(room, { panel })
      await PANELS[panel](page).waitFor()
      await picture(page, `wall-${panel}-${size}`)
      looks[panel] = await lookAtWall(page)
    }
    await look('wire')
    await set(room, { panel: 'story' })
    await room.post(denial, ukraine, noComment, restatement)
    await look('story')
    await page
      .getByRole('log')
      .getByText(/^denies: Donald Trump spoke/)
      .waitFor()
    const happened = page.getByRole('region', { name: 'As it happened' })
    await happened.getByText('The Washington Post', { exact: true }).waitFor()
    await happened.getByText('first reports it').waitFor()
    await happened.getByRole('heading', { name: /UTC$/ }).waitFor()
    await look('claims')
    for (const { id } of await alerts(room)) await act(room, { name: 'acknowledge-alert', args: { alertId: id } })
    await look('alerts')
    await page.setViewportSize({ width: viewport.width * 2, height: viewport.height * 2 })
    // What tells the time may read otherwise by now.
    const lasting = Object.entries(looks['alerts']?.sizes ?? {}).filter(([words]) => !/ago$|\d:\d/.test(words))
    const twice = lasting.map(([words, px]) => [words, px * 2])
    expect((await lookAtWall(page)).sizes).toMatchObject(Object.fromEntries(twice))
    await page.setViewportSize(viewport)
    await room.stop()
    await page.getByText(/^Stale since/).waitFor()
    await picture(page, `wall-stale-${size}`)
    looks['stale'] = await lookAtWall(page)
    expect(Object.values(looks).flatMap(({ faults }) => faults)).toEqual([])
    // A normal eye reads 5 minutes of arc: over half as much again for all, twice as much (20/40) for the news itself.
    for (const { smallest, smallestNews } of Object.values(looks)) {
      expect(smallest.minutes).toBeGreaterThanOrEqual(7.9)
      expect(smallestNews.minutes).toBeGreaterThan(10)
    }
  },
)
