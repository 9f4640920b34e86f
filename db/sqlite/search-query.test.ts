import { expect, test } from 'vitest'
import { searchQuery } from './search-query.ts'

test.each([
  ['kremlin call', '"kremlin" AND "call"'],
  ['"pure fiction"', '"pure fiction"'],
  ['krem*', '"krem"*'],
  ['pr*', '"pr"*'],
  ['p*', '"p"'],
  ['trump -putin -"phone call"', '("trump") NOT ("putin" OR "phone call")'],
  ['AND OR NOT NEAR', '"AND" AND "OR" AND "NOT" AND "NEAR"'],
  ['body:secret', '"body secret"'],
  ['RUSSIA-USA/CALL', '"RUSSIA USA CALL"'],
  ['it’s', '"it s"'],
  ['“чистый вымысел”', '"чистый" AND "вымысел"'],
  ['"never closed', '"never closed"'],
])('B4: %s becomes %s', (question, expected) => {
  expect(searchQuery(question)).toBe(expected)
})

test.each(['', '   ', '-putin', '"', '**', '()', '-'])('B4: nothing is asked for by %j', (question) => {
  expect(searchQuery(question)).toBeNull()
})

test('B4: a question of a thousand words costs no more than one of thirty-two', () => {
  const long = Array.from({ length: 1_000 }, (_, n) => `word${n}`).join(' ')
  expect(searchQuery(long)?.split(' AND ')).toHaveLength(32)
})
