import { expect, test } from 'vitest'
import { assertsOtherwise } from './asserts-otherwise.ts'

test.each([
  [
    'a figure',
    'The ferry Vesta leaked 20 tonnes of fuel off Sund',
    'The ferry Vesta leaked 200 tonnes of fuel off Sund',
  ],
  ['a count', 'Selmara sold two ferries to a navy', 'Selmara sold three ferries to a navy'],
  ['a year', 'Selmara sold two ferries in 2023', 'Selmara sold two ferries in 2024'],
  ['a day', 'Olan Vesk met Ada Brenk on Monday', 'Olan Vesk met Ada Brenk on Friday'],
  ['a negation', 'Norvik plans to sell its plant in Lindenau', 'Norvik plans not to sell its plant in Lindenau'],
  ['a contraction', 'Norvik will sell its plant', 'Norvik won’t sell its plant'],
  ['a negation in German', 'Norvik verkauft sein Werk in Lindenau', 'Norvik verkauft sein Werk in Lindenau nicht'],
  ['a negation in French', 'Norvik vendra son usine', 'Norvik ne vendra pas son usine'],
  ['a place', 'Norvik plans to sell its plant in Lindenau', 'Norvik plans to sell its plant in Osker'],
  ['a name', 'Minister Olan Vesk took a bribe', 'Minister Ada Brenk took a bribe'],
  ['roles', 'Norvik plans to buy Harbour Lines', 'Harbour Lines plans to buy Norvik'],
  ['a deed', 'Norvik plans to close its plant in Lindenau', 'Norvik plans to expand its plant in Lindenau'],
  [
    'a deed of two words',
    'Iran began talks with Britain on the Selma',
    'Iran broke off talks with Britain on the Selma',
  ],
  [
    'a deed told apart',
    'Norvik wants to hire at Lindenau next year',
    'The plant in Lindenau is where Norvik will sack people',
  ],
])('S56: two assertions that differ in %s are not the same', (_, a, b) => {
  expect([assertsOtherwise(a, b, true), assertsOtherwise(b, a, true)]).toEqual([true, true])
})

test.each([
  ['Norvik plans to sell its plant in Lindenau', 'Norvik plans to sell its Lindenau plant'],
  ['Norvik plans to sell its plant in Lindenau', 'Norvik was selling its plant in Lindenau, which has 900 workers'],
  ['Selmara sold two ferries', 'Selmara sold 2 ferries to a navy'],
  ['Selmara paid 1,000 crowns', 'Selmara paid 1000 crowns'],
  ['Olan Vesk and Ada Brenk spoke by phone', 'Ada Brenk and Olan Vesk spoke by telephone'],
])('S56: “%s” and “%s” may be one', (a, b) => {
  expect([assertsOtherwise(a, b, true), assertsOtherwise(b, a, true)]).toEqual([false, false])
})

test('S56: figures, negation, names and deeds are told apart across languages too', () => {
  const plan = 'Norvik plans to sell its plant in Lindenau'
  expect(assertsOtherwise('Norvik: Verkauf des Werks in Lindenau.', plan, false)).toBe(false)
  expect(assertsOtherwise('Norvik: la vente de son usine de Lindenau.', plan, false)).toBe(false)
  expect(assertsOtherwise('Norvik verkauft sein Werk in Lindenau nicht.', plan, false)).toBe(true)
  expect(assertsOtherwise('Norvik: Verkauf des Werks in Osker.', plan, false)).toBe(true)
  expect(assertsOtherwise('Norvik verkauft drei Fähren.', 'Norvik sells two ferries', false)).toBe(true)
  expect(assertsOtherwise('Norvik: Kauf des Werks in Lindenau.', plan, false)).toBe(true)
})
