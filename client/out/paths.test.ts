import { expect, test } from 'vitest'
import { savedOf } from '../saved/saved.ts'
import { findsPath } from './paths.ts'

const AT = '2024-11-11T09:00:00.000Z'
const own = (id: string, q: string) => ({ id, name: id, q, at: AT, seq: 1 })
const saved = savedOf(
  [own('a', 'storm'), own('b', 'is:killed')],
  [{ ...own('c', 'is:killed'), by: 'ben', author: 'Ben' }],
)

test('W9: the desk’s saved search goes out under its own address, a person’s own by its words, which a key can read', () => {
  expect(findsPath(saved, 'storm')).toEqual({ before: '/api/v1/search/as/', after: '?q=storm' })
  expect(findsPath(saved, 'is:killed')).toEqual({ before: '/api/v1/searches/c/as/', after: '' })
  expect(findsPath(saved, 'never saved')).toEqual({ before: '/api/v1/search/as/', after: '?q=never%20saved' })
})
