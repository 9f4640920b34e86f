/** Where a story, or what a search finds, goes out; the form follows. */
export interface OutPath {
  before: string
  after: string
}

export const storyPath = (storyId: string): OutPath => ({
  before: `/api/v1/stories/${encodeURIComponent(storyId)}/as/`,
  after: '',
})

/** A saved search follows its words; one that was only typed is in its address. */
export const savedPath = (searchId: string): OutPath => ({
  before: `/api/v1/searches/${encodeURIComponent(searchId)}/as/`,
  after: '',
})

export const searchPath = (q: string): OutPath => ({
  before: '/api/v1/search/as/',
  after: `?q=${encodeURIComponent(q)}`,
})
