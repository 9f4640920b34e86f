import { expect, test } from 'vitest'
import { tagOf } from './tag.ts'

test.each([
  ['UPDATE 2-Kremlin says no call took place', 'UPDATE 2'],
  ['WRAPUP 3-Drones hit Moscow region', 'WRAPUP 3'],
  ['CORRECTED-UPDATE 1-Ministry denies talks', 'CORRECTED-UPDATE 1'],
  ['RPT-EXCLUSIVE-Minister to resign - sources', 'RPT-EXCLUSIVE'],
  ['REFILE-Oil slips', 'REFILE'],
  ['EXCLUSIVE-Envoys met in secret', 'EXCLUSIVE'],
  ['KILL - Envoys initial draft', 'KILL'],
  ['URGENT: Airport closed', 'URGENT'],
  ['Corrected: Ministry did not comment', 'CORRECTED'],
  ['ADVISORY/ Talks story to follow', 'ADVISORY'],
  ['*** FLASH *** President resigns', 'FLASH'],
  ['URGENT Kremlin denies call', 'URGENT'],
  ['CORRECTED Kremlin denies call', 'CORRECTED'],
  ['Eil: Regierung tritt zurück', 'EIL'],
  ['СРОЧНО - Кремль опроверг сообщения', 'СРОЧНО'],
  ['BC-EU--Trump-Putin, 1st Ld-Writethru', '1st Ld-Writethru'],
  ['APNewsAlert: Kremlin denies call', 'APNewsAlert'],
])('I13: the wire’s own mark is read from the headline: %s', (headline, tag) => {
  expect(tagOf(headline, null, 'usable')).toBe(tag)
})

test.each([
  'Update on talks expected later',
  'Exclusive club loses its licence',
  'Leadership: the race is open',
  'Kill Bill returns to cinemas',
  'Flash floods kill four',
  'URGENT HELP WANTED AT HARBOUR',
])('I13: words that merely look like a mark are none: %s', (headline) => {
  expect(tagOf(headline, null, 'usable')).toBeNull()
})

test('I13: a mark in the slugline counts, and a kill is marked though its words say nothing', () => {
  expect(tagOf('Talks end', 'TALKS, 3rd Ld', 'usable')).toBe('3rd Ld')
  expect(tagOf('Talks end', null, 'canceled')).toBe('KILL')
})
