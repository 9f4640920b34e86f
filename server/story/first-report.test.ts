import { expect, test } from 'vitest'
import { aReport, Wire } from './wire.builder.ts'

/** The stance under which a second outlet's own lead is logged, by how its copy speaks of the outlet that was first. */
function stanceOf(
  crediting: string,
  lead = 'Surveyors of a lender walked through cranes and docks of Brakel at night',
  hours = 5,
) {
  const wire = new Wire()
  wire.post({
    guid: 'first',
    from: 'Havn Tidende',
    at: '2025-04-01T06:00:00Z',
    headline: 'Brakel shipyard to be sold to Ostermann',
    body: 'The Brakel shipyard is to be sold to Ostermann, two people told Havn Tidende.',
    statements: [aReport('Havn Tidende', 'The Brakel shipyard is to be sold to Ostermann')],
  })
  const at = new Date(Date.parse('2025-04-01T06:00:00Z') + hours * 3_600_000).toISOString()
  wire.post({
    guid: 'second',
    from: 'Canal Nine',
    at,
    headline: 'Surveyors walk through docks and cranes at night',
    body: `${lead}, according to papers seen by Canal Nine. Ostermann would not say whether the Brakel shipyard is to be sold. ${crediting}`,
    statements: [aReport('Canal Nine', lead, { sourcing: 'document' })],
  })
  const entries = [...wire.screens.values()].flatMap((screen) => screen.entries)
  return entries.find((e) => e.party === 'Canal Nine')?.stance
}

test.each([
  'Havn Tidende first reported the sale.',
  'The sale was first reported by Havn Tidende on Tuesday.',
  'Havn Tidende was first with news of it.',
  'Havn Tidende reported on the plan this morning.',
  'It follows a report in Havn Tidende that bids were in.',
  'A report on the sale appeared in Havn Tidende.',
  'Zuerst hatte Havn Tidende berichtet.',
  'Lo adelantó el martes Havn Tidende.',
])('S12: own sourcing on what another was first with follows up: %s', (crediting) => {
  expect(stanceOf(crediting)).toBe('follow-up')
})

test.each([
  'Nobody had a word on it.',
  'Havn Tidende said on Tuesday that the ferry to Brakel would stop.',
  'The mayor of Brakel reads Havn Tidende.',
])('S12: else a lead with other words makes a claim of its own: %s', (crediting) => {
  expect(stanceOf(crediting)).toBe('report')
})

test('S12: a lead about somebody new, and one that comes days later, make claims of their own', () => {
  expect(stanceOf('Havn Tidende first reported the sale.', 'Karin Vold Holm has left the board')).toBe('report')
  expect(stanceOf('Havn Tidende first reported the sale.', undefined, 60)).not.toBe('follow-up')
})
