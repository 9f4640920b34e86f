import { expect, test } from 'vitest'
import { copyOf, deliverAll } from '../../tests/helpers/deliver.ts'
import { must } from '../../shared/must.ts'
import type { ParsedItem } from '../format/parse.ts'
import { itemLineBody, itemVersion } from '../../shared/item.ts'
import { versionDigest } from '../../shared/version-digest.ts'

const version = (number: number, over: Partial<ParsedItem> = {}) =>
  copyOf({
    version: number,
    headline: `Version ${number}`,
    publishedAt: `2024-11-10T10:${String(number).padStart(2, '0')}:00Z`,
    ...over,
  })
const unnumbered = (minute: number) => version(minute, { version: undefined })
const last = <T>(list: T[]): T => must(list.at(-1), 'one was delivered')

test('I1: an item keeps its id over all its versions, and line and version are what the schemas say', () => {
  const { decisions, stored } = deliverAll([version(1), version(2)])
  expect(decisions.map((d) => d.receipt.itemId)).toEqual(['i1', 'i1'])
  expect(decisions.flatMap((d) => d.events).map((e) => e.type)).toEqual(['item-arrived', 'item-updated'])
  for (const { events } of decisions)
    for (const event of events)
      expect('item' in event && itemLineBody.parse(event.item)).toEqual('item' in event && event.item)
  for (const v of stored.values()) expect(itemVersion.parse(v)).toEqual(v)
  expect([...stored.values()].map((v) => v.state)).toEqual(['pending', 'pending'])
})

test('I2: version numbers are compared as numbers: 10 follows 9, and 0 is a first version', () => {
  expect(deliverAll([version(9), version(10)]).outcomes).toEqual(['created', 'updated'])
  expect(deliverAll([version(10), version(9)]).outcomes).toEqual(['created', 'stale'])
  const { outcomes, stored } = deliverAll([version(0), version(1)])
  expect(outcomes).toEqual(['created', 'updated'])
  expect([...stored.keys()]).toEqual([0, 1])
})

test('I2: an item without numbers is ordered by its time of publication and counted up', () => {
  const { outcomes, stored } = deliverAll([10, 20, 15, 20].map(unnumbered))
  expect(outcomes).toEqual(['created', 'updated', 'stale', 'duplicate'])
  expect([...stored.keys()]).toEqual([1, 2])
})

test('I3: a redelivery is a duplicate, also with a later time stamp and of an older version', () => {
  const { decisions, outcomes } = deliverAll([
    version(1),
    version(1, { publishedAt: '2024-11-10T11:30:00Z' }),
    version(2),
    version(1),
    version(2),
  ])
  expect(outcomes).toEqual(['created', 'duplicate', 'updated', 'duplicate', 'duplicate'])
  expect(decisions.map((d) => d.receipt.version)).toEqual([1, 1, 2, 1, 2])
  expect([1, 3, 4].flatMap((at) => [...(decisions[at]?.events ?? []), ...(decisions[at]?.rows ?? [])])).toEqual([])
})

test('I3: a higher number is a new version even with the words of an earlier one', () => {
  const words = { headline: 'Same', body: 'Same.' }
  expect(deliverAll([version(1, words), version(2), version(3, words)]).outcomes).toEqual([
    'created',
    'updated',
    'updated',
  ])
})

test('I4: a late lower version is kept as history and shown nowhere', () => {
  const { decisions, stored } = deliverAll([version(3), version(2)])
  expect(stored.get(2)?.state).toBe('stale')
  expect(last(decisions).events).toEqual([])
  expect(last(decisions).after.line.version).toBe(3)
})

test('I5: the same number with other content is a correction under the next number, unless it is older', () => {
  const { outcomes, stored } = deliverAll([
    version(1),
    version(1, { body: 'Corrected.', publishedAt: '2024-11-10T10:01:00Z' }),
    version(1, { body: 'Old.', publishedAt: '2024-11-10T09:00:00Z' }),
  ])
  expect(outcomes).toEqual(['created', 'updated', 'stale'])
  expect(stored.get(2)?.body).toBe('Corrected.')
  expect(stored.size).toBe(2)
})

test('I5: the number taken by a correction does not swallow the real one that follows', () => {
  const { outcomes, decisions } = deliverAll([
    version(1),
    version(1, { body: 'Corrected.' }),
    version(2, { body: 'The wire’s own second.' }),
  ])
  expect(outcomes).toEqual(['created', 'updated', 'updated'])
  expect(last(decisions).after.line.version).toBe(3)
})

test('copy without a headline is listed by its first words, and stored as it was sent', () => {
  const { decisions, stored } = deliverAll([version(1, { headline: '', body: `${'word '.repeat(60)}end` })])
  expect(last(decisions).after.line.headline).toMatch(/^word .*word…$/)
  expect(last(decisions).after.line.headline.length).toBeLessThanOrEqual(141)
  expect(stored.get(1)?.headline).toBe('')
})

test('markup is sanitised before it is stored, and instants are stored in UTC', () => {
  const { stored } = deliverAll([
    version(1, { bodyHtml: '<p onclick="x()">Hi<script>x()</script></p>', publishedAt: '2024-11-10T12:00:00+02:00' }),
  ])
  expect(stored.get(1)).toMatchObject({ bodyHtml: '<p>Hi</p>', publishedAt: '2024-11-10T10:00:00Z' })
})

test('the digest of what stands is that of what is stored', () => {
  const { decisions, stored } = deliverAll([version(1, { bodyHtml: '<p>Hi</p>', keywords: ['a'] }), version(2)])
  for (const { version: number, digest } of last(decisions).after.versions) {
    const kept = stored.get(number)
    expect(kept && versionDigest(kept)).toBe(digest)
  }
})
