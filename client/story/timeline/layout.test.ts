import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { lookOf } from '../../ui/stance.ts'
import { layoutTimeline, type Moment, OTHERS } from './layout.ts'
import { rove } from './rove.ts'

const MINUTE = 60_000
const START = Date.UTC(2024, 10, 10, 18)

const moment = (over: Partial<Moment> & { id: string }): Moment => ({
  party: 'Reuters',
  at: START,
  look: lookOf('report'),
  label: 'first report',
  killed: false,
  restates: null,
  respondsTo: [],
  ...over,
})
const denial = { look: lookOf('denial'), label: 'denies' }
const viewport = { width: 900, now: START + 120 * MINUTE, offset: () => 60 }

const some = fc.array(
  fc.record({ party: fc.constantFrom(...'ABCDEFGHIJKLMNOP'.split('')), minute: fc.integer({ min: 0, max: 5_000 }) }),
  { maxLength: 60 },
)
const momentsOf = (rows: { party: string; minute: number }[]): Moment[] =>
  rows.map((r, i) => moment({ id: `e${i}`, party: r.party, at: START + r.minute * MINUTE }))
const placed = (rows: { party: string; minute: number }[], width = 900) =>
  layoutTimeline(momentsOf(rows), { ...viewport, width, now: START + 5_001 * MINUTE })

test('C5: every entry is in exactly one mark or cluster, and in the table', () => {
  fc.assert(
    fc.property(some, (rows) => {
      const layout = placed(rows)
      const ids = [...layout.marks, ...layout.clusters].flatMap((m) => m.moments.map((o) => o.id))
      expect(ids.toSorted()).toEqual(rows.map((_, i) => `e${i}`).toSorted())
      expect(layout.table.map((m) => m.id).toSorted()).toEqual(ids.toSorted())
    }),
  )
})

test('C5: no two marks of a lane stand nearer than 14 px', () => {
  fc.assert(
    fc.property(some, (rows) => {
      const layout = placed(rows)
      const all = [...layout.marks, ...layout.clusters].toSorted((a, b) => a.x - b.x)
      for (const lane of layout.lanes.keys()) {
        const xs = all.filter((m) => m.lane === lane).map((m) => m.x)
        for (let i = 1; i < xs.length; i++) expect((xs[i] ?? 0) - (xs[i - 1] ?? 0)).toBeGreaterThanOrEqual(13.99)
      }
    }),
  )
})

test('C6: a lane for each party, at most twelve; the rest share the last', () => {
  fc.assert(
    fc.property(some, (rows) => {
      const layout = placed(rows)
      const parties = new Set(rows.map((r) => r.party)).size
      expect(layout.lanes.length).toBe(Math.min(parties, 12))
      expect(layout.lanes.some((l) => l.party === OTHERS)).toBe(parties > 12)
    }),
  )
})

test('C7: labels stay within the picture and do not run into the next mark of their lane', () => {
  fc.assert(
    fc.property(some, (rows) => {
      const layout = placed(rows)
      const all = [...layout.marks, ...layout.clusters]
      for (const mark of all) {
        if (mark.label?.anchor !== 'start') continue
        const end = mark.label.x + mark.label.text.length * 6
        expect(end).toBeLessThanOrEqual(900)
        expect(all.some((m) => m.lane === mark.lane && m.x > mark.x && m.x < end)).toBe(false)
      }
    }),
  )
})

test('C8: a denial has an arc to each report that it denies, a restatement a dashed one', () => {
  const layout = layoutTimeline(
    [
      moment({ id: 'wp', party: 'Washington Post' }),
      moment({ id: 'rt', at: START + 30 * MINUTE }),
      moment({ id: 'kr', party: 'Kremlin', at: START + 60 * MINUTE, ...denial, respondsTo: ['wp', 'rt'] }),
      moment({ id: 'pe', party: 'Kremlin', at: START + 110 * MINUTE, ...denial, restates: 'kr', respondsTo: ['wp'] }),
    ],
    viewport,
  )
  expect(layout.arcs.map((a) => [a.from, a.to, a.kind])).toEqual([
    ['kr', 'wp', 'answers'],
    ['kr', 'rt', 'answers'],
    ['pe', 'kr', 'restates'],
  ])
  expect(layout.nowX).toBe(900)
})

test('C42: silence answers nothing: a refusal to comment has no arc', () => {
  const silent = { look: lookOf('no-comment'), label: 'declines to comment' }
  const layout = layoutTimeline(
    [
      moment({ id: 'wp', party: 'Washington Post' }),
      moment({ id: 'tt', party: 'Trump team', at: START + 60 * MINUTE, ...silent, respondsTo: ['wp'] }),
    ],
    viewport,
  )
  expect(layout.marks).toHaveLength(2)
  expect(layout.arcs).toEqual([])
})

test('C8: an arc whose end was rejected, or lies in its own cluster, is not drawn', () => {
  const layout = layoutTimeline(
    [moment({ id: 'a', at: START }), moment({ id: 'b', at: START + 1_000, respondsTo: ['a', 'gone'] })],
    viewport,
  )
  expect(layout.clusters).toHaveLength(1)
  expect(layout.arcs).toEqual([])
})

test('C9: arrows walk in time and across lanes, brackets follow arcs, Home and End go to the ends', () => {
  const layout = layoutTimeline(
    [
      moment({ id: 'wp', party: 'Washington Post' }),
      moment({ id: 'rt', at: START + 30 * MINUTE }),
      moment({ id: 'kr', party: 'Kremlin', at: START + 60 * MINUTE, ...denial, respondsTo: ['wp'] }),
    ],
    viewport,
  )
  expect(rove(layout, null, 'ArrowLeft')).toBe('kr')
  expect(rove(layout, 'kr', 'ArrowLeft')).toBe('rt')
  expect(rove(layout, 'kr', 'ArrowRight')).toBe(null)
  expect(rove(layout, 'wp', 'ArrowDown')).toBe('rt')
  expect(rove(layout, 'kr', 'ArrowUp')).toBe('rt')
  expect(rove(layout, 'kr', '[')).toBe('wp')
  expect(rove(layout, 'wp', ']')).toBe('kr')
  expect(rove(layout, 'rt', 'Home')).toBe('wp')
  expect(rove(layout, 'rt', 'End')).toBe('kr')
})

test('C10: tick labels never touch, and the first names its day', () => {
  fc.assert(
    fc.property(some, fc.integer({ min: 300, max: 1400 }), (rows, width) => {
      const { ticks } = placed(rows, width)
      expect(ticks[0]?.day ?? true).toBe(true)
      ticks.slice(1).forEach((tick, i) => expect(tick.x - (ticks[i]?.x ?? 0)).toBeGreaterThanOrEqual(44))
    }),
  )
})
