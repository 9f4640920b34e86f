import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { z } from 'zod'
import type { Newsroom } from './newsroom.ts'

/** What axe calls serious or critical, in words. */
export async function serious(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`)
}

const listed = z.object({ stories: z.array(z.object({ id: z.string(), title: z.string() })) })

/** Where the story of the call is shown. */
export async function storyPath({ serving }: Newsroom): Promise<string> {
  const answer = await fetch(`${serving.url}/api/v1/stories`, {
    headers: { authorization: `Bearer ${serving.localKey}` },
  })
  const { stories } = listed.parse(await answer.json())
  return `/story/${stories.find(({ title }) => title.includes('Putin'))?.id}`
}

export const entries = (page: Page) => page.getByRole('feed', { name: 'Entries' }).getByRole('article')
