import { expect, test } from 'vitest'
import { anEntry } from '../../tests/helpers/build.ts'
import { briefWords } from './happened-words.ts'

const told = { isFirst: false, claims: [] }
const QUOTE = 'Reports that the Ukrainian side was informed in advance of the alleged call are false'

test('W46: a denial whose words are too long for its row keeps their end', () => {
  const entry = anEntry({ stance: 'denial', party: 'Ukrainian foreign ministry', quote: QUOTE })
  const brief = briefWords(entry, [entry], told) ?? ''
  expect(brief).toMatch(/^“Reports that .* … .*are false”$/)
  expect(brief.length).toBeLessThan(60)
})

test('W46: a short denial, a refusal and a corrected entry have no other words', () => {
  const short = anEntry({ stance: 'denial', party: 'Kremlin', quote: 'pure fiction' })
  expect(briefWords(short, [short], told)).toBeNull()
  const silent = anEntry({ stance: 'no-comment', party: 'Trump camp', quote: null, text: QUOTE })
  expect(briefWords(silent, [silent], told)).toBeNull()
})

test('W46: a report in short is its claim, which may stand beside it', () => {
  const report = anEntry({ stance: 'report', party: 'Post', claimId: 'c1' })
  const claims = [{ claim: { id: 'c1', text: 'They spoke.' } }, { claim: { id: 'c2', text: 'They met.' } }]
  expect(briefWords(report, [report], { isFirst: true, claims })).toBe('first reports it')
  const other = anEntry({ stance: 'report', party: 'Post', claimId: 'c2' })
  expect(briefWords(other, [other], { isFirst: false, claims })).toBe('reports: They met.')
})
