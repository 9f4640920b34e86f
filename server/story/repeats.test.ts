import { expect, test } from 'vitest'
import type { Statement } from '../../shared/statement.ts'
import { aReport, aStatement, type Copy, Wire } from './wire.builder.ts'

const CLAIM = 'The Lunde Front has accepted a truce in the hills of Orlec'
const report: Copy = {
  guid: 'scoop',
  from: 'Corda News',
  at: '2026-02-03T08:00:00Z',
  headline: 'Lunde Front accepts truce',
  body: `${CLAIM}, two people told Corda News.`,
  statements: [aReport('Corda News', CLAIM)],
}
const again = aStatement({
  stance: 'restatement',
  rule: 'says-again',
  party: 'Lunde Front',
  cue: 'reaffirmed',
  text: 'The Lunde Front reaffirmed on Thursday that it stood by the truce in the hills of Orlec.',
  about: 'it stood by the truce in the hills of Orlec',
})

/** What the Front is logged to have taken of sides, after it spoke as told and then reaffirmed it. */
function sides(first: Partial<Statement> | null, later: Partial<Statement> = {}): string[] {
  const wire = new Wire()
  wire.post(report)
  if (first)
    wire.post({
      ...report,
      guid: 'word',
      from: 'Tern Wire',
      at: '2026-02-03T10:00:00Z',
      body: first.text ?? '',
      statements: [aStatement({ party: 'Lunde Front', ...first })],
    })
  wire.post({
    ...report,
    guid: 'again',
    from: 'Tern Wire',
    at: '2026-02-05T10:00:00Z',
    body: later.text ?? again.text,
    statements: [{ ...again, ...later }],
  })
  return wire
    .story()
    .entries.filter((e) => e.party === 'Lunde Front')
    .map((e) => e.stance)
}

test('S50: what is only told as said before restates the side that its party took', () => {
  const denied = 'The Lunde Front denied that it had accepted a truce in the hills of Orlec.'
  expect(sides({ stance: 'denial', rule: 'denies', text: denied, about: CLAIM })).toEqual(['denial', 'restatement'])
  const confirmed = 'The Lunde Front confirmed that it had accepted a truce in the hills of Orlec.'
  expect(sides({ stance: 'confirmation', rule: 'confirms', text: confirmed, about: CLAIM })).toEqual([
    'confirmation',
    'restatement',
  ])
})

test('S50: and none where its words tell of something else', () => {
  const denied = 'The Lunde Front denied that it had accepted a truce in the hills of Orlec.'
  const congress = {
    text: 'The Lunde Front repeated that its congress will open in May.',
    about: 'its congress will open in May',
  }
  expect(sides({ stance: 'denial', rule: 'denies', text: denied, about: CLAIM }, congress)).toEqual(['denial'])
})

test('S50: and takes none where its party has taken none', () => {
  expect(sides(null)).toEqual([])
})
