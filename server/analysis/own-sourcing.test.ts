import { expect, test } from 'vitest'
import { analyse } from './analyse.ts'

const reports = (body: string, sourceName = 'Radio Faro', language = 'en') =>
  analyse({ headline: 'Water to cost more', body, language, publishedAt: '2026-03-04T10:00:00Z', sourceName })
    .statements.filter((s) => s.stance === 'report')
    .map((s) => [s.party, s.rule, s.via])

test.each([
  'Tariffs are to rise by a third, according to a working paper of the city that has reached Radio Faro.',
  'Norvik will end its contract with the climber, Radio Faro has learned from company circles.',
  'Ole Marsh died in January in the camp, relatives of two of his shipmates have told Radio Faro.',
  'The union has given the emirate its word, Radio Faro hears from three members of its board.',
  'Two people who work at the laboratory confirmed to Radio Faro that the sample had shown it.',
  'A sailor was wounded in the neck by splinters, Radio Faro has been told by two sources in the fleet.',
  'Lunde has left the film three weeks into the shooting, Radio Faro has confirmed with two people on the set.',
])('A7: an outlet’s own reporting: %s', (body) => {
  const [[party, , via] = []] = reports(body)
  expect([party, via]).toEqual(['Radio Faro', null])
})

test('A7: an outlet is called by the last of its names, in German by what it has learned', () => {
  expect(reports('Three guards told the Gazette the guests had come twice.', 'Qasira Gazette')[0]?.[0]).toBe(
    'Qasira Gazette',
  )
  const german = 'Das Land hat Norvik 380 Millionen geboten. Das hat der Hafenbote aus Regierungskreisen erfahren.'
  expect(reports(german, 'Hafenbote', 'de')[0]?.[1]).toBe('own-sourcing')
})

test.each([
  'The ministry has confirmed to Radio Faro that the pump stands still.',
  'Chief executive Pia Lunde told Radio Faro that the works are sound.',
  'The company has seen no letter of that kind, it told Radio Faro.',
])('A7: what a named party tells an outlet is no report of its own: %s', (body) => {
  expect(reports(body).filter(([, rule]) => rule === 'own-sourcing')).toEqual([])
})

test.each([
  [
    'Norvik is to close the mill, Kveldsbladet reported on Tuesday, citing two people who were told of it.',
    'Kveldsbladet',
  ],
  ['Norvik is to close the mill, The Lantern reported on Tuesday, citing minutes of the board.', 'The Lantern'],
  ['Norvik is to close the mill, Kveldsbladet said on Tuesday, citing two officials.', 'Kveldsbladet'],
])('A7: who reports and names where it comes from is an outlet, known or not: %s', (body, outlet) => {
  expect(reports(body)).toEqual([[outlet, 'credited-report', outlet]])
})

test.each([
  'Norvik reported on Tuesday that it had sold the mill.',
  'The mill is sound, Ole Marsh said on Tuesday, citing a survey.',
  'The harbour board reported a loss, citing documents of its own.',
])('A7: and who only reports of itself is none: %s', (body) => {
  expect(reports(body)).toEqual([])
})

test('A7: a paper’s name may end in a day', () => {
  expect(reports('The minister will go, Rhetia Today reported on Monday, citing two people.')).toEqual([
    ['Rhetia Today', 'credited-report', 'Rhetia Today'],
  ])
})
