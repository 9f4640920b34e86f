import { expect, test } from 'vitest'
import { aLine, anEntry, aStory, logged, readOf } from '../tests/helpers/build.ts'
import { type Change, changeOf } from './change.ts'
import { REFILED, REVERSED } from './entry.ts'
import type { EventBody } from './event.ts'

const evidence = {
  itemId: 'item-1',
  version: 1,
  publishedAt: '2024-11-11T08:58:00.000Z',
  start: 0,
  end: 9,
  cue: 'denied',
  rule: 'denial',
  match: '',
  fresh: 'first position of this party on this claim',
}
const told = (body: EventBody): Change | null => changeOf(logged(7, body))
const kindOf = (body: EventBody) => told(body)?.kind ?? null

test('L12: a position is told by its stance, a party that turns round as a reversal', () => {
  const turned = anEntry({ evidence: { ...evidence, fresh: REVERSED } })
  expect(kindOf({ type: 'entry-logged', entry: turned })).toBe('reversal')
  expect(told({ type: 'entry-logged', entry: anEntry() })).toMatchObject({
    seq: 7,
    kind: 'denial',
    storyId: 'story-1',
    entryId: 'entry-1',
    party: 'Kremlin',
    stance: 'denial',
    words: 'Peskov called it “pure fiction”.',
  })
})

test('L12: a kill is told once: of its item, not of the retraction that is logged with it', () => {
  const item = aLine({ storyId: 'story-1', withdrawn: true })
  const entry = anEntry({ stance: 'retraction', evidence: { ...evidence, rule: 'kill' } })
  expect([kindOf({ type: 'item-withdrawn', item }), kindOf({ type: 'entry-logged', entry })]).toEqual(['kill', null])
})

test('L12: a correction tells which stance it took the place of; what only goes along tells nothing', () => {
  const entry = anEntry({ stance: 'no-comment', asRead: readOf(anEntry()) })
  const corrected = { type: 'entry-changed', entry, change: 'corrected' } as const
  expect(told(corrected)).toMatchObject({ kind: 'corrected', was: 'denial', stance: 'no-comment' })
  expect(changeOf({ ...logged(7, corrected), reason: REFILED })).toBeNull()
  const amended = { type: 'entry-changed', entry: anEntry(), change: 'amended' } as const
  const softened = { ...amended, entry: anEntry({ evidence: { ...evidence, later: 'softened in version 2' } }) }
  expect([kindOf(amended), kindOf(softened)]).toEqual([null, 'softened'])
})

test('L12: of filings and of a story’s line only what people decided is told', () => {
  const filed = { type: 'item-filed', item: aLine(), from: 'story-1', to: null, why: 'by hand' } as const
  expect([kindOf(filed), changeOf({ ...logged(7, filed), by: 'ana' })?.kind]).toEqual([null, 'unfiled'])
  const kinds = (['activity', 'renamed', 'closed', 'reopened'] as const).map((change) =>
    kindOf({ type: 'story-changed', story: aStory(), change }),
  )
  expect(kinds).toEqual([null, 'renamed', 'closed', 'reopened'])
})
