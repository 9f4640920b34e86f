import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { compare } from './compare.ts'
import type { Piece } from './reword.ts'

const told = (pieces: readonly Piece[]): string =>
  pieces.map((c) => (c.kind === 'same' ? c.text : `${c.kind === 'added' ? '+' : '-'}[${c.text}]`)).join('')
const paragraphs = (before: string, after: string): string[] =>
  (compare({ headline: 'h', body: before }, { headline: 'h', body: after })?.paragraphs ?? []).map(
    ({ moved, pieces }) => `${moved === null ? '' : `${moved}: `}${told(pieces)}`,
  )
const tally = (before: string, after: string) =>
  compare({ headline: 'h', body: before }, { headline: 'h', body: after })?.tally

const LEAD = 'The Washington Post said on Sunday that the two men had spoken on Thursday.'
const DENIAL = 'The Kremlin on Monday rejected the report as “pure fiction”.'
const CLOSE = 'A spokesman for the port declined to discuss private calls with reporters.'

test('C38: a softened word shows as taken out and put in', () => {
  expect(paragraphs(LEAD, LEAD.replace('said', 'reported'))).toEqual([
    'The Washington Post -[said]+[reported] on Sunday that the two men had spoken on Thursday.',
  ])
})

test('C38: a new paragraph stands for itself, and a sentence put into one stays in it', () => {
  expect(paragraphs(LEAD, `${LEAD}\n\n${DENIAL}`)).toEqual([LEAD, `+[${DENIAL}]`])
  expect(paragraphs(`${LEAD} ${CLOSE}`, `${LEAD} ${DENIAL} ${CLOSE}`)).toEqual([`${LEAD} +[${DENIAL}] ${CLOSE}`])
})

test('C38: a sentence that is mostly rewritten is shown as the old one and the new one, not word by word', () => {
  const after = 'Dmitry Peskov told reporters on Monday that the report was “pure fiction” and that no call is planned.'
  const changed = compare({ headline: 'h', body: DENIAL }, { headline: 'h', body: after })
  const kinds = changed?.paragraphs.flatMap(({ pieces }) =>
    pieces.filter((p) => p.text.trim() !== '').map((p) => p.kind),
  )
  expect(kinds).toEqual(['removed', 'added'])
})

test('C38: words that stand alone between two changes go with them', () => {
  const before = 'The men spoke for an hour on the secure line about grain and the war in the south of the country.'
  const after =
    'The men spoke for most of the day on the secure line about grain and the war in the south of the country.'
  expect(paragraphs(before, after)).toEqual([
    'The men spoke for -[an hour]+[most of the day] on the secure line about grain and the war in the south of the country.',
  ])
})

test('C181: a paragraph that moved is told as moved, with the words that changed on the way', () => {
  const body = [LEAD, DENIAL, CLOSE].join('\n\n')
  expect(paragraphs(body, [CLOSE.replace('port', 'harbour'), LEAD, DENIAL].join('\n\n'))).toEqual([
    'up: A spokesman for the -[port]+[harbour] declined to discuss private calls with reporters.',
    LEAD,
    DENIAL,
  ])
})

test('C181: a paragraph that was cut in two or joined is no change of words', () => {
  expect(tally(`${LEAD} ${DENIAL}`, `${LEAD}\n\n${DENIAL}`)).toEqual({
    headline: false,
    added: 0,
    removed: 0,
    reworded: 0,
    moved: 0,
  })
})

test('C181: what changed is counted by the sentence', () => {
  const before = `${LEAD}\n\n${CLOSE}\n\nThe mill burned down in the spring of that year.`
  const after = `${DENIAL}\n\n${LEAD.replace('said', 'reported')}\n\n${CLOSE}`
  expect(tally(before, after)).toEqual({ headline: false, added: 1, removed: 1, reworded: 1, moved: 0 })
})

test('C181: abbreviations, initials and figures end no sentence', () => {
  expect(
    tally(
      'The U.S. President met J. Smith on Nov. 11 for 3.5 hours.',
      'The U.S. President met J. Smith on Nov. 11 for 4 hours.',
    ),
  ).toMatchObject({
    reworded: 1,
    added: 0,
    removed: 0,
  })
})

test('C39: texts too long to compare on screen are left alone', () => {
  const body = 'word '.repeat(20_000)
  expect(compare({ headline: '', body }, { headline: '', body })).toBe(null)
})

const sentence = fc.constantFrom(LEAD, DENIAL, CLOSE, 'No.', 'He said so.', 'The mill burned down in the spring.')
const body = fc
  .array(fc.array(sentence, { minLength: 1, maxLength: 4 }), { maxLength: 5 })
  .map((list) => list.map((sentences) => sentences.join(' ')).join('\n\n'))
const flat = (text: string): string => text.split(/\s+/u).filter(Boolean).join(' ')

test('C181: whatever changed, what is not struck reads as the new version, in its order', () => {
  fc.assert(
    fc.property(body, body, (before, after) => {
      const kept = compare({ headline: '', body: before }, { headline: '', body: after })?.paragraphs.map(
        ({ pieces }) =>
          pieces
            .filter(({ kind }) => kind !== 'removed')
            .map(({ text }) => text)
            .join(''),
      )
      expect(flat((kept ?? []).join(' '))).toBe(flat(after))
    }),
  )
})
