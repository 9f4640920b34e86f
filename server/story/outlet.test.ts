import { expect, test } from 'vitest'
import { reporterOf, sameOutlet } from './outlet.ts'
import { aReport } from './wire.builder.ts'

test('S12: an outlet is met under its short name and its initials', () => {
  expect(sameOutlet('the Courier', 'Selmara Courier')).toBe(true)
  expect(sameOutlet('ANS', 'Atlantic News Service')).toBe(true)
  expect(sameOutlet('Norden Wire', 'Meridian')).toBe(false)
  expect(sameOutlet('the newspaper', 'Norden Wire')).toBe(false)
})

test('S12: a report is that of the outlet that the copy credits', () => {
  expect(reporterOf(aReport('Norden Wire', 'it'), 'Norden Wire')).toBe('Norden Wire')
  expect(reporterOf(aReport('unnamed sources', 'it', { via: 'Capital Ledger' }), 'Meridian')).toBe('Capital Ledger')
  expect(reporterOf(aReport('sources', 'it', { partyKind: 'unnamed' }), 'Meridian')).toBe('Meridian')
})

test.each([
  ['Tikhy Kurier newspaper', 'Тихий курьер', true],
  ["Газета «Тихий кур'єр»", 'Тихий курьер', true],
  ['журнал «Маяк»', 'Mayak', true],
  ['газета «Маяк»', 'Тихий курьер', false],
  ['Новая газета', 'Mayak', false],
  ['Костравинформ', 'Правительство Костравы', false],
  ['Ордания-Пресс', 'Посольство Ордании', false],
  ['Костравинформ', 'агентство «Костравинформ»', true],
])('N9: an outlet is met in another alphabet, and where its kind stands before its name: %s, %s', (a, b, same) => {
  expect(sameOutlet(a, b)).toBe(same)
})
