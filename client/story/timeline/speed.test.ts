import { expect, test } from 'vitest'
import { least } from '../../../tests/helpers/least.ts'
import { lookOf } from '../../ui/stance.ts'
import { layoutTimeline, type Moment } from './layout.ts'

const START = Date.UTC(2024, 10, 10)
const HOUR = 3_600_000
const STANCES = ['report', 'denial', 'follow-up', 'no-comment', 'confirmation'] as const

/** So many entries of 40 parties over a fortnight, each but the first answering one before it. */
const story = (count: number): Moment[] =>
  Array.from({ length: count }, (_, i) => ({
    id: `e${i}`,
    party: `Party ${(i * 13 + Math.floor(i / 7)) % 40}`,
    at: START + ((i * 7919) % count) * ((336 * HOUR) / count),
    look: lookOf(STANCES[i % STANCES.length] ?? 'report'),
    label: 'says something of it',
    dayAlone: false,
    killed: false,
    restates: null,
    respondsTo: i === 0 ? [] : [`e${Math.floor(i / 2)}`],
  }))

const viewport = { width: 1_200, now: START + 337 * HOUR, offset: () => 0, all: true }

test('C105: laying out 2,000 entries in 40 lanes costs no more than in proportion to 200', () => {
  const [few, many] = [story(200), story(2_000)]
  const layout = layoutTimeline(many, viewport)
  expect(layout.lanes).toHaveLength(40)
  expect(layout.marks.length + layout.clusters.length).toBeLessThan(2_000)
  expect(layout.arcs.length).toBeLessThanOrEqual(240)
  const ratio = least(() => layoutTimeline(many, viewport)) / least(() => layoutTimeline(few, viewport))
  expect(ratio).toBeLessThan(15)
})

test('C105: zoomed in, no more is laid out than is in view', () => {
  const layout = layoutTimeline(story(2_000), { ...viewport, view: { k: 40, from: START + 100 * HOUR } })
  expect(layout.marks.length + layout.clusters.length).toBeLessThan(200)
})
