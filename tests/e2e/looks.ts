import { source } from 'axe-core'
import type { Page } from 'playwright-core'
import { z } from 'zod'
import type { Newsroom } from './newsroom.ts'

/** By which rules axe looks: those that are named, or its own choice and one beside it. */
type Rules = readonly string[] | { beside: string }

const options = (rules: Rules): object =>
  'beside' in rules ? { rules: { [rules.beside]: { enabled: true } } } : { runOnly: rules }

/** Runs in the page once its last change is drawn. */
const asking = (rules?: Rules): string => `(async () => {
  await new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn)))
  const { violations } = await axe.run([...document.querySelectorAll('dialog:modal')].at(-1) ?? document, {
    resultTypes: ['violations'],
    ...${JSON.stringify(rules === undefined ? {} : options(rules))},
  })
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html.slice(0, 120)).join(' | '))
})()`

/** What axe calls serious or critical, in words, of the page or of the dialog on top of it: by its own choice of rules where none are named. */
export async function serious(page: Page, rules?: Rules): Promise<string[]> {
  // Once a page: axe's own runner for Playwright opens a second page for each question.
  if (!(await page.evaluate<boolean>('"axe" in window'))) await page.evaluate(source)
  return page.evaluate<string[]>(asking(rules))
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
