import { expect, test } from 'vitest'
import { type Choice, ranked, untyped } from './choice.ts'

const aChoice = (id: string, words: string, over: Partial<Choice> = {}): Choice => ({
  id,
  kind: 'story',
  words,
  perform: () => {},
  ...over,
})
const ids = (choices: Choice[]): string[] => choices.map(({ id }) => id)

test('C133: what was chosen lately is raised, but not over what is exactly meant', () => {
  const all = [aChoice('a', 'Kursk offensive'), aChoice('b', 'Kursk withdrawal'), aChoice('c', 'Kursk')]
  expect(ids(ranked(all, 'kurs', []))[0]).toBe('c')
  expect(ids(ranked(all, 'kursk', ['b', 'a']))).toEqual(['c', 'b', 'a'])
})

test('C133: a party is found by its other names, behind what bears the name itself', () => {
  const all = [aChoice('p', 'Kremlin', { kind: 'party', also: 'Peskov Песков' }), aChoice('s', 'Peskov on Monday')]
  expect(ids(ranked(all, 'peskov', []))).toEqual(['s', 'p'])
  expect(ids(ranked(all, 'песков', []))).toEqual(['p'])
})

test('C132: before anything is typed the palette shows what was chosen lately, then what can be done here', () => {
  const all = [aChoice('x', 'Merge', { kind: 'action' }), aChoice('s', 'A story'), aChoice('t', 'Another')]
  expect(ids(untyped(all, ['t', 'gone']))).toEqual(['t', 'x'])
})
