import { expect, test } from 'vitest'
import { anEntry } from '../../tests/helpers/build.ts'
import { sidesOf } from './claim-sides.ts'

const claim = { id: 'c1', text: 'Ukraine was told of the call by the Kremlin.' }
const e = (id: string, seq: number, over: Parameters<typeof anEntry>[0]) => anEntry({ id, seq, claimId: 'c1', ...over })
const NONE = new Map<string, 'stands'>()
const report = (id: string, seq: number, party: string, sourcing: 'unnamed' | 'on-record') =>
  e(id, seq, { party, stance: id.startsWith('f') ? 'follow-up' : 'report', sourcing })

const entries = [
  report('r1', 1, 'The Washington Post', 'unnamed'),
  report('f1', 2, 'Reuters', 'unnamed'),
  report('f2', 3, 'Reuters', 'on-record'),
  e('d1', 4, { party: 'Kremlin', respondsTo: ['r1', 'f1'] }),
  e('d2', 5, { party: 'A diplomat', sourcing: 'unnamed', respondsTo: ['r1'] }),
  report('f3', 6, 'Reuters', 'on-record'),
  anEntry({ id: 'x', seq: 7, claimId: 'c2', party: 'Ukraine' }),
]

test('C110: on both sides it is counted who has sources of his own, and who is unnamed', () => {
  expect(sidesOf(claim, entries, NONE)).toMatchObject({
    outlets: 2,
    unnamedOutlets: 1,
    deniers: 2,
    unnamedDeniers: 1,
  })
})

test('C111: who was denied and has said nothing since, and whom the claim names and who has said nothing, is told', () => {
  const { nothingSince, nothingYet } = sidesOf(claim, entries, NONE)
  expect(nothingSince).toEqual(['The Washington Post'])
  expect(nothingYet).toEqual(['Ukraine'])
})

test('C110: what rests on withdrawn copy, or was rejected, counts on neither side', () => {
  const killed = new Map([['r1', 'killed' as const]])
  const rejected = entries.map((one) => (one.id === 'd2' ? { ...one, state: 'rejected' as const } : one))
  expect(sidesOf(claim, rejected, killed)).toMatchObject({ outlets: 1, deniers: 1, unnamedDeniers: 0 })
})
