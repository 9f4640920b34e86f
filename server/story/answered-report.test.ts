import { expect, test } from 'vitest'
import { aReport, aStatement, type Copy, Wire } from './wire.builder.ts'

const at = (hour: number): string => `2025-09-09T${String(hour).padStart(2, '0')}:00:00Z`
const CLAIM = 'The harbour pilot Joar Lind has been suspended over the loss of the ferry Skua'
const report: Copy = {
  guid: 'scoop',
  from: 'Kanal Nord News',
  at: at(8),
  headline: 'Pilot of lost ferry Skua suspended',
  body: `${CLAIM}, two people said.`,
  statements: [aReport('Kanal Nord News', CLAIM)],
}

const FARES = 'Island bus fares will rise by nine percent in January, the council of Marn decided on Tuesday.'
const ANSWER = '“Nobody has been suspended, Lind least of all,” said Ida Moe, who chairs the board.'
const asked = (outlet: string): string => `Members asked about ${outlet}, by which the pilot of the Skua was suspended.`

/** The stances in the report's story after copy about fares in which `passage` stands. */
function positions(passage: string, over: Partial<Copy> = {}, versions = 1): string[] {
  const headline = 'Marn raises island bus fares'
  const body = `${FARES}\n\n${'Buses run hourly. '.repeat(30)}\n\n${passage}`
  const text = `${headline}\n\n${body}`
  const start = text.indexOf('“Nobody')
  const denial = aStatement({
    party: 'Ida Moe',
    partyKind: 'person',
    speaker: 'Ida Moe',
    role: 'board chairwoman',
    rule: 'says-negates',
    strength: 0.79,
    cue: 'nobody',
    quote: 'Nobody has been suspended, Lind least of all',
    about: 'has been suspended',
    text: ANSWER,
    start,
    end: start + ANSWER.length,
  })
  const other = aStatement({
    ...denial,
    party: 'Marn council',
    speaker: null,
    partyKind: 'organisation',
    cue: 'no',
    start: headline.length + 2,
    end: headline.length + 80,
    text: FARES,
  })
  const wire = new Wire()
  wire.post(report)
  const statements = start < 0 ? [] : [other, denial]
  for (let version = 1; version <= versions; version++)
    wire.post({ guid: 'fares', from: 'Marn Wire', at: at(9 + version), headline, body, statements, version, ...over })
  return [...wire.screens.values()].flatMap(({ items, entries }) =>
    items.some((i) => i.guid === 'scoop') ? entries.map((e) => `${e.stance} ${e.party}`) : [],
  )
}

test('S49: copy about something else is filed where it answers a report, and that passage alone is read', () => {
  expect(positions(`${asked('Kanal Nord’s report')} ${ANSWER}`)).toEqual(['report Kanal Nord News', 'denial Ida Moe'])
})

test.each([
  ['names another outlet', `${asked('Radio Sund’s report')} ${ANSWER}`],
  ['names it far away', `Kanal Nord is on air.\n\n${'Buses run hourly. '.repeat(40)}\n\n${ANSWER}`],
  [
    'answers something else',
    `Kanal Nord asked about tickets. ${ANSWER.replace('suspended, Lind', 'overcharged, pensioners')}`,
  ],
  ['answers nothing', asked('Kanal Nord’s report')],
])('S49: copy that %s stays where it was', (_what, passage) => {
  expect(positions(passage)).toEqual(['report Kanal Nord News'])
})

test('S49: of a later version that passage alone is read, too', () => {
  expect(positions(`${asked('Kanal Nord’s report')} ${ANSWER}`, {}, 2)).toEqual([
    'report Kanal Nord News',
    'denial Ida Moe',
  ])
})

test('S49: the outlet’s own copy about something else answers none of its reports', () => {
  expect(positions(`${asked('Kanal Nord’s report')} ${ANSWER}`, { from: 'Kanal Nord News' })).toEqual([
    'report Kanal Nord News',
  ])
})
