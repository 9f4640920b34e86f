import { meansSame, type Saved } from '../saved/saved.ts'

/** Where a story, or what a search finds, goes out; the form follows. */
export interface OutPath {
  before: string
  after: string
}

export const storyPath = (storyId: string): OutPath => ({
  before: `/api/v1/stories/${encodeURIComponent(storyId)}/as/`,
  after: '',
})

const savedPath = (searchId: string): OutPath => ({
  before: `/api/v1/searches/${encodeURIComponent(searchId)}/as/`,
  after: '',
})

const searchPath = (q: string): OutPath => ({
  before: '/api/v1/search/as/',
  after: `?q=${encodeURIComponent(q)}`,
})

/**
 * Where what `q` finds goes out. The desk's saved search follows its words; a person's own is theirs alone, so that whoever
 * reads with a key could not read it: it goes out by its words, as one that was only typed.
 */
export function findsPath(saved: readonly Saved[], q: string): OutPath {
  const shared = saved.find(({ of, search }) => of === 'desk' && meansSame(search.q, q))
  return shared === undefined ? searchPath(q) : savedPath(shared.search.id)
}
