import { expect, test } from 'vitest'
import type { Statement } from '../../shared/statement.ts'
import { must } from '../../shared/must.ts'
import { coreOf, dwelling } from './core.ts'
import { type Held, ItemIndex } from './item-index.ts'
import { known } from './known.ts'
import { saidAs } from './said.ts'
import { aReport, Wire } from './wire.builder.ts'

const AT = '2025-06-02T08:00:00Z'
const wire = new Wire()
wire.post({ guid: 'any', from: 'Meridian', at: AT, headline: 'Any' })
const line = wire.line('any')

const weighed = (text: string): [string, number][] => text.split(' ').map((word) => [word, 3])

/** An index that holds items of these terms and names, each with its statements. */
function held(
  index: ItemIndex,
  id: string,
  words: { terms: string; names: string; says?: Statement[]; publishedAt?: string },
): Held {
  const profile = { terms: weighed(words.terms), names: weighed(words.names) }
  const analysis = { language: 'en', statements: words.says ?? [], profile }
  index.put(known({ ...line, itemId: id, guid: id, publishedAt: words.publishedAt ?? AT, storyId: null }, analysis, AT))
  return must(index.held(id), id)
}

test('S6: what the copy of a story dwells on stands in more of it, and not in copy that has its names alone', () => {
  const index = new ItemIndex()
  const names = 'orvana kelmet'
  const members = [
    held(index, 'a', { terms: 'ferry grounding pilot', names }),
    held(index, 'b', { terms: 'ferry grounding tugs', names }),
    held(index, 'c', { terms: 'ferry grounding denied', names }),
  ]
  const core = coreOf(members)
  const near = dwelling(index, held(index, 'more', { terms: 'ferry grounding inquiry', names }), core)
  const apart = dwelling(index, held(index, 'apart', { terms: 'pension fund vote denied', names }), core)
  expect(apart.core).toBe(0)
  expect(near.core).toBeGreaterThan(0.4)
  expect(apart.coreNames).toBe(near.coreNames)
  expect(dwelling(index, must(members[1], 'b'), coreOf(members.slice(0, 1)))).toEqual({ core: 0, coreNames: 0 })
})

test('S6: statements are alike by what they say, also in another language, and not by who says it', () => {
  const index = new ItemIndex()
  const of = (id: string, about: string): Held =>
    held(index, id, { terms: id, names: 'orvana', says: [aReport('Meridian', about)] })
  const item = of('one', 'The pilot of the ferry Orvana was asleep before the accident')
  const said = saidAs(index, item)
  const same = said(of('two', 'A pilot slept on the ferry Orvana, asleep before the accident off Kelmet'))
  const other = said(of('three', 'Orvana cuts the pension of its clerks by a tenth'))
  expect(same).toBeGreaterThan(0.5)
  expect(other).toBeLessThan(0.2)
  expect(said(of('four', 'Der Pilot der Orvana hat vor dem Unfall geschlafen'))).toBeGreaterThan(other)
  expect(said(held(index, 'mute', { terms: 'ferry', names: 'orvana' }))).toBe(0)
})

test('S1: copy that was published more than a week apart is not compared, however soon after each other it comes', () => {
  const index = new ItemIndex()
  const words = { terms: 'ferry grounding', names: 'orvana' }
  const item = held(index, 'now', words)
  const week = held(index, 'week', { ...words, publishedAt: '2025-05-26T08:00:00Z' })
  held(index, 'older', { ...words, publishedAt: '2025-05-26T07:59:00Z' })
  expect(index.like(item, 10)).toEqual([week])
})
