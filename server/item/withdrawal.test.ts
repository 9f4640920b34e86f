import { expect, test } from 'vitest'
import { copyOf, deliverAll, typesOf } from '../../tests/helpers/deliver.ts'
import { must } from '../../shared/must.ts'
import type { ParsedItem } from '../format/parse.ts'

const at = (minute: number) => `2024-11-10T10:${String(minute).padStart(2, '0')}:00Z`
const version = (number: number, over: Partial<ParsedItem> = {}) =>
  copyOf({ version: number, headline: `Version ${number}`, publishedAt: at(number), ...over })
const kill = (number: number, over: Partial<ParsedItem> = {}) =>
  version(number, { status: 'canceled', headline: 'KILL - Version', body: 'Kill this.', ...over })
const unnumbered = (minute: number, over: Partial<ParsedItem> = {}) =>
  version(minute, { version: undefined, headline: 'Talks', ...over })
const last = <T>(list: T[]): T => must(list.at(-1), 'one was delivered')

test('I6: a kill withdraws every version and leaves their text in history', () => {
  const { decisions, stored, outcomes } = deliverAll([version(1), version(2), kill(3)])
  expect(outcomes).toEqual(['created', 'updated', 'withdrawn'])
  expect(typesOf(last(decisions).events)).toEqual(['item-withdrawn'])
  // Copy that is out and not yet read is read before its kill.
  expect([...stored.values()].map((v) => v.state)).toEqual(['pending', 'pending', 'withdrawn'])
  expect(stored.get(2)?.body).toContain('denied')
  expect(last(decisions).after.line).toMatchObject({ withdrawn: true, status: 'canceled', tag: 'KILL', version: 3 })
})

test('I6: a kill without words leaves the last headline on the line and blanks nothing', () => {
  const bare = { headline: '', body: undefined, slugline: undefined }
  const { decisions, stored } = deliverAll([version(1, { slugline: 'TALKS', urgency: 2 }), kill(2, bare)])
  expect(last(decisions).after.line).toMatchObject({ headline: 'Version 1', slugline: 'TALKS', urgency: 2 })
  expect(stored.get(1)?.body).not.toBe('')
})

test.each([
  ['under the same number', 2],
  ['under a lower number, but issued later', 1],
  ['without a number', undefined],
])('I6: a kill takes effect %s', (_name, number) => {
  const { outcomes } = deliverAll([version(1), version(2), kill(9, { version: number })])
  expect(last(outcomes)).toBe('withdrawn')
})

test('I6: a kill that a later version had overtaken before it came is history', () => {
  const { outcomes, decisions } = deliverAll([version(1), version(3), kill(2)])
  expect(last(outcomes)).toBe('stale')
  expect(last(decisions).after.line.withdrawn).toBe(false)
})

test('I7: no redelivery after a kill revives the item', () => {
  const { outcomes, decisions } = deliverAll([
    version(1),
    version(3),
    kill(4),
    version(3),
    version(1, { publishedAt: at(50) }),
    version(2),
    version(4, { body: 'Other words under the kill’s number', publishedAt: at(4) }),
    kill(4),
  ])
  expect(outcomes.slice(3)).toEqual(['withdrawn', 'withdrawn', 'withdrawn', 'withdrawn', 'duplicate'])
  expect(decisions.slice(3).flatMap((d) => d.events)).toEqual([])
  expect(last(decisions).after.line.withdrawn).toBe(true)
})

test('I7: a kill may come before its original, which then stays withdrawn and is kept', () => {
  const { outcomes, stored, decisions } = deliverAll([kill(2), version(1), version(1)])
  expect(outcomes).toEqual(['withdrawn', 'withdrawn', 'withdrawn'])
  expect(stored.get(1)).toMatchObject({ state: 'withdrawn', headline: 'Version 1' })
  expect(typesOf(decisions.flatMap((d) => d.events))).toEqual(['item-withdrawn'])
})

test('I7: a kill without a number that comes first bars whatever was published before it', () => {
  const { outcomes } = deliverAll([
    kill(30, { version: undefined }),
    version(1),
    version(2),
    version(3),
    version(20, { version: undefined }),
  ])
  expect(outcomes).toEqual(Array(5).fill('withdrawn'))
})

test('I7: a higher version issued after the kill is a re-issue', () => {
  const { outcomes, decisions, stored } = deliverAll([version(1), kill(2), version(3), kill(2), version(1)])
  expect(outcomes).toEqual(['created', 'withdrawn', 'updated', 'duplicate', 'duplicate'])
  expect(last(decisions).after.line).toMatchObject({ withdrawn: false, version: 3, status: 'usable' })
  expect(stored.get(3)?.state).toBe('pending')
})

test('I7: without numbers only later copy with other words is a re-issue', () => {
  const killed = unnumbered(10, { status: 'canceled', headline: 'KILL' })
  expect(deliverAll([unnumbered(1), killed, unnumbered(20)]).outcomes[2]).toBe('withdrawn')
  expect(deliverAll([unnumbered(1), killed, unnumbered(5, { body: 'Other.' })]).outcomes[2]).toBe('withdrawn')
  expect(deliverAll([unnumbered(1), killed, unnumbered(20, { body: 'Other.' })]).outcomes[2]).toBe('updated')
})

test('I8: a kill of copy still under embargo stays on the desk alone', () => {
  const embargoed = version(1, { embargoedUntil: '2024-11-10T18:00:00Z' })
  const line = last(deliverAll([embargoed, kill(2)]).decisions).after.line
  expect(line).toMatchObject({ withdrawn: true, version: 2, held: { version: 2, until: '2024-11-10T18:00:00Z' } })
  const out = last(deliverAll([version(1), version(2, { embargoedUntil: '2024-11-10T18:00:00Z' }), kill(3)]).decisions)
  expect(out.after.line).toMatchObject({ withdrawn: true, held: null })
  expect(out.after.versions.map((v) => v.state)).toEqual(['pending', 'withdrawn', 'withdrawn'])
})

test('I6: the wire’s reason for a kill is the event’s reason', () => {
  const { decisions } = deliverAll([version(1), kill(2, { ednote: 'Source retracts.' })])
  expect(last(decisions).events[0]?.reason).toBe('Source retracts.')
})
