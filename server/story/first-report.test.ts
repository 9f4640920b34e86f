import { expect, test } from 'vitest'
import { WORLD_NAMES } from '../names/world-names.ts'
import { isFirstIn } from './first-in.ts'
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
  'Havn Tidende was first to point to Ostermann.',
  'It was Havn Tidende that first said so.',
  'Havn Tidende reported on the plan this morning.',
  'It follows a report in Havn Tidende that bids were in.',
  'A report on the sale appeared in Havn Tidende.',
  'Zuerst hatte Havn Tidende berichtet.',
  'Lo adelantó el martes Havn Tidende.',
  'It was Havn Tidende, not Radio Sund, that first reported the sale.',
  'The Tidende on Tuesday broke the news of it.',
  'The sale, first revealed on Tuesday by Havn Tidende, angered crews.',
  'Havn Tidende a été le premier à révéler la vente.',
])('S12: own sourcing on what another was first with follows up: %s', (crediting) => {
  expect(stanceOf(crediting)).toBe('follow-up')
})

test.each([
  'Nobody had a word on it.',
  'Havn Tidende said on Tuesday that the ferry to Brakel would stop.',
  'The mayor of Brakel reads Havn Tidende.',
  'Ostermann was the first to deny it, in a letter to Havn Tidende.',
  'The first to leave will be the staff of Havn Tidende.',
  'It was Radio Sund, not Havn Tidende, that first reported the eviction.',
  'Havn Tidende was not first to report it.',
  'The owner of Havn Tidende said that Radio Sund first reported it.',
  'Ostermann first told Havn Tidende that no berth would go.',
  'The ferry was the first to close, said the Tidende Office.',
  'Zuerst hatte Radio Sund, nicht Havn Tidende, berichtet.',
  'Ostermann will zuerst mit Havn Tidende sprechen.',
])('S12: else a lead with other words makes a claim of its own: %s', (crediting) => {
  expect(stanceOf(crediting)).toBe('report')
})

test('S12: whose copy says who was first follows up, though its lead shares no word with the claim', () => {
  const lead = 'Families at the quay have been told to leave by the end of the month'
  expect(stanceOf('Havn Tidende first reported the sale.', lead)).toBe('follow-up')
  expect(stanceOf('The Tidende, which was first with the story, names a buyer.', lead)).toBe('follow-up')
  expect(stanceOf('Havn Tidende reported on the plan this morning.', lead)).toBe('report')
})

test('S12: no article, preposition or somebody whom the claim knows is a new name at the head of a lead', () => {
  const crediting = 'Havn Tidende first reported the sale.'
  expect(stanceOf(crediting, 'The Harbour has told families at the quay to leave')).toBe('follow-up')
  expect(stanceOf(crediting, 'The Lindholm Foundation has told families to leave')).toBe('report')
  expect(stanceOf(crediting, 'On Lindholm Quay families have been told to leave')).toBe('follow-up')
  expect(stanceOf(crediting, 'Ostermann Holding has told families at the quay to leave')).toBe('follow-up')
})

test('S12: a short name that is another outlet, or goes on, is not the one that was first', () => {
  expect(isFirstIn('The Times first reported the sale.', 'Harbour Times', WORLD_NAMES)).toBe(false)
  expect(isFirstIn('The Post Office first reported the loss.', 'Lunde Post', WORLD_NAMES)).toBe(false)
  expect(isFirstIn('The Sentinel first reported the sale.', 'Lunde Sentinel', WORLD_NAMES)).toBe(true)
})

test('S12: a lead about somebody new, and one that comes days later, make claims of their own', () => {
  expect(stanceOf('Havn Tidende first reported the sale.', 'Karin Vold Holm has left the board')).toBe('report')
  expect(stanceOf('Havn Tidende first reported the sale.', undefined, 60)).not.toBe('follow-up')
})

/** How many claims stand after an outlet's second lead with sourcing of its own. */
function claimsAfter(lead: string, from: string): number {
  const wire = new Wire()
  const first = 'Envoys of Brakel and Ostermann have met in secret to talk of a merger of their shipyards'
  const scoop = { from: 'Havn Tidende', at: '2025-04-01T06:00:00Z', headline: 'Brakel and Ostermann talk of merger' }
  wire.post({ ...scoop, guid: 'first', body: `${first}.`, statements: [aReport('Havn Tidende', first)] })
  const statements = [aReport(from, lead, { sourcing: 'document' })]
  const headline = 'Envoys of Brakel and Ostermann have met, paper shows'
  const body = `${lead}, according to a paper seen by ${from}.`
  wire.post({ guid: 'second', from, at: '2025-04-01T09:00:00Z', headline, body, statements })
  return [...wire.screens.values()].flatMap((screen) => screen.claims).length
}

test('S12: what an outlet that has reported the claim tells in a second scoop is new, unless it says the same', () => {
  const draft = 'Envoys of Brakel and Ostermann have initialled a draft in which their shipyards talk of jobs'
  const same = 'Envoys of Brakel and Ostermann met in secret and had talks on a merger of their shipyards'
  expect(claimsAfter(draft, 'Havn Tidende')).toBe(2)
  expect(claimsAfter(draft, 'Canal Nine')).toBe(1)
  expect(claimsAfter(same, 'Havn Tidende')).toBe(1)
})
