import { expect, test } from 'vitest'
import { aReport, aStatement, CALL, type Copy, theCall, Wire } from './wire.builder.ts'

const copy = (guid: string, hour: number, language: string, party: string, over: Partial<Copy> = {}): Copy => ({
  guid,
  from: `Wire ${guid}`,
  at: `2024-11-11T${String(hour).padStart(2, '0')}:00:00Z`,
  headline: `Trump Putin Ukraine: ${party}`,
  body: theCall.body ?? '',
  language,
  statements: [aStatement({ party, cue: 'denied', about: CALL, text: `${party} denied that ${CALL}.` })],
  ...over,
})

function told(...copies: Copy[]): Wire {
  const wire = new Wire()
  for (const one of [theCall, ...copies]) wire.post(one)
  return wire
}
const parties = (wire: Wire): string[] => [
  ...wire
    .story()
    .entries.filter((e) => e.stance !== 'report')
    .map((e) => e.party),
  ...wire.alerts.alerts.map((a) => a.headline.split(':')[0] ?? ''),
]

test('N12: a party in the lists is called by its row’s name, whatever copy it spoke in first', () => {
  expect(parties(told(copy('de', 9, 'de', 'Armenien')))).toEqual(['Armenia', 'Armenia'])
  expect(parties(told(copy('de', 9, 'de', 'Armenien'), copy('en', 10, 'en', 'Yerevan')))).toEqual([
    'Armenia',
    'Armenia',
  ])
})

test('N12: another is called as the first copy in the desk’s language does, its open alert too', () => {
  const wire = told(copy('ru', 9, 'ru', 'МИД Тарвии'), copy('en', 10, 'en', 'Tarvian foreign ministry'))
  expect(parties(wire)).toEqual(['Tarvian foreign ministry', 'Tarvian foreign ministry'])
  const entry = wire.story().entries.find((e) => e.stance === 'denial')
  expect(entry?.carriedBy).toEqual(['ru', 'en'])
  expect(entry?.evidence?.naming).toMatchObject({ readAs: 'МИД Тарвии', rule: 'same-party' })
  wire.post(copy('de', 11, 'de', 'Außenministerium Tarviens'))
  wire.post(copy('en2', 12, 'en', 'Tarvia’s foreign ministry'))
  expect(parties(wire)).toEqual(['Tarvian foreign ministry', 'Tarvian foreign ministry'])
})

test('N12: no later copy calls a party otherwise than the first in the desk’s language, nor one that is only taken for it', () => {
  const wire = told(copy('de', 9, 'de', 'Bahn'), copy('en', 10, 'en', 'Deutsche Bahn'), copy('ap', 11, 'en', 'Norvik'))
  expect(parties(wire).filter((party) => party.includes('Norvik'))).toEqual([])
  expect(parties(wire)[0]).toBe('Bahn')
})

test.each<[string, string, string]>([
  ['a state for its ministry', 'МИД Тарвии', 'Tarvia'],
  ['more words around the same name', 'Belmaris', 'Belmaris country'],
  ['an office that tells no owner', 'МИД Тарвии', 'foreign ministry'],
])('N12: no name is taken from %s', (_what, known, own) => {
  expect(parties(told(copy('ru', 9, 'ru', known), copy('en', 10, 'en', own)))[0]).toBe(known)
})

test('N12: a name that a person has given stays', () => {
  const wire = told(copy('ru', 9, 'ru', 'МИД Тарвии'))
  const entry = wire.story().entries.find((e) => e.stance === 'denial')
  const args = { entryId: entry?.id ?? '', party: 'Tarvia’s diplomats' }
  const given = { by: 'user-1', at: '2024-11-11T09:30:00Z', screen: wire.story() }
  wire.commit(wire.stories.decideCommand({ name: 'correct-entry', args }, given), given.at)
  wire.post(copy('en', 10, 'en', 'Tarvian foreign ministry'))
  expect(parties(wire)).toEqual(['Tarvia’s diplomats', 'Tarvia’s diplomats'])
})

test('N12: an alert that was resolved tells what it told', () => {
  const wire = told(copy('ru', 9, 'ru', 'МИД Тарвии'))
  const [alert] = wire.alerts.alerts
  if (!alert) throw new Error('no alert')
  const resolved = { ...alert, state: 'resolved' as const }
  wire.commit([{ type: 'alert-changed', alert: resolved, by: 'user-1', reason: null }], '2024-11-11T09:30:00Z')
  wire.post(copy('en', 10, 'en', 'Tarvian foreign ministry'))
  expect(parties(wire)).toEqual(['Tarvian foreign ministry', 'МИД Тарвии'])
})

test('S5, S13: what is denied under a state’s name and under that of its ministry is one denial', () => {
  const wire = told(copy('a', 9, 'en', "Armenia's foreign ministry"), copy('b', 10, 'fr', 'Erevan'))
  expect(parties(wire)).toEqual(["Armenia's foreign ministry", "Armenia's foreign ministry"])
  expect(
    parties(told(copy('a', 9, 'en', 'Armenia'), copy('b', 10, 'fr', 'ministère arménien des Affaires étrangères'))),
  ).toEqual(['Armenia', 'Armenia'])
})

test('N12: outlets keep the names under which they send', () => {
  const followUp = {
    ...theCall,
    guid: 'rtr',
    from: 'Рейтер',
    at: '2024-11-10T20:00:00Z',
    statements: [aReport('Рейтер', CALL)],
  }
  expect(
    told(followUp)
      .story()
      .entries.map((e) => e.party),
  ).toEqual(['Washington Post', 'Рейтер'])
})
