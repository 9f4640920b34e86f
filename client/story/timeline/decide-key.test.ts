import { expect, test } from 'vitest'
import { lookOf } from '../../ui/stance.ts'
import { decideKey } from './decide-key.ts'
import { layoutTimeline } from './layout.ts'

const MINUTE = 60_000
const START = Date.UTC(2024, 10, 10)
const moments = [0, 30, 60, 90].map((minute, i) => ({
  id: `e${i}`,
  party: 'Reuters',
  at: START + minute * MINUTE,
  look: lookOf('report'),
  label: '',
  dayAlone: false,
  killed: false,
  restates: null,
  respondsTo: [],
}))
const layout = layoutTimeline(moments, { width: 900, now: START + 100 * MINUTE, offset: () => 0 })
const span = (a: number, b: number) => ({ from: START + a * 30 * MINUTE, to: START + b * 30 * MINUTE })
const given = (i: number, over = {}) => ({ layout, view: null, at: layout.walk[i], selected: null, ...over })

test('C100: + zooms about the mark that has the focus, − back, 0 shows all', () => {
  const zoomed = decideKey(given(1), '+', false)
  expect(zoomed).toMatchObject({ does: 'view', view: { k: 1.6 } })
  const view = { k: 1.6, from: START }
  expect(decideKey(given(1, { view }), '-', false)).toEqual({ does: 'view', view: null })
  expect(decideKey(given(1, { view }), '0', false)).toEqual({ does: 'view', view: null })
})

test('C103: Shift with an arrow selects from the mark on, and draws back; Esc lets go', () => {
  expect(decideKey(given(1), 'ArrowRight', true)).toMatchObject({ does: 'walk', span: span(1, 2) })
  expect(decideKey(given(2, { selected: span(1, 2) }), 'ArrowRight', true)).toMatchObject({ span: span(1, 3) })
  expect(decideKey(given(3, { selected: span(1, 3) }), 'ArrowLeft', true)).toMatchObject({ span: span(1, 2) })
  expect(decideKey(given(1), 'ArrowRight', false)).toMatchObject({ does: 'walk', to: { id: 'e2' }, span: undefined })
  expect(decideKey(given(1, { selected: span(1, 2) }), 'Escape', false)).toEqual({ does: 'select', span: null })
  expect(decideKey(given(1), 'Escape', false)).toBe(null)
  expect(decideKey(given(1), 'q', false)).toBe(null)
})
