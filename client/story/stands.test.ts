import { expect, test } from 'vitest'
import { anEntry } from '../../tests/helpers/build.ts'
import type { Entry } from '../../shared/entry.ts'
import { byClaim, entriesById, standsOf } from './stands.ts'

const at = (over: Partial<Entry>) => anEntry({ claimId: 'c', speaker: null, restates: null, ...over })
const peskov = at({ id: 'kr', party: 'Kremlin', speaker: 'Dmitry Peskov', stance: 'denial' })
const read = (...entries: Entry[]) =>
  standsOf(byClaim(entries).get('c') ?? [], {
    byId: entriesById(entries),
    standing: new Map(),
    day: () => 'Monday',
    takenOf: (e) => ({ at: e.seq, dayAlone: false }),
  })
const chips = (...entries: Entry[]) => read(...entries).map((s) => `${s.look.glyph} ${s.words}`)

test('a party’s denial and its restatement are two chips, the latter by speaker and day', () => {
  const again = at({ id: 'kr2', party: 'Kremlin', speaker: 'Dmitry Peskov', stance: 'restatement', restates: 'kr' })
  expect(chips(peskov, again)).toEqual(['✕ Kremlin · Peskov', '↻ Peskov, Monday'])
})

test('a position that a party took several times is one chip with their number', () => {
  const two = ['a', 'b'].map((id) => at({ id, party: 'Kremlin', stance: 'restatement', restates: 'kr' }))
  expect(chips(peskov, ...two)).toEqual(['✕ Kremlin · Peskov', '↻ Kremlin ×2, latest Monday'])
})

test('other claims, rejected entries and context have no chip', () => {
  expect(
    chips(at({ id: 'x', claimId: 'd' }), at({ id: 'y', state: 'rejected' }), at({ id: 'z', stance: 'context' })),
  ).toEqual([])
})

test('a restated denial looks like a denial', () => {
  const again = at({ id: 'kr2', party: 'Kremlin', stance: 'restatement', restates: 'kr' })
  const [, restated] = read(peskov, again)
  expect(restated?.look.tone).toBe('deny')
  expect(restated?.look.verb).toBe('restates denial')
})

test('C47: what a party said before it went over is told as that', () => {
  const now = at({ id: 'ok', party: 'Kremlin', stance: 'confirmation', seq: 9 })
  expect(chips({ ...peskov, seq: 3 }, now)).toEqual(['✕ Kremlin · Peskov, before', '◆ Kremlin'])
})

test('C113: a chip tells since when its party stands there, and what it had said before', () => {
  const again = at({ id: 'kr2', party: 'Kremlin', speaker: 'Dmitry Peskov', stance: 'denial', seq: 5 })
  const now = at({ id: 'ok', party: 'Kremlin', stance: 'confirmation', seq: 9 })
  const stands = read({ ...peskov, seq: 3 }, again, now)
  expect(stands.map((s) => [s.since.at, s.before])).toEqual([
    [3, null],
    [9, 'denies'],
  ])
})
