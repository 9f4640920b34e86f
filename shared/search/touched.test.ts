import { expect, test } from 'vitest'
import { aClaim, anEntry } from '../../tests/helpers/build.ts'
import { touchedItems } from './touched.ts'

test('C122: a merger of claims touches the copy of the entries that it makes restatements of others', () => {
  const { stance, claimId, restates, respondsTo } = anEntry()
  const entry = anEntry({ carriedBy: ['item-1', 'item-2'], stance: 'restatement', restates: 'entry-0' })
  const was = { stance, claimId, restates, respondsTo, readOn: null }
  const { text, mergedInto, dropped } = aClaim()
  const event = { seq: 7, at: '2024-11-11T09:00:00.000Z', by: 'ann', reason: null } as const
  expect(
    touchedItems({
      ...event,
      type: 'claim-changed',
      claim: { ...aClaim({ mergedInto: 'claim-2' }), seq: 7 },
      change: 'merged',
      before: { text, mergedInto, dropped },
      moved: [{ entry, was }],
    }),
  ).toEqual(['item-1', 'item-2'])
})
