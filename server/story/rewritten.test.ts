import { expect, test } from 'vitest'
import { laterText } from '../../shared/later.ts'
import { rewritten } from './rewritten.ts'

const FIRED = 'Ukraine’s air force said Russia had fired 154 drones, of which 62 were shot down.'
const HAS = (text: string, over: { corrects?: boolean; before?: string; version?: number } = {}) => {
  const { corrects = false, before, version = 2 } = over
  const made = rewritten(FIRED, before, { version, text, corrects })
  return made === null ? null : laterText(made)
}
const RIGHT = 'Ukraine’s air force said Russia had fired 145 drones, of which 62 were shot down.'
const AROUND = 'Drones over two capitals\n\nBoth sides hit each other overnight, officials said.\n'

test('S21: a figure that corrected copy has otherwise is told with the sentence that has it', () => {
  expect(HAS(`${AROUND}${RIGHT}`, { corrects: true })).toBe(`corrected in version 2: “${RIGHT}”`)
  expect(HAS(`${AROUND}KYIV, Nov 10 (Reuters) - ${RIGHT}`, { corrects: true })).toBe(
    `corrected in version 2: “${RIGHT}”`,
  )
  expect(HAS(`${AROUND}${RIGHT}`)).toBe(`version 2 has it otherwise: “${RIGHT}”`)
})

test('S21: words that stand as they stood, or with the same facts, are not marked, whatever else was corrected', () => {
  expect(HAS(`${AROUND}${FIRED}`, { corrects: true })).toBe(null)
  expect(HAS(`${AROUND}${FIRED.replace('’', "'")}`, { corrects: true })).toBe(null)
  expect(HAS(`${AROUND}Russia had fired 154 drones, Ukraine’s air force said; 62 of them were shot down.`)).toBe(null)
})

test('S21: what a plain update leaves out, or names otherwise, is no correction; what corrected copy leaves out is gone', () => {
  expect(HAS(AROUND)).toBe(null)
  expect(HAS(`${AROUND}${FIRED.replace('Russia', 'Moscow')}`)).toBe(null)
  expect(HAS(AROUND, { corrects: true })).toBe('version 2 no longer has these words')
  expect(HAS(`${AROUND}${FIRED.replace('Russia', 'Moscow')}`, { corrects: true })).toMatch(/^corrected in version 2/)
})

test('S21: a small word that corrected copy has otherwise is told too, in whatever language', () => {
  const was = 'Die Ministerin hat den Vertrag am Dienstag nicht unterschrieben, sagte ihr Sprecher.'
  const is = was.replace(' nicht', '')
  const version = { version: 3, text: `Vertrag\n\n${is}`, corrects: true }
  expect(rewritten(was, undefined, version)).toEqual({ made: 'otherwise', version: 3, words: is })
  expect(
    rewritten(was, undefined, { ...version, text: `Vertrag\n\n${was.replace('Dienstag', 'Mittwoch')}` }),
  ).toMatchObject({
    made: 'corrected',
  })
})

test('S21: the note stays, as it was told first, until the words are there again', () => {
  const before = `corrected in version 2: “${RIGHT}”`
  const given = { before, version: 3 }
  expect(HAS(`${AROUND}${RIGHT}`, given)).toBe(before)
  expect(HAS(AROUND, given)).toBe(before)
  expect(HAS('', given)).toBe(before)
  expect(HAS(`${AROUND}${FIRED}`, given)).toBe(null)
  expect(HAS(`${AROUND}${RIGHT.replace('145', '147')}`, given)).toMatch(/^version 3 has it otherwise: .+147/)
})

const made = (before: string, after: string) =>
  rewritten(before, undefined, { version: 2, text: `Norvik\n\n${after}`, corrects: false })

test.each([
  [
    'Norvik denied that it would cut 1,200 jobs in Lindenau.',
    'Shipbuilder Norvik denied that it would cut 1,200 jobs in Lindenau.',
  ],
  ['Norvik denied that it would cut 1,200 jobs in Lindenau.', 'Norvik denied that it would cut 1200 jobs in Lindenau.'],
  [
    'Two F-16 jets left at 10:30 with Jean-Luc Brenk, he said.',
    'Both F-16 jets left at 10:30 with Jean-Luc Brenk, he said.',
  ],
  ['The bank denied it was short of $1.5bn in 2025/26.', 'The bank denied it was short of $1.5 billion in 2025/26.'],
  ['Police denied that 3 men had died there.', 'Police denied that three men had died there at 10 a.m.'],
])('S21: what is only put otherwise changes no fact: %s', (before, after) => {
  expect(made(before, after)).toBeNull()
})

test.each([
  [
    'Norvik denied that it would cut 1,200 jobs in Lindenau.',
    'Norvik denied that it would cut 1,300 jobs in Lindenau.',
  ],
  ['Both F-16 jets left at 10:30 for Lindenau, he said.', 'Both F-35 jets left at 10:30 for Lindenau, he said.'],
  ['The bank denied it was short of $1.5bn in May.', 'The bank denied it was short of $1.5 million in May.'],
  ['Police denied that three men had died there.', 'Police denied that four men had died there.'],
])('S21: another figure is one, however it is written: %s', (before, after) => {
  expect(made(before, after)).toEqual({ made: 'otherwise', version: 2, words: after })
})
