import { expect, test } from 'vitest'
import { CHANGES, type ChangeKind, type ChangesPage, type ToldChange } from '../../shared/change.ts'
import { KINDS } from './kinds.ts'
import { orderChanges } from './order-changes.ts'

const change = (seq: number, kind: ChangeKind): ToldChange => ({
  seq,
  kind,
  at: '2024-11-11T08:58:00.000Z',
  by: 'auto',
  name: 'the desk',
  reason: null,
  storyId: 'a',
  otherId: null,
  otherTitle: null,
  entryId: null,
  itemId: null,
  party: null,
  stance: null,
  was: null,
  words: '',
})
const page = (...stories: [string, ...ToldChange[]][]): ChangesPage => ({
  since: { from: 'look' },
  from: null,
  logId: 'log-1',
  seq: 9,
  next: null,
  stories: stories.map(([storyId, ...changes]) => ({ storyId, title: storyId, state: 'open', changes })),
})

test('C80: the screen ranks what changed as the language does', () => {
  expect(Object.keys(KINDS)).toEqual(CHANGES)
})

test('C80: the most serious comes first, among stories and in each; a story on two pages is told once', () => {
  const told = orderChanges([
    page(['quiet', change(9, 'renamed')], ['busy', change(8, 'report'), change(7, 'denial')]),
    page(['busy', change(5, 'kill'), change(4, 'denial')], ['other', change(3, 'kill')]),
  ])
  expect(told.map(({ storyId, changes }) => [storyId, ...changes.map(({ seq }) => seq)])).toEqual([
    ['busy', 5, 7, 4, 8],
    ['other', 3],
    ['quiet', 9],
  ])
})
