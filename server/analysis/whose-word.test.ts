import { expect, test } from 'vitest'
import { analyse } from './analyse.ts'
import { read } from './testing/read.ts'

const denials = (body: string): [party: string, speaker: string | null][] =>
  read(body)
    .filter((s) => s.stance === 'denial')
    .map((s) => [s.party, s.speaker])

test.each([
  [
    'an office told alone, then by its holder',
    'The health minister said on Tuesday the report was wrong. "That list is a thing that never existed," Minister Ada Brenk told parliament.',
    ['health ministry', 'Ada Brenk'],
  ],
  [
    'an owner behind a possessive of the sentence’s subject',
    'Port Lunde was closed on Monday. Tarvo Air moved its flights, its chief executive, Ole Marsh, told reporters. "There is no merger," Marsh said.',
    ['Tarvo Air', 'Ole Marsh'],
  ],
  [
    'a body by whom it sends',
    '"It\'s a lie," Dr Pavel Horvin of Lunde hospital told reporters.',
    ['Lunde hospital', 'Pavel Horvin'],
  ],
  [
    'who acts for somebody with an office',
    'A lawyer for Pia Lunde, founder of the retailer Tarvo, laughed off on Monday a report that she had been arrested.',
    ['lawyer for Pia Lunde', null],
  ],
  [
    'who leads a party and sits in another’s government',
    '"It\'s not true," Pia Lunde, deputy prime minister and leader of the Harvest League, told Norden Wire.',
    ['Harvest League', 'Pia Lunde'],
  ],
  [
    'whom an apposition describes',
    "Ole Marsh, Tarvo's owner, who has maintained that he never sold a chip, was away.",
    ['Tarvo', 'Ole Marsh'],
  ],
  [
    'a company by its shares',
    'Shares in Tarvo fell on Monday. The company said the report was false.',
    ['Tarvo', null],
  ],
  [
    'a body of a state whose name comes last',
    'Військово-морські сили Тарвії відкинули повідомлення про зіткнення.',
    ['Військово-морські сили Тарвії', null],
  ],
])('A6: %s', (_what, body, whose) => {
  expect(denials(body)).toContainEqual(whose)
})

test('A6: two who reject a report together are two positions', () => {
  const found = denials('Lunde Union and the Tarvo League both rejected on Monday a report that they had merged.')
  expect(found.map(([party]) => party)).toEqual(['Lunde Union', 'Tarvo League'])
})

test.each([
  [
    'what is supposed',
    '"If it stands it is the end, and if it doesn\'t it is a good day," said Pia Rothen, chief executive of Tarvo.',
  ],
  ['what was kept quiet', 'Tarvo told neither the public nor the team, Norden Wire understands.'],
  ['a forged thing', 'The painting is a forgery, Lunde Gallery said.'],
])('A4: %s is no denial', (_what, body) => {
  expect(denials(body)).toEqual([])
})

test('A4: what a cabinet did not discuss is no refusal to comment', () => {
  const found = read('"I did not offer them and my cabinet did not discuss them," Prime Minister Ada Brenk said.')
  expect(found.map((s) => s.stance)).not.toContain('no-comment')
})

const released = (headline: string, body: string, sourceName: string) =>
  analyse({ headline, body, language: 'en', publishedAt: '2026-03-03T10:00:00Z', sourceName })
    .statements.filter((s) => s.stance !== 'context')
    .map((s) => [s.stance, s.party])

test('A8: in its release a house is the board, the company and its director; it reports nothing', () => {
  const notice = 'The Board wishes to clarify that the Company has not sold any product to Lunde.'
  expect(released('Tarvo Holdings: Clarification of an article', notice, 'Exchange Notices')).toEqual([
    ['denial', 'Tarvo Holdings'],
  ])
  const letter =
    'As my colleagues told the press yesterday, all is well. I did not see, hear of or receive any warning whatsoever before the sale.'
  const told = released('A message from the Director', letter, 'Lunde Museum (communications)')
  expect(new Set(told.map(String))).toEqual(new Set(['denial,Lunde Museum']))
})

test('A7: an outlet’s own report is known by the first words of its name', () => {
  const found = read('Tarvo sold the ship, two doctors on board have told Le Quotidien.', {
    sourceName: 'Le Quotidien de Lunde',
  })
  expect(found.map((s) => [s.stance, s.party])).toContainEqual(['report', 'Le Quotidien de Lunde'])
})
