import { expect, test } from 'vitest'
import type { Statement } from '../../shared/statement.ts'
import { aReport, aStatement, type Copy, Wire } from './wire.builder.ts'

const CLAIM = 'The Valmere central bank will let the crown float from Monday'
const report: Copy = {
  guid: 'scoop',
  from: 'Corda News',
  at: '2026-02-03T08:00:00Z',
  headline: 'Crown to float from Monday, Valmere central bank insiders say',
  body: `${CLAIM}, three people told Corda News.`,
  statements: [aReport('Corda News', CLAIM)],
}

/** The stances on the claim after a second outlet told of one more statement. */
function stances(over: Partial<Statement>): string[] {
  const text = over.text ?? 'The Valmere central bank says the crown will float from Monday.'
  const said = aStatement({
    stance: 'context',
    rule: 'says',
    party: 'Valmere central bank',
    text,
    about: text,
    ...over,
  })
  const wire = new Wire()
  wire.post(report)
  wire.post({ ...report, guid: 'flash', from: 'FX Brief', at: '2026-02-07T08:00:00Z', body: text, statements: [said] })
  return wire.story().entries.map((e) => `${e.stance} ${e.party}`)
}

test('S43: who says in so many words what other copy has reported confirms it', () => {
  expect(stances({})).toContain('confirmation Valmere central bank')
})

test.each([
  ['history', { background: true }],
  ['a person without an office', { party: 'Ole Marsh', speaker: 'Ole Marsh', partyKind: 'person' as const }],
  ['a word that takes it back', { text: 'The Valmere central bank says the crown will not float from Monday.' }],
  ['a word that leaves it open', { text: 'The Valmere central bank says the crown might float from Monday.' }],
  ['a refusal', { text: 'The Valmere central bank says it refuses to let the crown float from Monday.' }],
  [
    'what is too early to say',
    { text: 'The Valmere central bank says it is premature to let the crown float from Monday.' },
  ],
  [
    'a body beside the matter',
    {
      party: 'Valmere opposition party',
      text: 'The Valmere opposition party says the central bank will let the crown float from Monday.',
    },
  ],
  ['another matter', { text: 'The Valmere central bank says reserves of grain and diesel are ample for the winter.' }],
])('S43: %s confirms nothing', (_what, over) => {
  expect(stances(over).filter((s) => s.startsWith('confirmation'))).toEqual([])
})
