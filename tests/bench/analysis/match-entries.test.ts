import { expect, test } from 'vitest'
import type { Entry } from '../../../shared/entry.ts'
import { anAlert, anEntry } from '../../helpers/build.ts'
import { denialErrors } from './denial-errors.ts'
import type { DeskState } from './desk-state.ts'
import { matchEntries } from './match-entries.ts'
import type { Scenario } from './scenario.ts'

const SCENARIO: Scenario = {
  slug: 'bridge',
  items: ['i1', 'i2', 'd1'].map((guid) => ({ guid, headline: guid, story: guid === 'd1' ? 'tunnel' : 'bridge' })),
  entries: [
    {
      id: 'e1',
      party: 'Lund council',
      aliases: ['the council'],
      speaker: 'Ida Holt',
      stance: 'denial',
      firstItem: 'i1',
      carriedBy: ['i1', 'i2'],
      quote: null,
    },
  ],
}

const itemOf = (guid: string): { itemId: string; guid: string } => ({ itemId: guid, guid: `bridge:${guid}` })

const deskWith = (...entries: Partial<Entry>[]): DeskState => ({
  stories: [
    {
      id: 's1',
      title: 'Bridge',
      items: ['i1', 'i2'].map(itemOf),
      entries: entries.map((e, i) => anEntry({ id: `l${i}`, ...e })),
    },
    { id: 's2', title: 'Tunnel', items: [itemOf('d1')], entries: [anEntry({ id: 'other', firstItemId: 'd1' })] },
  ],
  alerts: entries.map((_, i) => anAlert({ id: `a${i}`, entryId: `l${i}` })),
})

const denial = (firstItemId: string, party: string): Partial<Entry> => ({
  firstItemId,
  party,
  speaker: null,
  stance: 'denial',
})

test('a logged position stands for the gold entry of its party; what is logged in another story is not judged', () => {
  const matched = matchEntries(SCENARIO, deskWith(denial('i1', 'The Council')))
  expect(matched.pairs.map((p) => p.logged?.entry.id)).toEqual(['l0'])
  expect(matched.extra).toEqual([])
})

test.each([
  ['in its first item', [denial('i1', 'Lund council')], []],
  ['never', [], ['missed']],
  ['late', [denial('i2', 'Lund council')], ['late']],
  ['twice', [denial('i1', 'Lund council'), denial('i2', 'Ida Holt')], ['repeated']],
  ['by nobody who denied', [denial('i1', 'Brakel port')], ['missed', 'false']],
])('a denial that is told %s', (_, entries, kinds) => {
  const state = deskWith(...entries)
  const errors = denialErrors(matchEntries(SCENARIO, state), state)
  expect(errors.map((line) => line.split(' ')[0])).toEqual(kinds)
})
