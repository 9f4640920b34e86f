import { expect, test } from 'vitest'
import { aStatement, CALL, type Copy, theCall, Wire } from './wire.builder.ts'

const word = (guid: string, from: string, at: string, over: Parameters<typeof aStatement>[0]): Copy => ({
  guid,
  from,
  at,
  headline: 'Kremlin on Putin phone call with Trump about Ukraine war',
  body: 'Peskov spoke of reports of a Trump Putin phone call about the Ukraine war.',
  statements: [aStatement({ party: 'Kremlin', ...over })],
})

test('S15: what killed copy alone told of a party is no position that it has gone over from', () => {
  const denied = word('tass', 'TASS', '2024-11-11T08:58:00Z', {
    quote: 'This is pure fiction',
    saidAt: '2024-11-11',
    text: '“This is pure fiction,” the Kremlin said.',
  })
  const confirmed = word('ap', 'AP', '2024-11-11T10:00:00Z', {
    stance: 'confirmation',
    rule: 'confirms',
    cue: 'confirmed',
    about: CALL,
    text: `The Kremlin confirmed that ${CALL}.`,
  })
  const again = word('again', 'Reuters', '2024-11-12T09:00:00Z', {
    quote: 'There was no such call',
    saidAt: '2024-11-12',
    text: '“As I said, there was no such call between Trump and Putin,” the Kremlin said again on Tuesday.',
  })
  const wire = new Wire()
  for (const copy of [theCall, denied, confirmed]) wire.post(copy)
  const stances = (): string[] => wire.story().entries.map((e) => `${e.stance} ${e.party}`)
  expect(stances()).toContain('confirmation Kremlin')
  wire.kill({ ...confirmed, version: 2, at: '2024-11-11T12:00:00Z' })
  wire.post(again)
  expect(stances().at(-1)).toBe('restatement Kremlin')
  expect(wire.alerts.alerts.filter(({ kind }) => kind === 'denial')).toHaveLength(1)
})
