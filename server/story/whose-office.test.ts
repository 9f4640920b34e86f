import { expect, test } from 'vitest'
import { withOwner } from './whose-office.ts'

test.each([
  [
    'the minister',
    'Defence ministry',
    'Skarland’s defence minister said so. The defence ministry would not.',
    'Skarland’s defence ministry',
  ],
  [
    'the whole name',
    'Ministry of Defence',
    'The Ministry of Defence of Votna said so.',
    'Ministry of Defence of Votna',
  ],
  ['what is the navy’s', 'navy', 'A Skarlandic navy boat sank. The navy said so.', 'Skarlandic navy'],
  ['a short name in Russian', 'Минобороны', 'Минобороны Тарвии сообщило об этом.', 'Минобороны Тарвии'],
])('S5: whose ministry it is tells %s', (_why, party, copy, whole) => {
  expect(withOwner(party, copy)).toBe(whole)
})

test.each([
  [
    'of one of two states',
    'Defence Ministry',
    'The Votnan defence ministry said so. Skarland’s defence ministry denied it.',
  ],
  ['that tells its owner', "Votna's defence ministry", 'Skarland’s defence ministry denied it.'],
  ['that no state is told to have', 'health ministry', 'Former health minister Ada Brenk said so.'],
  ['of a firm', 'Tarvo Power', 'Votna’s Tarvo Power said so.'],
])('S5: a name %s stays as it is', (_why, party, copy) => {
  expect(withOwner(party, copy)).toBe(party)
})
