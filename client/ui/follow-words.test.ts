import { expect, test } from 'vitest'
import { followWords } from './follow-words.ts'

test('F6: a screen says whether it is live, catching up by how many, or stale since when', () => {
  expect(followWords({ at: 'live' }, 0)).toEqual({ tone: 'live', words: 'live' })
  expect(followWords({ at: 'catching-up', behind: 12 }, 0).words).toBe('catching up · 12')
  expect(followWords({ at: 'catching-up', behind: null }, 0).words).toBe('catching up')
  expect(followWords({ at: 'stale', since: 0 }, 600_000)).toEqual({ tone: 'stale', words: 'stale · 10 min ago' })
  expect(followWords({ at: 'refused', code: 'protocol-mismatch', message: '' }, 0).words).toBe('reload to go on')
})
