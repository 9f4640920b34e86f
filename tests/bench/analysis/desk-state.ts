import { z } from 'zod'
import { alert } from '../../../shared/alert.ts'
import { entry } from '../../../shared/entry.ts'
import type { Serving } from '../../../server/serve.ts'

const line = z.object({ itemId: z.string(), guid: z.string() })
const storyPage = z.object({
  stories: z.array(z.object({ id: z.string(), title: z.string() })),
  next: z.string().nullable(),
})
const storyScreen = z.object({ entries: z.array(entry), items: z.array(line) })
const alertPage = z.object({ alerts: z.array(alert), next: z.string().nullable() })

export interface LoggedStory extends z.infer<typeof storyScreen> {
  id: string
  title: string
}

/** What a desk shows after a run: its stories with their entries and items, and its alerts. */
export interface DeskState {
  stories: LoggedStory[]
  alerts: z.infer<typeof alert>[]
}

async function* pages<Page extends { next: string | null }>(
  ask: (path: string) => Promise<unknown>,
  path: string,
  schema: z.ZodType<Page>,
): AsyncGenerator<Page> {
  for (let cursor: string | null = ''; cursor !== null;) {
    const page: Page = schema.parse(await ask(cursor === '' ? path : `${path}&cursor=${encodeURIComponent(cursor)}`))
    yield page
    cursor = page.next
  }
}

/** Reads it over HTTP, as anyone could. */
export async function readDesk({ url, localKey }: Pick<Serving, 'url' | 'localKey'>): Promise<DeskState> {
  const ask = async (path: string): Promise<unknown> => {
    const response = await fetch(`${url}/api/v1${path}`, { headers: { authorization: `Bearer ${localKey}` } })
    if (!response.ok) throw new Error(`GET ${path}: ${response.status}`)
    return response.json()
  }
  const state: DeskState = { stories: [], alerts: [] }
  for await (const { stories } of pages(ask, '/stories?limit=200', storyPage))
    for (const { id, title } of stories)
      state.stories.push({ id, title, ...storyScreen.parse(await ask(`/stories/${encodeURIComponent(id)}`)) })
  for await (const { alerts } of pages(ask, '/alerts?state=all&limit=200', alertPage)) state.alerts.push(...alerts)
  return state
}
