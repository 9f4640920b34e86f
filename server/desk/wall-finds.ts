import { readQuery } from '../../shared/search/read-query.ts'
import type { Wall } from '../../shared/wall.ts'
import type { Given } from './given.ts'

/** Finds that are looked at: the stories of the latest ones take turns. */
const MOST_FINDS = 100
const MOST_STORIES = 12

type Reads = Pick<Given, 'store' | 'zone' | 'now'>

/** A saved search as it reads now; its last words, or what was typed, where there is none. (A person's own is followed by events.) */
async function wordsOf({ store }: Pick<Reads, 'store'>, { q, searchId, searchBy }: Wall['programme']): Promise<string> {
  if (searchId === null || searchBy !== null) return q
  const { screen } = await store.screen('searches')
  const saved = screen.kind === 'searches' ? screen.searches : []
  return saved.find(({ id }) => id === searchId)?.q ?? q
}

/** The stories of what a wall's search finds, the one that has moved last first; none where it asks for nothing. */
export async function wallFinds({ store, zone, now }: Reads, { programme }: Wall): Promise<string[]> {
  if (programme.order !== 'search' || programme.q === '') return []
  const { query } = readQuery(await wordsOf({ store }, programme))
  const at = { now: Date.parse(now()), zone }
  const { rows } = await store.search({ query, at, order: 'newest', limit: MOST_FINDS })
  return [...new Set(rows.flatMap(({ item }) => item.storyId ?? []))].slice(0, MOST_STORIES)
}
