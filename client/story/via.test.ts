import { expect, test } from 'vitest'
import { aLine, anEntry } from '../../tests/helpers/build.ts'
import { viaLine } from './via.ts'

const lines = new Map(
  ['Reuters', 'AP', 'AFP'].map((sourceName) => [sourceName, aLine({ itemId: sourceName, sourceName })] as const),
)
const evidence = {
  itemId: 'Reuters',
  version: 3,
  publishedAt: '2024-11-11T08:58:00Z',
  start: 0,
  end: 1,
  cue: '',
  rule: '',
  match: '',
  fresh: '',
}

test('the first outlet with its version, and how many others carry it', () => {
  const entry = anEntry({ firstItemId: 'Reuters', carriedBy: ['Reuters', 'AP', 'AFP'], evidence })
  expect(viaLine(entry, lines)).toBe('via Reuters v3 · +2 carriers')
})

test('a first version and a lone carrier go without saying', () => {
  const entry = anEntry({ firstItemId: 'AP', carriedBy: ['AP'], evidence: { ...evidence, version: 1 } })
  expect(viaLine(entry, lines)).toBe('via AP')
})

test('an outlet that carries it twice counts once, an item elsewhere not at all', () => {
  const entry = anEntry({ firstItemId: 'AP', carriedBy: ['AP', 'Reuters', 'Reuters', 'gone'], evidence: null })
  expect(viaLine(entry, lines)).toBe('via AP · +1 carrier')
  expect(viaLine(anEntry({ firstItemId: 'gone' }), lines)).toBe(null)
})
