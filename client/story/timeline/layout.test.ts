import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { lookOf } from '../../ui/stance.ts'
import { pointsOf } from './curve.ts'
import { labelBox } from './labels.ts'
import { OTHERS } from './lanes.ts'
import { layoutTimeline, type Moment } from './layout.ts'
import { rove } from './rove.ts'

const MINUTE = 60_000
const START = Date.UTC(2024, 10, 10, 18)

const moment = (over: Partial<Moment> & { id: string }): Moment => ({
  party: 'Reuters',
  at: START,
  look: lookOf('report'),
  label: 'first report',
  dayAlone: false,
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

test('C7: no label runs into a mark, a thread, a break, another label or the edge', () => {
  const answers = fc.array(fc.integer({ min: 0, max: 59 }), { maxLength: 60 })
  fc.assert(
    fc.property(some, answers, (rows, to) => {
      const moments = momentsOf(rows).map((m, i) => ({ ...m, respondsTo: to[i] === undefined ? [] : [`e${to[i]}`] }))
      const layout = layoutTimeline(moments, { ...viewport, now: START + 5_001 * MINUTE })
      const all = [...layout.marks, ...layout.clusters]
      const boxes = all.flatMap((mark) => (mark.label === null ? [] : [{ mark, ...labelBox(mark.label) }]))
      const within = (box: (typeof boxes)[number], x: number, y: number): boolean =>
        x > box.x0 && x < box.x1 && y > box.y0 && y < box.y1
      for (const box of boxes) {
        expect(box.x0).toBeGreaterThanOrEqual(0)
        expect(box.x1).toBeLessThanOrEqual(900)
        expect(layout.arcs.flatMap((a) => pointsOf(a.curve)).some((p) => within(box, p.x, p.y))).toBe(false)
        expect(all.some((m) => within(box, m.x0, m.y) || within(box, m.x1, m.y))).toBe(false)
        const breaks = layout.axis.pieces.filter((p) => p.kind === 'break').map((p) => (p.x0 + p.x1) / 2)
        expect(breaks.some((x) => x > box.x0 && x < box.x1)).toBe(false)
        const others = boxes.filter((o) => o !== box)
        expect(others.some((o) => o.x0 < box.x1 && o.x1 > box.x0 && o.y0 < box.y1 && o.y1 > box.y0)).toBe(false)
      }
    }),
  )
})

test('C7: where there is room, a mark has its words', () => {
  const layout = layoutTimeline([moment({ id: 'wp' })], viewport)
  expect(layout.marks[0]?.label?.text).toBe('first report')
})

test('C8: no thread passes over a mark that it could go around', () => {
  const layout = layoutTimeline(
    [
      moment({ id: 'wp', party: 'Washington Post' }),
      moment({ id: 'rt', at: START + 50 * MINUTE }),
      moment({ id: 'kr', party: 'Kremlin', at: START + 100 * MINUTE, ...denial, respondsTo: ['wp'] }),
    ],
    viewport,
  )
  const between = layout.marks.find((m) => m.id === 'rt')
  const [arc] = layout.arcs
  const near =
    arc && pointsOf(arc.curve).filter((p) => Math.hypot(p.x - (between?.x ?? 0), p.y - (between?.y ?? 0)) < 8)
  expect(near).toEqual([])
})

test('C101: past twelve parties the most telling keep their lanes, and all can be shown', () => {
  const quiet = Array.from({ length: 30 }, (_, i) =>
    moment({ id: `q${i}`, party: `Party ${i}`, at: START + i * MINUTE, look: lookOf('no-comment'), label: '' }),
  )
  const late = moment({ id: 'kr', party: 'Kremlin', at: START + 100 * MINUTE, ...denial, respondsTo: ['q29'] })
  const layout = layoutTimeline([...quiet, late], viewport)
  expect(layout.lanes).toHaveLength(12)
  expect(layout.rest).toBe(20)
  expect(layout.lanes.map((l) => l.party)).toContain('Kremlin')
  expect(layout.lanes.map((l) => l.party)).toContain('Party 29')
  expect(layout.lanes.at(-1)).toMatchObject({ party: OTHERS, parties: 20 })
  expect(layoutTimeline([...quiet, late], { ...viewport, all: true }).lanes).toHaveLength(31)
})

test('C100: what is out of view is counted, and neither it nor its threads are drawn', () => {
  const moments = Array.from({ length: 40 }, (_, i) =>
    moment({ id: `m${i}`, at: START + i * 20 * MINUTE, respondsTo: i % 2 === 1 ? [`m${i - 1}`] : [] }),
  )
  const wide = { ...viewport, now: START + 900 * MINUTE }
  const whole = layoutTimeline(moments, wide)
  const near = layoutTimeline(moments, { ...wide, view: { k: 8, from: START + 300 * MINUTE } })
  expect(whole.outside).toEqual({ before: 0, after: 0 })
  expect(near.marks.length).toBeLessThan(10)
  expect(near.outside.before + near.outside.after + near.marks.length).toBe(40)
  expect(near.walk).toHaveLength(40)
  expect(near.arcs.length).toBeLessThan(8)
  expect(near.threads).toHaveLength(20)
})

test('C102: an alleged day before the first report stands aside, behind a break', () => {
  const day = { from: START - 90 * 60 * MINUTE, to: START - 66 * 60 * MINUTE, words: 'Thu 7' }
  const { bands, axis } = layoutTimeline([moment({ id: 'wp' })], { ...viewport, alleged: [day] })
  expect(axis.pieces.slice(0, 3).map((p) => p.kind)).toEqual(['aside', 'break', 'run'])
  expect(bands).toMatchObject([{ x0: 0, words: 'Thu 7' }])
  expect(bands[0]?.x1).toBeLessThan(80)
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
