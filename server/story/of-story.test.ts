import { expect, test } from 'vitest'
import { emptyStory } from '../../shared/fold.ts'
import { aLine, anEntry, AT } from '../../tests/helpers/build.ts'
import { WORLD_NAMES } from '../names/world-names.ts'
import { Draft } from './draft.ts'
import { creditsReporter } from './of-story.ts'
import { aReport, aStatement, Wire } from './wire.builder.ts'

test('S5: whose officer a person is, other copy of the story tells: his words are no second denial', () => {
  const wire = new Wire()
  const body = 'The owner of Tarn Rovers is selling the club to a fund from Brenk, people close to the talks said.'
  const about = 'Tarn Rovers is being sold to a fund from Brenk'
  const copy = (guid: string, from: string, hour: string, headline: string) => ({
    guid,
    from,
    at: `2026-03-02T${hour}:00:00Z`,
    headline,
    body,
  })
  wire.post({
    ...copy('report', 'Ledger', '08', 'Tarn Rovers to be sold to Brenk fund'),
    statements: [aReport('Ledger', about, { start: 40 })],
    offices: [['holm', 'owner of Tarn Rovers']],
  })
  const denied = { about, start: 40, end: 90, cue: 'denied' }
  wire.post({
    ...copy('club', 'Meridian', '09', 'Tarn Rovers deny sale to Brenk fund'),
    statements: [aStatement({ ...denied, party: 'Tarn Rovers' })],
  })
  const holm = { party: 'Ramiro Holm', speaker: 'Ramiro Holm', partyKind: 'person' as const }
  wire.post({
    ...copy('owner', 'Gazette', '10', 'Tarn Rovers sale to Brenk fund is denied again'),
    statements: [aStatement({ ...denied, ...holm, text: 'Ramiro Holm denied the sale of Tarn Rovers.' })],
  })
  expect(wire.story().entries.filter((e) => e.stance === 'denial')).toHaveLength(1)
  expect(wire.alerts.alerts).toHaveLength(1)
})

test.each([
  [
    'names the outlet of the report answers it',
    'Asked about a story in the Harbour Ledger he said no.',
    'Meridian',
    true,
  ],
  ['names it without its article', 'Asked about a Harbour Ledger story he said no.', 'Meridian', true],
  ['names no outlet of the story may answer anything', 'Asked about a story he said no.', 'Meridian', false],
  ['is the outlet’s own names itself', 'He told the Harbour Ledger no.', 'Harbour Ledger', false],
])('S25: copy that %s', (_what, text, sourceName, expected) => {
  const line = aLine({ sourceName })
  const report = anEntry({ stance: 'report', party: 'The Harbour Ledger' })
  const screen = { ...emptyStory('s'), entries: [report] }
  const reading = { draft: new Draft(() => screen, AT), storyId: 's', line, text, names: WORLD_NAMES, newId: () => 'n' }
  const unknown = { statementsOf: () => [], officesOf: () => [], lineRead: () => undefined }
  expect(creditsReporter({ ...reading, ...unknown })).toBe(expected)
})
