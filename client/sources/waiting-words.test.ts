import { expect, test } from 'vitest'
import type { ItemOutcome } from '../../shared/item.ts'
import { receiptWords, runWords, sizeWords } from './waiting-words.ts'

const came = (...outcomes: ItemOutcome[]) => outcomes.map((outcome) => ({ outcome }))

test('C65: what came of reading a body again is told', () => {
  expect(receiptWords(came('created'))).toBe('Read: 1 item taken in.')
  expect(receiptWords(came('created', 'updated', 'skipped'))).toBe('Read: 2 items taken in, 1 left out or known.')
  expect(receiptWords(came('duplicate'))).toBe('Read: the desk had all of it.')
  expect(receiptWords([])).toBe('Read: there is no copy in it.')
  expect(runWords(came('created'), 2)).toBe('Read: 1 item taken in. 2 still cannot be read.')
})

test('C65: sizes are told in round figures', () => {
  expect([812, 4_240, 1_310_000].map(sizeWords)).toEqual(['812 B', '4.2 KB', '1.3 MB'])
})
