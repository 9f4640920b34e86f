import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { z } from 'zod'
import type { NewEvent } from '../../shared/event.ts'
import { FIRST_USE, type Ids, openPlace, type Place, PLACES } from './every-screen.ts'
import { serious, storyPath } from './looks.ts'
import { DESK, newsroom, type Newsroom, PHONE } from './newsroom.ts'
import { picture } from './picture.ts'
import { cut, walked } from './seen-in-page.ts'
import { denial, traffic, week } from './week.ts'

/** A desk's window at 200 %, and a phone's. */
const NARROW = { '200 %': { width: DESK.width / 2, height: DESK.height / 2 }, phone: PHONE }

/** The looks beside the light one. */
const LOOKS = {
  dark: { colorScheme: 'dark', contrast: 'no-preference' },
  'high contrast, light': { colorScheme: 'light', contrast: 'more' },
  'high contrast, dark': { colorScheme: 'dark', contrast: 'more' },
} as const

/** All that is at fault with what the page shows, and how it was looked at. */
async function faultsOf(page: Page, { name, scales = false }: Place): Promise<string[]> {
  const faults: string[] = []
  const note = (how: string, found: string[]): void =>
    void faults.push(...found.map((fault) => `${name}, ${how}: ${fault}`))
  note('light', await serious(page, { beside: 'target-size' }))
  note('keyboard', await walked(page))
  for (const [look, media] of Object.entries(LOOKS)) {
    await page.emulateMedia(media)
    note(look, await serious(page, ['color-contrast']))
  }
  await page.emulateMedia({ colorScheme: 'light', contrast: 'no-preference' })
  for (const [size, viewport] of Object.entries(NARROW)) {
    await page.setViewportSize(viewport)
    note(size, await serious(page, ['target-size', 'scrollable-region-focusable']))
    if (!scales) note(size, await cut(page))
    await picture(page, `${name} ${size}`)
  }
  await page.setViewportSize(DESK)
  return faults
}

const listed = z.object({ items: z.array(z.object({ itemId: z.string(), guid: z.string() })) })
const share = z.object({ path: z.string() })

/** What the API answers. @throws where it refuses */
async function ask({ serving }: Newsroom, path: string, method = 'GET', body?: object): Promise<unknown> {
  const headers = { authorization: `Bearer ${serving.localKey}`, ...(body && { 'content-type': 'application/json' }) }
  const sent = { method, headers, ...(body && { body: JSON.stringify(body) }) }
  const answer = await fetch(`${serving.url}/api/v1${path}`, sent)
  if (!answer.ok) throw new Error(await answer.text())
  return answer.status === 204 ? null : answer.json()
}

/** Everything of which there is a screen: copy, a saved search, a source, a shared link, a proposal. */
async function fill(room: Newsroom): Promise<Ids> {
  await room.post(...week, ...traffic(0, 8))
  await ask(room, '/searches/all', 'PUT', { name: 'All denials', q: 'stance:denial', of: 'desk' })
  await ask(room, '/source-settings/tide', 'PUT', { settings: { name: 'Tide Wire', route: { kind: 'push' } } })
  const { items } = listed.parse(await ask(room, '/items'))
  const item = items.find(({ guid }) => guid === denial['guid'])?.itemId ?? ''
  const story = await storyPath(room)
  const storyId = story.split('/').at(-1) ?? ''
  const shared = share.parse(await ask(room, `/stories/${storyId}/shares`, 'POST', {})).path
  const proposal: Extract<NewEvent, { type: 'proposal-made' }>['proposal'] = {
    id: 'proposal-1',
    kind: 'split',
    storyId,
    otherId: null,
    itemIds: [item],
    why: 'it shares no names',
    state: 'open',
    answeredBy: null,
    answeredAt: null,
    reason: null,
  }
  await room.serving.open.log.append({
    events: [{ type: 'proposal-made', proposal, by: 'auto', reason: null }],
    rows: [],
  })
  return { story, item, shared }
}

test(
  'C157, C158, C159, C232: every screen can be read, reached and used by everyone, and fails at nothing',
  { timeout: 400_000 },
  async () => {
    const room = await newsroom()
    const page = await room.open('/', { colorScheme: 'light' })
    const faults: string[] = []
    page.on('console', (message) => message.type() === 'error' && faults.push(`${page.url()}: ${message.text()}`))
    page.on('pageerror', (error) => faults.push(`${page.url()}: ${error.message}`))
    await page.reload()
    const look = async (place: Place, ids: Ids): Promise<void> => {
      await openPlace(page, room.serving.url, place, ids)
      faults.push(...(await faultsOf(page, place)))
    }
    await look(FIRST_USE, { story: '', item: '', shared: '' })
    const ids = await fill(room)
    for (const place of PLACES) await look(place, ids)
    expect(faults).toEqual([])
  },
)
