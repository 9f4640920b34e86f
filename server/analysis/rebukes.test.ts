import { expect, test } from 'vitest'
import { denials } from './testing/read.ts'

const deniers = (body: string, language: string): string[] =>
  denials(body, { language }).map((s) => s.speaker ?? s.party)

test.each([
  ['en', 'Water Minister Ada Brenk accused the newspaper of scaremongering on Saturday.', 'Ada Brenk'],
  ['en', 'Oda Falk accused the magazine of inventing the letter.', 'Oda Falk'],
  ['de', 'Oda Falk warf der Zeitung am Freitag Panikmache vor.', 'Oda Falk'],
  ['fr', 'Oda Falk a accusé le journal d’avoir tout inventé.', 'Oda Falk'],
  ['es', 'Oda Falk acusó al diario de mentir.', 'Oda Falk'],
  ['ru', 'Ада Бренк обвинила газету во лжи.', 'Ада Бренк'],
  ['uk', 'Ада Бренк звинуватила газету у брехні.', 'Ада Бренк'],
  ['en', 'The tale of the sale is, in the words of the mill’s owner, Ada Brenk, "an urban legend".', 'Ada Brenk'],
  ['en', 'Tarvex has every intention of staying in Lund, said the mill’s owner, Ada Brenk.', 'Ada Brenk'],
  ['ru', 'Театр «Маяк» как работал, так и будет работать, заверила директор театра Ада Бренк.', 'Ада Бренк'],
])('A3: who charges a paper with inventing it, or says that all stays, denies it (%s): %s', (language, body, party) => {
  expect(deniers(body, language)).toEqual([party])
})

test.each([
  ['en', 'Oda Falk accused the newspaper of bad manners.'],
  ['en', 'Oda Falk did not accuse the newspaper of lying.'],
  ['en', 'The newspaper was accused of lying.'],
  ['en', 'Two officials accused the newspaper of lying.'],
  ['en', 'Oda Falk accused the minister of lying.'],
  ['de', 'Oda Falk warf der Zeitung schlechte Manieren vor.'],
  ['fr', 'Oda Falk a accusé le maire de mentir.'],
  ['ru', 'Ада Бренк обвинила мэра во лжи.'],
  [
    'de',
    'Wie die Fachzeitschrift »Bühne heute« schreibt, verlässt von Thun das Haus. Das Referat war nicht zu erreichen.',
  ],
])('A3: and who charges somebody else, or with something else, does not (%s): %s', (language, body) => {
  expect(deniers(body, language)).toEqual([])
})
