import { expect, test } from 'vitest'
import { aClaim, aLine, anEntry } from '../../tests/helpers/build.ts'
import type { Entry } from '../../shared/entry.ts'
import type { ItemLine } from '../../shared/item.ts'
import type { Sides } from './claim-sides.ts'
import { readStory } from './read-story.ts'

const claims = [{ ...aClaim({ id: 'c1', text: 'Ukraine was told of the call by the Kremlin.' }), seq: 1 }]
const e = (id: string, seq: number, over: Parameters<typeof anEntry>[0]) =>
  anEntry({ id, seq, claimId: 'c1', carriedBy: [id], ...over })
const sidesOf = (among: readonly Entry[], items: ItemLine[] = []): Sides | undefined =>
  readStory({ claims, entries: [...among], items, alerts: [] }).claims[0]?.sides
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
  expect(sidesOf(entries)).toMatchObject({
    outlets: 2,
    unnamedOutlets: 1,
    deniers: 2,
    unnamedDeniers: 1,
  })
})

test('C111: who was denied and has said nothing since, and whom the claim names and who has said nothing, is told', () => {
  expect(sidesOf(entries)).toMatchObject({ nothingSince: ['The Washington Post'], nothingYet: ['Ukraine'] })
})

test('C110: what rests on withdrawn copy, or was rejected, counts on neither side', () => {
  const killed = [aLine({ itemId: 'r1', withdrawn: true })]
  const rejected = entries.map((one) => (one.id === 'd2' ? { ...one, state: 'rejected' as const } : one))
  expect(sidesOf(rejected, killed)).toMatchObject({ outlets: 1, deniers: 1, unnamedDeniers: 0 })
})
