import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { LogEvent } from '../../shared/event.ts'
import { emptyStory, fold } from '../../shared/fold.ts'
import { aLine, anEntry, aStory, logged } from '../../tests/helpers/build.ts'
import { Replay } from './replay.ts'
import { stepAt, stepsOf } from './steps.ts'

const minute = (n: number): string => new Date(Date.UTC(2024, 10, 11, 8, n)).toISOString()

/** A story that opens and hears of an entry or an item with each event. */
const events: LogEvent[] = Array.from({ length: 300 }, (_, n): LogEvent => {
  const at = minute(Math.floor(n / 2))
  if (n === 0) return { ...logged(1, { type: 'story-opened', story: aStory({ id: 's' }) }), at }
  if (n % 2 === 0)
    return { ...logged(n + 1, { type: 'item-arrived', item: aLine({ itemId: `i${n}`, storyId: 's' }) }), at }
  return { ...logged(n + 1, { type: 'entry-logged', entry: anEntry({ id: `e${n}`, storyId: 's' }) }), at }
})

test('C114, L5: wherever the slider is drawn to, and in whatever order, the screen is the fold of the events up to there', () => {
  const replay = new Replay('s', events)
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: events.length }), { maxLength: 12 }), (counts) => {
      for (const count of counts) expect(replay.after(count)).toEqual(fold(emptyStory('s'), events.slice(0, count)))
    }),
    { numRuns: 20 },
  )
})

test('C114: what the log noted at one instant is one step, told by the weightiest of it', () => {
  const steps = stepsOf(events)
  expect(steps).toHaveLength(150)
  expect(steps[3]).toMatchObject({ count: 8, who: 'Kremlin', what: { id: 'denies' }, tone: 'deny' })
})

test('C114: an instant stands at the last step that has happened by then', () => {
  const steps = stepsOf(events)
  expect(stepAt(steps, Date.parse(minute(5)))).toBe(5)
  expect(stepAt(steps, Date.parse(minute(5)) + 30_000)).toBe(5)
  expect(stepAt(steps, Date.parse(minute(0)) - 1)).toBe(-1)
})
