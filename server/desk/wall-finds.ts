import { readQuery } from '../../shared/search/read-query.ts'
import type { Wall } from '../../shared/wall.ts'
import type { Given } from './given.ts'

/** Finds that are looked at: the stories of the latest ones take turns. */
const MOST_FINDS = 100
const MOST_STORIES = 12

/** The stories of what a wall's search finds, the one that has moved last first; none where it asks for nothing. */
export async function wallFinds({ store, now }: Pick<Given, 'store' | 'now'>, { programme }: Wall): Promise<string[]> {
  if (programme.order !== 'search' || programme.q === '') return []
  const { query } = readQuery(programme.q)
  const at = { now: Date.parse(now()), zone: 'UTC' }
  const { rows } = await store.search({ query, at, order: 'newest', limit: MOST_FINDS })
  return [...new Set(rows.flatMap(({ item }) => item.storyId ?? []))].slice(0, MOST_STORIES)
}
