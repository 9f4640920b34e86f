import { expect, test } from 'vitest'
import { aReport, aStatement, type Copy, Wire } from './wire.builder.ts'

const BODY =
  'The cruise ship Stella Boreale lies off Cape Lennard with Legionnaires on board, the Island Mail reported of Sambara.'
const report: Copy = {
  guid: 'report',
  from: 'Island Mail',
  at: '2026-03-02T08:00:00Z',
  headline: 'Legionnaires on board cruise ship Stella Boreale off Cape Lennard',
  body: BODY,
  statements: [aReport('Island Mail', 'Cruise ship Stella Boreale has Legionnaires on board', { start: 66 })],
}

/** Who stands against the report after `first` and then `second` denied it in copy of their own. */
function deniers(...statements: Parameters<typeof aStatement>[0][]): { parties: string[]; alerts: number } {
  const wire = new Wire()
  wire.post(report)
  for (const [n, s] of statements.entries()) {
    const told = aStatement({ about: 'the Stella Boreale has Legionnaires on board', start: 70, end: 100, ...s })
    const headline = 'Legionnaires on board the Stella Boreale denied'
    wire.post({
      guid: `d${n}`,
      from: `Wire ${n}`,
      at: `2026-03-02T1${n}:00:00Z`,
      headline,
      body: BODY,
      statements: [told],
    })
  }
  const denials = wire.story().entries.filter((e) => e.stance === 'denial')
  return { parties: denials.map((e) => e.party), alerts: wire.alerts.alerts.length }
}
const corvane = { party: 'Corvane Cruises' }

test.each([
  ['operator of a cruise ship anchored off Cape Lennard', corvane],
  ['Reederei', corvane],
  ['Sambara ministry', { party: 'gouvernement sambarais' }],
  ['hospital of the Stella Boreale', { party: 'St Anne Hospital' }],
])('S46: "%s" is the one of its kind that has spoken, and nobody is told again', (party, before) => {
  expect(deniers(before, { party })).toEqual({ parties: [before.party], alerts: 1 })
})

test('S46: an agent told by his client is the agent who has spoken by name, and a judge his court', () => {
  const agent = { partyKind: 'person', party: 'Marcus Thole', speaker: 'Marcus Thole', role: 'agent' } as const
  expect(deniers(agent, { party: 'Stella’s agent', role: 'agent' }).parties).toEqual(['Marcus Thole'])
  expect(deniers({ partyKind: 'person', party: 'Stella’s lawyer', role: 'lawyer' }, agent).parties).toEqual([
    'Stella’s lawyer',
  ])
  const judge = { partyKind: 'person', party: 'Ingrid Falk', speaker: 'Ingrid Falk', role: 'Judge' } as const
  expect(deniers({ party: 'Regional Court of Harnau' }, judge).parties).toEqual(['Regional Court of Harnau'])
})

test.each([
  ['a name of its own', corvane, { party: 'Boreas Shipping company' }],
  ['another kind', corvane, { party: 'Cape Lennard court' }],
  ['an operator of something else', corvane, { party: 'operator of Cape Lennard harbour' }],
  ['a maker beside an operator', { party: 'Corvane company' }, { party: 'manufacturer of the Stella Boreale' }],
  ['an operator beside a state', { party: 'Kremlin' }, { party: 'operator of the cruise ship Stella Boreale' }],
  ['an operator beside a union', { party: 'Seamen’s Union' }, { party: 'operator of the cruise ship Stella Boreale' }],
  ['a ministry that tells which', { party: 'Sambara ministry of health' }, { party: 'Sambara foreign ministry' }],
])('S46: %s makes a party of its own', (_why, before, after) => {
  expect(deniers(before, after)).toEqual({ parties: [before.party, after.party], alerts: 2 })
})

test('S46: where two of a kind have spoken, a description is neither', () => {
  expect(deniers(corvane, { party: 'Boreas Lines' }, { party: 'Reederei' }).parties).toHaveLength(3)
})

/** Who has denied the report after English copy and then copy in `language` an hour and more later. */
function deniersAbroad(
  before: Parameters<typeof aStatement>[0],
  after: Parameters<typeof aStatement>[0],
  { language = 'uk', hour = 11 } = {},
): string[] {
  const wire = new Wire()
  wire.post(report)
  const about = 'the Stella Boreale has Legionnaires on board'
  const copy = { headline: 'Legionnaires on board the Stella Boreale denied', body: BODY }
  const told = (s: Parameters<typeof aStatement>[0]) => [aStatement({ about, start: 70, end: 100, ...s })]
  wire.post({ ...copy, guid: 'd0', from: 'Wire 0', at: '2026-03-02T10:00:00Z', statements: told(before) })
  const at = `2026-03-02T${hour}:00:00Z`
  wire.post({ ...copy, guid: 'd1', from: 'Wire 1', at, language, statements: told(after) })
  return wire
    .story()
    .entries.filter((e) => e.stance === 'denial')
    .map((e) => e.party)
}

test('S46: copy in another language tells within hours of the one body that has denied a claim', () => {
  expect(deniersAbroad(corvane, { party: 'Круїзи Полярні' })).toEqual(['Corvane Cruises'])
})

test.each([
  ['copy in the same language', { party: 'Boreas Fleet' }, { language: 'en' }],
  ['copy of the afternoon', { party: 'Круїзи Полярні' }, { hour: 14 }],
  ['an office of state', { party: 'Міністерство оборони' }, {}],
  ['a person', { party: 'Оксана Мельник', partyKind: 'person' as const, speaker: 'Оксана Мельник' }, {}],
])('S46: but %s tells of another one', (_what, after, copy) => {
  expect(deniersAbroad(corvane, after, copy)).toHaveLength(2)
})

test('S46: a firm that the claim tells of by name answers for itself, not for one whom it does not tell of', () => {
  const wire = new Wire()
  const about = 'Corvane Cruises has sold the Stella Boreale'
  wire.post({ ...report, body: `${BODY} ${about}.`, statements: [aReport('Island Mail', about, { start: 66 })] })
  const post = (guid: string, at: string, party: string, language: string): void => {
    const headline = 'Corvane Cruises sale of the Stella Boreale denied'
    const statements = [aStatement({ about, party, start: 70, end: 100 })]
    wire.post({ guid, from: `Wire ${guid}`, at, headline, body: BODY, language, statements })
  }
  post('d0', '2026-03-02T10:00:00Z', 'Klinikum Marburg', 'de')
  post('d1', '2026-03-02T11:00:00Z', 'Corvane Cruises', 'en')
  expect(wire.story().entries.filter((e) => e.stance === 'denial')).toHaveLength(2)
})
