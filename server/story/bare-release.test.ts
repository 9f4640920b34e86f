import { expect, test } from 'vitest'
import { aStatement, theCall, Wire } from './wire.builder.ts'

test.each([
  ['its own release', 'release', ['White House']],
  ['what others tell of its doings', 'says-negates', []],
] as const)('S22: a bare negation that shares no words with any claim and stands in %s', (_what, rule, parties) => {
  const bare = { rule, party: 'White House', cue: 'no', strength: 0.7, about: null, quote: null }
  const wire = new Wire()
  wire.post(theCall)
  wire.post({
    guid: 'answer',
    from: 'White House',
    at: '2024-11-10T20:00:00Z',
    headline: 'Statement on Trump, Putin and Ukraine',
    body: 'No staff were in the room. Washington Post wrote of Donald Trump, Vladimir Putin and the Ukraine war.',
    statements: [aStatement({ ...bare, text: 'No staff were in the room.', start: 40, end: 66 })],
  })
  const denied = wire.story().entries.filter((e) => e.stance === 'denial')
  expect(denied.map((e) => e.party)).toEqual(parties)
})
