import { expect, test } from 'vitest'
import type { Statement } from '../../shared/statement.ts'
import { WORLD_NAMES } from '../names/world-names.ts'
import { officeOfSpeaker, withOwner } from './whose-office.ts'
import { aStatement } from './wire.builder.ts'

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

const at = (start: number, party: string, over: Partial<Statement> = {}): Statement =>
  aStatement({ party, start, end: start + 10, ...over })

test.each<[string, string, Statement[], string]>([
  ['the state that spoke before', 'foreign ministry', [at(0, 'Armenia')], "Armenia's foreign ministry"],
  ['it in another language', 'Außenministerium', [at(0, 'Armenien')], "Armenia's foreign ministry"],
  ['the same office', 'foreign ministry', [at(0, 'Votnan foreign ministry')], 'Votnan foreign ministry'],
  ['nobody, where none spoke before', 'foreign ministry', [at(90, 'Azerbaijan')], 'foreign ministry'],
  ['nobody, where a house spoke', 'foreign ministry', [at(0, 'Harbour Lines')], 'foreign ministry'],
  ['whom it names', "Votna's foreign ministry", [at(0, 'Armenia')], "Votna's foreign ministry"],
  ['the one state that calls it so', 'Foreign Office', [at(0, 'Iran')], 'Foreign Office'],
  ['the same in its own language', 'Auswärtiges Amt', [at(0, 'Iran')], 'Auswärtiges Amt'],
])('S5: an office told without its state is that of %s', (_whose, party, before, whole) => {
  expect(officeOfSpeaker(party, at(50, party), before, WORLD_NAMES)).toBe(whole)
})

test('S5: an office whose sentence names another state is not that of the state that spoke before', () => {
  const s = at(50, 'foreign ministry', { text: 'The foreign ministry denied that Hungary had been asked.' })
  expect(officeOfSpeaker('foreign ministry', s, [at(0, 'Armenia')], WORLD_NAMES)).toBe('foreign ministry')
})
