import { expect, test } from 'vitest'
import { savedAs, savedOf } from './saved.ts'

const AT = '2024-11-11T09:00:00.000Z'
const own = (id: string, name: string, q: string) => ({ id, name, q, at: AT, seq: 1 })
const saved = savedOf(
  [own('a', 'Weather', 'storm'), own('b', 'Denials', 'stance:denial')],
  [{ ...own('c', 'Kills', 'is:killed'), by: 'ben', author: 'Ben' }],
)

test('Q11: saved searches stand by name, one’s own before the desk’s', () => {
  expect(saved.map(({ of, search }) => [of, search.name])).toEqual([
    ['mine', 'Denials'],
    ['mine', 'Weather'],
    ['desk', 'Kills'],
  ])
})

test('Q11: a search is known again however it is written, and another is not', () => {
  expect(savedAs(saved, '  is:killed ')?.search.name).toBe('Kills')
  expect(savedAs(saved, '(stance:denial)')?.search.name).toBe('Denials')
  expect([savedAs(saved, 'storms'), savedAs(saved, '')]).toEqual([undefined, undefined])
})
