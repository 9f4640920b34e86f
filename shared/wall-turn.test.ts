import { expect, test } from 'vitest'
import { aStory, aWall, NO_COUNTS } from '../tests/helpers/build.ts'
import type { Alert } from './alert.ts'
import type { Story } from './story.ts'
import type { Programme } from './wall.ts'
import { PLAIN_PROGRAMME } from './plain-wall.ts'
import { neighbour, nextTurn, storyOn, takenOver, turnsOf, wakesAt } from './wall-turn.ts'

const AT = '2024-11-11T09:00:00.000Z'
const NOW = Date.parse(AT)
const heat = (id: string, denials: number) => aStory({ id, lastAt: AT, counts: { ...NO_COUNTS, denials } })
const around = (...stories: Story[]) => ({ stories, found: [] })
const STORIES = around(heat('a', 9), heat('b', 5), heat('c', 1))
const wall = (programme: Partial<Programme>, over: Parameters<typeof aWall>[0] = {}) =>
  aWall({ storyId: 'a', turnedAt: AT, programme: { ...PLAIN_PROGRAMME, ...programme }, ...over })
const alarm = (id: string, kind: Alert['kind'], storyId: string | null, muted = false) => ({ id, kind, storyId, muted })
const byHand = (...stories: string[]) => wall({ order: 'hand', stories, dwell: 30 })

test('W23: the hottest take turns in their order, each for its time', () => {
  const hot = wall({ dwell: 30 })
  expect(turnsOf(hot, STORIES)).toEqual(['a', 'b', 'c'])
  expect(wakesAt(hot)).toBe(NOW + 30_000)
  expect(nextTurn(hot, STORIES, NOW + 29_999)).toBe(null)
  expect(nextTurn(hot, STORIES, NOW + 30_000)).toMatchObject({ storyId: 'b' })
  expect(nextTurn({ ...hot, storyId: 'c' }, STORIES, NOW + 30_000)).toMatchObject({ storyId: 'a' })
})

test('W23: without a time the hottest stays until another is clearly hotter', () => {
  const hot = wall({}, { storyId: 'b' })
  expect(nextTurn(hot, around(heat('a', 5), heat('b', 5)), NOW)).toBe(null)
  expect(nextTurn(hot, STORIES, NOW)).toMatchObject({ storyId: 'a' })
})

test('W23: those chosen by hand come in their order, without those that were closed', () => {
  const closed = { ...heat('b', 5), state: 'closed' as const }
  expect(turnsOf(byHand('c', 'b', 'a'), around(heat('a', 9), closed))).toEqual(['c', 'a'])
  expect(nextTurn(byHand('c', 'a'), STORIES, NOW + 30_000)).toMatchObject({ storyId: 'c' })
})

test('W23: those that a search finds come in the order of its finds', () => {
  const sought = wall({ order: 'search', q: 'mine', dwell: 30 })
  const finds = { ...STORIES, found: ['c', 'b'] }
  expect(turnsOf(sought, finds)).toEqual(['c', 'b'])
  expect(nextTurn(sought, finds, NOW)).toMatchObject({ storyId: 'c' })
  expect(nextTurn(sought, STORIES, NOW)).toBe(null)
})

test('W23: one that is alone stays, one that is not chosen any more goes at once', () => {
  expect(nextTurn(byHand('a'), STORIES, NOW + 30_000)).toBe(null)
  expect(nextTurn(byHand('c'), STORIES, NOW)).toMatchObject({ storyId: 'c' })
})

test('W22: a held wall does not turn', () => {
  expect(nextTurn({ ...wall({ dwell: 30 }), held: true }, STORIES, NOW + 90_000)).toBe(null)
})

test('W22: next and previous go round', () => {
  expect(neighbour(byHand('a', 'b', 'c'), STORIES, -1)).toBe('c')
  expect(neighbour({ ...byHand('a', 'b', 'c'), storyId: 'c' }, STORIES, 1)).toBe('a')
  expect(neighbour({ ...byHand('a', 'b', 'c'), storyId: null }, STORIES, 1)).toBe('a')
})

test('W23: a denial takes over for its time, then what was there comes back', () => {
  const turning = wall({ dwell: 30, takeOver: 60 })
  const turn = takenOver(turning, alarm('al', 'denial', 'c'), NOW)
  expect(turn).toMatchObject({ storyId: 'c', interrupted: { until: '2024-11-11T09:01:00.000Z', backTo: 'a' } })
  const over = { ...turning, storyId: 'c', interrupted: turn?.interrupted ?? null }
  expect(nextTurn(over, STORIES, NOW + 59_999)).toBe(null)
  expect(nextTurn(over, STORIES, NOW + 60_000)).toEqual({ storyId: 'a', interrupted: null })
  expect(takenOver(over, alarm('a2', 'kill', 'b'), NOW + 1)).toMatchObject({
    storyId: 'b',
    interrupted: { backTo: 'a' },
  })
})

test('W23: a correction, an alert of no story, and a wall that is held or shows no story are not taken over', () => {
  const turning = wall({ dwell: 30 })
  expect(takenOver(turning, alarm('al', 'correction', 'c'), NOW)).toBe(null)
  expect(takenOver(turning, alarm('al', 'kill', null), NOW)).toBe(null)
  expect(takenOver(turning, alarm('al', 'denial', 'c', true), NOW)).toBe(null)
  expect(takenOver({ ...turning, held: true }, alarm('al', 'kill', 'c'), NOW)).toBe(null)
  expect(takenOver(wall({ panel: 'wire' }), alarm('al', 'kill', 'c'), NOW)).toBe(null)
})

test('W20: the story on a wall is told by its layout', () => {
  expect(storyOn(wall({}))).toBe('a')
  expect(storyOn(wall({ panel: 'wire' }))).toBe(null)
  expect(storyOn(wall({ panel: 'wire' }, { held: true }))).toBe('a')
  expect(storyOn(wall({}, { removed: true }))).toBe(null)
})
