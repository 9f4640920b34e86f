import { must } from '../../shared/must.ts'
import { theAlert } from './alerts-rung.ts'
import { aPost, startDesk, type StartedDesk } from './start-desk.ts'
import { ferries } from './two-stories.ts'

const bribe = aPost({
  guid: 'bribe',
  source: 'valle',
  sourceName: 'Radio Valle',
  publishedAt: '2024-11-11T08:30:00Z',
  headline: 'Selmara minister took bribe for ferries, prosecutors told',
  body: 'Transport Minister Olan Vesk took a bribe of two million crowns from the broker of the ferries sold by Selmara, two people familiar with the inquiry told Radio Valle. The Harbour Post reported that Selmara had sold two ferries to a foreign navy.',
})
export const denied = aPost({
  guid: 'denied',
  headline: 'Selmara denies sale of ferries and bribe',
  body: 'PORT SELM, Nov 11 (Reuters) - The Selmara government on Monday denied a Harbour Post report that it had sold two ferries to a foreign navy. The Selmara government also denied a Radio Valle report that Transport Minister Olan Vesk took a bribe of two million crowns.',
})

/** What one government denies on two claims, with the alert of both. */
export async function bothDenied() {
  const desk = await startDesk()
  for (const post of [ferries, bribe, denied]) await desk.post(post)
  await desk.desk.settled()
  const raised = await theAlert(desk)
  const [first = '', second = ''] = raised.entryIds
  return { desk, raised, ids: { first, second }, storyId: must(raised.storyId, 'a story') }
}

/** The id that the desk gave an item. */
export const idOf = async ({ store }: StartedDesk, guid: string): Promise<string> =>
  must(
    (await store.items({ limit: 50 })).rows.find((line) => line.guid === guid),
    guid,
  ).itemId
