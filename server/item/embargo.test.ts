import { expect, test } from 'vitest'
import { copyOf, deliverAll, RECEIVED, typesOf } from '../../tests/helpers/deliver.ts'
import { isHeld } from '../../shared/held.ts'
import { must } from '../../shared/must.ts'
import type { ParsedItem } from '../format/parse.ts'
import { decideRelease } from './release.ts'

const UNTIL = '2024-11-10T18:00:00Z'
const version = (number: number, over: Partial<ParsedItem> = {}) =>
  copyOf({ version: number, headline: `Version ${number}`, publishedAt: `2024-11-10T10:0${number}:00Z`, ...over })
const embargoed = (number: number, over: Partial<ParsedItem> = {}) =>
  version(number, { embargoedUntil: UNTIL, ...over })
const last = <T>(list: T[]): T => must(list.at(-1), 'one was delivered')

function afterwards(items: ParsedItem[]) {
  const delivered = deliverAll(items)
  return { ...delivered, standing: last(delivered.decisions).after, events: last(delivered.decisions).events }
}

test('I9: copy under embargo is held, and its line says until when', () => {
  const { outcomes, events, standing, stored } = afterwards([embargoed(1)])
  expect(outcomes).toEqual(['held'])
  expect(typesOf(events)).toEqual(['item-held'])
  expect(isHeld(standing.line)).toBe(true)
  expect(standing.line.held).toEqual({ version: 1, until: UNTIL, headline: 'Version 1' })
  expect(stored.get(1)?.state).toBe('held')
})

test('I9: an embargo that has passed when the copy comes holds nothing, to the second', () => {
  expect(afterwards([version(1, { embargoedUntil: RECEIVED })]).outcomes).toEqual(['created'])
  expect(afterwards([version(1, { embargoedUntil: '2024-11-10T14:00:01+02:00' })]).outcomes).toEqual(['held'])
})

test('I9: an embargoed update leaves the version that is out on the line', () => {
  const { standing, stored } = afterwards([version(1), embargoed(2)])
  expect(standing.line).toMatchObject({ version: 1, headline: 'Version 1', held: { version: 2, until: UNTIL } })
  expect(isHeld(standing.line)).toBe(false)
  expect([...stored.values()].map((v) => v.state)).toEqual(['pending', 'held'])
})

test('I10: a newer version replaces what waits, whether it waits itself or is out at once', () => {
  const later = '2024-11-10T20:00:00Z'
  const extended = afterwards([embargoed(1), embargoed(2, { embargoedUntil: later })])
  expect(extended.standing.line.held).toEqual({ version: 2, until: later, headline: 'Version 2' })
  expect(extended.stored.get(1)?.state).toBe('stale')
  const lifted = afterwards([embargoed(1), version(2)])
  expect(lifted.outcomes).toEqual(['held', 'updated'])
  expect(lifted.standing.line).toMatchObject({ version: 2, held: null })
  expect(lifted.stored.get(1)?.state).toBe('stale')
})

test('I10: a redelivery of what waits is a duplicate', () => {
  expect(afterwards([embargoed(1), embargoed(1)]).outcomes).toEqual(['held', 'duplicate'])
})

test('I11: the release makes the waiting version current and sends it to the analysis', () => {
  const { standing, stored } = afterwards([version(1), embargoed(2)])
  const { events, rows } = decideRelease(standing, must(stored.get(2), 'stored'), UNTIL)
  expect(typesOf(events)).toEqual(['item-released'])
  expect(events[0]).toMatchObject({ item: { version: 2, headline: 'Version 2', held: null, withdrawn: false } })
  expect(rows).toEqual([{ row: 'version-state', itemId: 'i1', version: 2, state: 'pending', fault: null }])
})

test('I11: nothing is released before its time', () => {
  const { standing, stored } = afterwards([embargoed(1)])
  const early = decideRelease(standing, must(stored.get(1), 'stored'), '2024-11-10T17:59:59Z')
  expect(early).toEqual({ events: [], rows: [] })
})

test('I11: what was overtaken or killed while it waited is not released', () => {
  const held = must(afterwards([embargoed(1)]).stored.get(1), 'stored')
  const overtaken = decideRelease(afterwards([embargoed(1), version(2)]).standing, held, UNTIL)
  expect(overtaken).toMatchObject({ events: [], rows: [{ state: 'stale' }] })
  const killed = afterwards([embargoed(1), version(2, { status: 'canceled' })])
  expect(decideRelease(killed.standing, held, UNTIL)).toMatchObject({ events: [], rows: [{ state: 'withdrawn' }] })
})

test('I12: withheld copy waits without an end, until a later version lifts it', () => {
  const { standing, stored, outcomes } = afterwards([version(1), embargoed(2, { status: 'withheld' })])
  expect(outcomes).toEqual(['created', 'held'])
  expect(standing.line).toMatchObject({ version: 1, held: { version: 2, until: null } })
  const withheld = must(stored.get(2), 'stored')
  expect(withheld).toMatchObject({ state: 'held', embargoedUntil: null })
  expect(decideRelease(standing, withheld, '2099-01-01T00:00:00Z')).toEqual({ events: [], rows: [] })
  const lifted = afterwards([version(1), version(2, { status: 'withheld' }), version(3)])
  expect(lifted.standing.line).toMatchObject({ version: 3, held: null })
  expect(lifted.stored.get(2)?.state).toBe('stale')
})

test('I7, I9: an embargoed re-issue of a killed item is withdrawn until its release', () => {
  const { standing, stored } = afterwards([version(1), version(2, { status: 'canceled' }), embargoed(3)])
  expect(standing.line).toMatchObject({ withdrawn: true, version: 2, held: { version: 3 } })
  const { events } = decideRelease(standing, must(stored.get(3), 'stored'), UNTIL)
  expect(events[0]).toMatchObject({ type: 'item-released', item: { withdrawn: false, version: 3 } })
})
