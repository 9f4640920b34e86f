import { expect, test } from 'vitest'
import { aLine, anAlert, anEntry } from '../../tests/helpers/build.ts'
import type { Entry } from '../../shared/entry.ts'
import { claimRows } from '../story/claim-rows.ts'
import { decideBanner } from './decide-banner.ts'
import { happenedWords } from './happened-words.ts'

const NOW = Date.parse('2024-11-11T09:10:00Z')
const alert = (over: Parameters<typeof anAlert>[0]) =>
  anAlert({ raisedAt: '2024-11-11T08:58:00Z', state: 'open', ...over })
const at = (over: Partial<Entry>) =>
  anEntry({ claimId: 'c', speaker: null, quote: null, restates: null, carriedBy: ['i'], ...over })

test('C34: the room sees the latest open alert of the last half hour', () => {
  expect(decideBanner([alert({ id: 'new' }), alert({ id: 'old' })], NOW)?.id).toBe('new')
  expect(decideBanner([alert({})], NOW + 30 * 60_000)).toBe(null)
  expect(decideBanner([alert({ state: 'acknowledged' })], NOW)).toBe(null)
})

test('C35: outlets stand together, parties alone, restatements are counted', () => {
  const entries = [
    at({ id: '1', party: 'Washington Post', stance: 'report', sourcing: 'unnamed' }),
    at({ id: '2', party: 'Reuters', stance: 'follow-up', sourcing: 'unnamed' }),
    at({ id: '3', party: 'Kremlin', speaker: 'Dmitry Peskov', stance: 'denial', sourcing: 'on-record' }),
    at({ id: '4', party: 'Kremlin', stance: 'restatement', restates: '3' }),
    at({ id: '5', party: 'Trump team', stance: 'no-comment', sourcing: 'on-record' }),
  ]
  expect(claimRows('c', { entries, items: [] }).map((r) => `${r.words} (${r.detail})`)).toEqual([
    'Washington Post, Reuters report it (unnamed sources only)',
    'Kremlin denies it (Peskov, on record · restated)',
    'Trump team declines to comment (on record)',
  ])
})

test('C36: what rests on withdrawn copy alone is not shown to the room as standing', () => {
  const entries = [at({ id: '1', party: 'Washington Post', stance: 'report' })]
  expect(claimRows('c', { entries, items: [aLine({ itemId: 'i', withdrawn: true })] })).toEqual([])
})

test('C35: the quote speaks for itself, silence needs no quote', () => {
  expect(happenedWords(at({ party: 'Kremlin', quote: '“pure fiction”' }), [])).toEqual({
    who: 'Kremlin',
    verb: '',
    words: '“pure fiction”',
  })
  expect(happenedWords(at({ party: 'Cheung', stance: 'no-comment' }), []).words).toBe('declines to comment')
})

test('C47: a wall tells where a party stands now', () => {
  const entries = [
    anEntry({ id: 'no', claimId: 'c', party: 'Harbour board', stance: 'denial', seq: 3 }),
    anEntry({ id: 'yes', claimId: 'c', party: 'Harbour board', stance: 'confirmation', seq: 9 }),
  ]
  const rows = claimRows('c', { entries, items: [] })
  expect(rows.map((r) => r.words)).toEqual(['Harbour board now confirms it'])
  expect(rows[0]?.detail).toContain('denied it before')
})
