import { expect, test } from 'vitest'
import { asPlain, peerVersion } from './peer-answers.ts'

const version = {
  version: 2,
  guid: 'harbour',
  source: 'wire',
  sourceName: 'Harbour Wire',
  publishedAt: '2024-11-11T09:00:00Z',
  headline: 'KILL: Harbour',
  body: '',
  status: 'canceled',
  state: 'withdrawn',
  ednote: 'Reporter: +47 555 0100\nThe report is wrong',
}

test('I17, R35: of a peer’s notes to editors the private ones stay there', () => {
  const ednotes = [
    { text: 'Reporter: +47 555 0100', public: false },
    { text: 'The report is wrong', public: true },
  ]
  const both = asPlain(peerVersion.parse({ ...version, wire: { ednotes, city: 'Bergen' } }), 'item-withdrawn')
  expect(both).toMatchObject({ guid: 'harbour', ednote: 'The report is wrong' })
  expect(both).not.toHaveProperty('wire')
  const none = asPlain(peerVersion.parse({ ...version, wire: { ednotes: ednotes.slice(0, 1) } }), 'item-withdrawn')
  expect(none).not.toHaveProperty('ednote')
  expect(asPlain(peerVersion.parse(version), 'item-withdrawn')).toMatchObject({ ednote: version.ednote })
})
