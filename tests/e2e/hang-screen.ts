import type { BrowserContextOptions, Page } from 'playwright-core'
import { z } from 'zod'
import { type Newsroom, WALL } from './newsroom.ts'

/** A page on which a screen of the main wall is up under a name, as one is that was put up before; `url` is where it finds the desk. */
export async function hangScreen(
  room: Newsroom,
  name: string,
  url = room.serving.url,
  options: BrowserContextOptions = {},
): Promise<Page> {
  const made = await fetch(`${room.serving.url}/api/v1/keys`, {
    method: 'POST',
    headers: { authorization: `Bearer ${room.serving.localKey}`, 'content-type': 'application/json' },
    body: JSON.stringify({ role: 'wall', name }),
  })
  const { key: token } = z.object({ key: z.string() }).parse(await made.json())
  const page = await (await room.profile({ viewport: WALL, ...options })).newPage()
  await page.addInitScript(`localStorage.setItem('on-record.screen', '${JSON.stringify({ token, wall: 'main' })}')`)
  await page.goto(`${url}/wall`)
  await page.getByText('● live').waitFor()
  return page
}
