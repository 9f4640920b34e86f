import { expect, test } from 'vitest'
import { madeGuid, type Marks } from './made-guid.ts'

const marks: Marks = {
  source: 'Example Press',
  sequence: 'A0412',
  sentAt: '2024-11-11T08:58:00Z',
  slug: 'Kremlin-Call',
  words: 'Kremlin denies call',
}
const made = (over: Partial<Marks> = {}): string => madeGuid({ ...marks, ...over })

test('P41: copy without an id has one made of source, day, sequence and slug', () => {
  expect(made()).toBe('made:example-press:20241111:a0412:kremlin-call')
  expect(made({ words: 'Retransmitted, with a mended word', sentAt: '2024-11-11T09:10:00Z' })).toBe(made())
  for (const other of [{ sequence: 'A0413' }, { slug: 'Kremlin-Reax' }, { sentAt: '2024-11-12T08:58:00Z' }])
    expect(made(other)).not.toBe(made())
})

test('P41: where it has no day or no number, its words stand for them', () => {
  expect(made({ sentAt: null })).toBe(made({ sentAt: null, words: 'KREMLIN  DENIES – CALL' }))
  expect(made({ sequence: null })).not.toBe(made({ sequence: null, words: 'Kremlin confirms call' }))
})
