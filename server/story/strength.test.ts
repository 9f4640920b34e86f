import { expect, test } from 'vitest'
import { aReport, aStatement, Wire } from './wire.builder.ts'

const about = 'Selmara sold two ferries'

/** What a desk logs of a report and a confirmation of it, when confidences are what they are said to be. */
function logged(confidence: number, strength: number): string[] {
  const wire = new Wire()
  wire.post({
    guid: 'report',
    from: 'Harbour Post',
    at: '2024-11-11T08:00:00Z',
    headline: 'Selmara sold two ferries in secret',
    body: 'Selmara sold two ferries in secret, officials told the Harbour Post.',
    statements: [aReport('Harbour Post', about)],
  })
  wire.post({
    guid: 'answer',
    from: 'AP',
    at: '2024-11-11T09:00:00Z',
    headline: 'Ridge Bank: Selmara sold two ferries',
    body: 'Ridge Bank confirmed that Selmara sold two ferries in secret.',
    statements: [aStatement({ party: 'Ridge Bank', stance: 'confirmation', about, confidence, strength })],
  })
  return wire.story().entries.map((e) => `${e.stance} ${e.party}`)
}

/** Stories that a bare negation opens. */
function opened(confidence: number, strength: number): number {
  const wire = new Wire()
  wire.post({
    guid: 'note',
    from: 'AP',
    at: '2024-11-11T09:00:00Z',
    headline: 'Harbour office: there was no sale',
    statements: [aStatement({ party: 'Harbour office', cue: 'no', rule: 'says-negates', about, confidence, strength })],
  })
  return wire.screens.size
}

test('E10: what is logged does not depend on how strength is calibrated', () => {
  const both = ['report Harbour Post', 'confirmation Ridge Bank']
  for (const confidence of [0.02, 0.5, 0.98]) {
    expect(logged(confidence, 0.9)).toEqual(both)
    expect(logged(confidence, 0.3)).toEqual(['report Harbour Post'])
  }
})

test('E10: nor does what opens a story', () => {
  for (const confidence of [0.02, 0.5, 0.98]) expect([opened(confidence, 0.6), opened(confidence, 0.9)]).toEqual([0, 1])
})
