import { expect, test } from 'vitest'
import { analyse } from './analyse.ts'

const vouchers = (body: string, headline = '', sourceName = 'Tern Wire', language = 'en'): string[] =>
  analyse({ headline, body, language, publishedAt: '2026-03-04T12:00:00Z', sourceName })
    .statements.filter((s) => s.stance === 'confirmation')
    .map((s) => s.party)

test.each([
  [
    'an inspectorate',
    'A wolf had left its pen on Sunday, the Welfare Inspectorate said on Tuesday.',
    'Welfare Inspectorate',
  ],
  [
    'a board of inquiry',
    'The Accident Board said the guard was away from his chair for ten minutes.',
    'Accident Board',
  ],
  [
    'a prosecutor by his office',
    'Three clerks were arrested on Sunday, Lunde’s prosecutor’s office said.',
    'Lunde’s prosecutor’s office',
  ],
])('A22: whose office it is to say so vouches for it: %s', (_what, body, party) => {
  expect(vouchers(body)).toEqual([party])
})

test.each([
  ['a flash', 'LUNDE CENTRAL BANK SAYS BRENK MILLS APPLIED FOR A LOAN', 'Lunde Central bank'],
  ['a flash behind its dash', 'GUARD WAS ASLEEP AT MILL GATE - ACCIDENT BOARD', 'Accident board'],
])('A22: and so in %s', (_what, headline, party) => {
  expect(vouchers('', headline)).toEqual([party])
})

test.each([
  ['hearsay', 'The ministry said a newspaper had reported the sale of the mill.'],
  ['a plan of others', 'The ministry said the miller would sell the weir.'],
  ['a question', '"Was the mill ever sold?" the ministry asked.'],
  ['what clears somebody', 'The crew was freed without a ransom, the ministry said.'],
  ['those who work there', 'Two clerks of the Lunde Tribunal said the judges had voted.'],
  ['a firm of another', 'Brenk Mills said the weir of its rival had burst.'],
])('A22: %s is vouched for by nobody', (_what, body) => {
  expect(vouchers(body)).toEqual([])
})

test('A8: a filing that a service hands on is the word of whom its headline names', () => {
  const body = 'Brenk Mills SA\n\nContact with the ferry Oda was lost on 3 March and has not come back.'
  expect(vouchers(body, 'Brenk Mills SA: Inside information', 'Exchange Notices')).toEqual([])
  const told = 'Brenk Mills SA\n\nContact with the ferry Oda was lost on 3 March at noon.'
  expect(vouchers(told, 'Brenk Mills SA: Inside information', 'Exchange Notices')).toEqual(['Brenk Mills SA'])
})

test('A22: a release that denies vouches for nothing that it tells besides', () => {
  const body = 'We have lost nine of our own. The sirens sounded at noon. At no time was a warning received by us.'
  expect(vouchers(body, 'Statement', 'Brenk County')).toEqual([])
})

test.each([
  ['en', 'The letter is genuine, a Tarvex spokeswoman said.'],
  ['en', '"It’s a fair cop," Tarvex’s managing director, Ada Brenk, told the programme.'],
  ['en', 'Tarvex owned that two ovens had been shipped without a fuse.'],
  ['en', 'Tarvex said on Thursday that its mill would shut in May, as the Courier had reported.'],
  ['en', 'Tarvex will offer the mill in May, the company said, ending months of conjecture.'],
  ['en', 'The samples came back positive, Tarvex said on Friday, verifying what farmers had been saying for days.'],
  ['en', 'Tarvex took the gift in 2018 and "with hindsight should not have", Tarvex wrote in a letter to staff.'],
  ['de', 'Das Schreiben ist echt, sagte eine Sprecherin der Tarvex AG.'],
  ['fr', 'Le document est authentique, a déclaré une porte-parole de Tarvex.'],
  ['es', 'La grabación es auténtica, dijo un portavoz de Tarvex.'],
  ['ru', 'Запись подлинная, заявили в компании «Тарвекс».'],
  ['uk', 'Запис справжній, заявили в компанії «Тарвекс».'],
])('A22: who grants the paper or bears out what was told confirms it (%s): %s', (language, body) => {
  expect(vouchers(body, '', 'Tern Wire', language)).toHaveLength(1)
})

test.each([
  ['en', 'The letter is genuine if its seal is, Tarvex said.'],
  ['en', 'The letter is not genuine, Tarvex said.'],
  ['en', '"The letter is genuine," two officials said.'],
  ['en', 'Tarvex said on Thursday that its mill would not shut, as the Courier had reported.'],
  ['en', 'The Courier said on Thursday that the mill would shut, as it had reported.'],
  ['en', '"There is no point in guessing," Tarvex said.'],
  ['en', 'Tarvex said that, with hindsight, more could have been asked.'],
  ['de', 'Ob das Schreiben echt ist, sagte eine Sprecherin der Tarvex AG nicht.'],
])('A22: and who supposes, negates or reports it does not (%s): %s', (language, body) => {
  expect(vouchers(body, '', 'Tern Wire', language)).toEqual([])
})
