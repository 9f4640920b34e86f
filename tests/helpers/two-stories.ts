import { must } from '../../shared/must.ts'
import type { Command } from '../../shared/protocol/command.ts'
import type { StoryScreen } from '../../shared/screen.ts'
import { aPost, startDesk, type StartedDesk } from './start-desk.ts'

const ANN = { id: 'u1', name: 'Ann Lee', role: 'editor' } as const

export const ferries = aPost({
  guid: 'ferries',
  source: 'hafenbote',
  sourceName: 'Harbour Post',
  publishedAt: '2024-11-11T08:00:00Z',
  headline: 'Selmara sold two ferries in secret, officials say',
  body: 'The island of Selmara sold two ferries to a foreign navy in secret, three officials told the Harbour Post.',
})
export const denial = aPost({
  guid: 'denial',
  headline: 'Selmara government denies sale of ferries',
  body: 'PORT SELM, Nov 11 (Reuters) - The Selmara government on Monday denied a Harbour Post report that it had sold two ferries to a foreign navy.',
})
export const mine = aPost({
  guid: 'mine',
  source: 'valle',
  sourceName: 'Radio Valle',
  publishedAt: '2024-11-11T08:30:00Z',
  headline: 'Workers tell of cracks in dam at Osker Moor mine',
  body: 'Two workers at the Osker Moor tin mine have told Radio Valle of cracks in the tailings dam.',
})

let calls = 0
/** Does it as Ann Lee, an editor. */
export const act = (desk: StartedDesk, command: Command) =>
  desk.desk.command({ id: `merger-${(calls += 1)}`, ...command }, ANN)

export async function screenOf({ store }: StartedDesk, id: string): Promise<StoryScreen> {
  const { screen } = await store.screen(`story:${id}`)
  if (screen.kind !== 'story') throw new Error('another screen')
  return screen
}

/** Two stories: the ferries, with a denial, and the mine. */
export async function twoStories(options: Parameters<typeof startDesk>[0] = {}) {
  const desk = await startDesk(options)
  for (const post of [ferries, denial, mine]) await desk.post(post)
  await desk.desk.settled()
  const { rows } = await desk.store.stories({ limit: 5 })
  const idOf = (word: string) =>
    must(
      rows.find(({ title }) => title.includes(word)),
      word,
    ).id
  return { desk, sea: idOf('ferries'), land: idOf('mine') }
}
