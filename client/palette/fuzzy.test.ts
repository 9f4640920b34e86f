import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { fit } from './fuzzy.ts'

const ranked = (typed: string, texts: string[]): string[] =>
  texts
    .flatMap((text) => {
      const score = fit(typed, text)
      return score === null ? [] : [{ text, score }]
    })
    .toSorted((a, b) => b.score - a.score)
    .map(({ text }) => text)

test('C133: the exact text comes first, then its beginning, then a word in it, then a piece of a word, then initials', () => {
  expect(
    ranked('wire', ['Firewire talks', 'The wire', 'Wire', 'Wires of the desk', 'What is rested', 'Alerts']),
  ).toEqual(['Wire', 'Wires of the desk', 'The wire', 'Firewire talks', 'What is rested'])
  expect(ranked('tpc', ['Trump–Putin phone call', 'Kursk'])).toEqual(['Trump–Putin phone call'])
})

test('C133: all words must fit, in any order, without accents or capitals', () => {
  expect(fit('call putin', 'Trump–Putin phone call')).not.toBe(null)
  expect(fit('orban', 'Orbán: US will quit the war')).not.toBe(null)
  expect(fit('putin kursk', 'Trump–Putin phone call')).toBe(null)
})

test('C133: whatever is typed is answered, and a text fits nothing better than itself', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (typed, text) => {
      fc.pre(/[a-z0-9]/iu.test(text))
      expect(fit(text, text) ?? -1).toBeGreaterThanOrEqual(fit(typed, text) ?? 0)
    }),
  )
})
