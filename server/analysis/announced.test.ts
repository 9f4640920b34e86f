import { expect, test } from 'vitest'
import { read } from './testing/read.ts'

/** Who is told to confirm something in a body of copy. */
const confirmedBy = (body: string): string[] =>
  read(body, { language: 'en', sourceName: 'Tern Wire' })
    .filter((s) => s.stance === 'confirmation')
    .map((s) => s.speaker ?? s.party)

test.each([
  ['Tarvex said on Monday it is in early talks with Brenk Mills about a merger.', 'Tarvex'],
  ['Oda Falk will step down as chief executive of Brenk Mills in March, the company said on Wednesday.', 'Brenk Mills'],
  ['Front commander Issa Tolo told Tern Wire by telephone that his movement had accepted the truce.', 'Issa Tolo'],
  ['"I will resign on Friday," Prime Minister Ada Brenk told lawmakers.', 'Ada Brenk'],
])('A22: who announces what it sets about confirms it: %s', (body, party) => {
  expect(confirmedBy(body)).toEqual([party])
})

test.each([
  'The union will strike in May, analysts said.',
  'Tarvex said it would consider its options.',
  'Tarvex told the council that it will sell the mill, two of its members said.',
  'Tarvex said it hopes to sell more milk.',
  'Lund will win the war, Lund’s president said.',
  'Rovers will win the cup, the club said.',
  'Issa Tolo said he will tell the truth in court.',
  'Tarvex said it will always comply with the law.',
  'Tarvex said it was about to be sued.',
  'Tarvex said it planned to sell its mill in 2019 but dropped the plan.',
  'Tarvex said it will sue Tern News over its report.',
  'Tarvex will sell its pit, the union said.',
  'The company will sell its pit, the union said.',
])('A22: who guesses, hopes or is only said to, does not: %s', (body) => {
  expect(confirmedBy(body)).toEqual([])
})
