import { expect, test } from 'vitest'
import { aReport, aStatement, type Copy, Wire } from './wire.builder.ts'

const BODY =
  'Two vessels of the ferry operator Sund and Linie nearly collided off Brunn harbour, a union said. The club agreed.'
const report: Copy = {
  guid: 'report',
  from: 'Ledger',
  at: '2026-03-02T08:00:00Z',
  headline: 'Ferries nearly collided off Brunn harbour, sources say',
  body: BODY,
  statements: [aReport('Ledger', 'Two vessels of Sund and Linie nearly collided off Brunn harbour', { start: 60 })],
}
const answered = (...statements: Parameters<typeof aStatement>[0][]): Wire => {
  const wire = new Wire()
  wire.post(report)
  const headline = 'Ferry operator rejects account of near collision off Brunn harbour'
  const [at, about] = ['2026-03-02T10:00:00Z', 'vessels nearly collided off Brunn harbour']
  const told = statements.map((s) => aStatement({ about, ...s }))
  wire.post({ guid: 'answer', from: 'Meridian', at, headline, body: BODY, statements: told })
  return wire
}

test('S5, S13: a headline’s description is the body that the copy names: one entry, one alert', () => {
  const wire = answered({ party: 'Ferry operator' }, { party: 'Sund and Linie', start: 90, end: 160 })
  expect(
    wire
      .story()
      .entries.filter((e) => e.stance === 'denial')
      .map((e) => e.party),
  ).toEqual(['Sund and Linie'])
  expect(wire.alerts.alerts).toHaveLength(1)
})

test('S5: "the operator’s director" speaks for the body that the item names', () => {
  const officer = { party: 'operations', speaker: 'Casimir Rolle', role: 'operations director', start: 200, end: 260 }
  const wire = answered({ party: 'Sund and Linie', start: 90, end: 160 }, officer)
  expect(wire.story().entries.filter((e) => e.stance === 'denial')).toHaveLength(1)
})

test('S5, S13: what a headline says in short of an unnamed body is the position that the copy tells in full', () => {
  const wire = answered({ party: 'Brunn' }, { party: 'Sund and Linie', start: 90, end: 160 })
  expect(
    wire
      .story()
      .entries.filter((e) => e.stance === 'denial')
      .map((e) => e.party),
  ).toEqual(['Sund and Linie'])
})

test('S5, S13: an agent is a party of his own, known by client in one sentence and by name in the next', () => {
  const client = 'Lawyer for Ada Brenk'
  const wire = answered(
    { party: client, partyKind: 'person', role: client, start: 90, end: 160 },
    { party: 'Oda Falk', partyKind: 'person', speaker: 'Oda Falk', role: 'lawyer', start: 200, end: 260 },
  )
  expect(
    wire
      .story()
      .entries.filter((e) => e.stance === 'denial')
      .map((e) => e.party),
  ).toEqual(['Oda Falk'])
  expect(wire.alerts.alerts).toHaveLength(1)
})

test('S5: an office in a headline is whoever the copy names as holding it', () => {
  const wire = answered(
    { party: 'mayor', role: 'mayor' },
    { party: 'Ada Brenk', partyKind: 'person', speaker: 'Ada Brenk', role: 'mayor', start: 90, end: 160 },
  )
  const denials = wire.story().entries.filter((e) => e.stance === 'denial')
  expect(denials.map((e) => e.party)).toEqual(['Ada Brenk'])
  expect(wire.alerts.alerts).toHaveLength(1)
})

test.each(['30-page report on the Sund accident', 'watch log of the Sund', 'letter to the Lunde Union'])(
  'S19: a paper takes no position: “%s”',
  (party) => {
    const wire = answered({ party, start: 90, end: 160 })
    expect(wire.story().entries.map((e) => e.party)).toEqual(['Ledger'])
  },
)
