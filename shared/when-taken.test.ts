import { expect, test } from 'vitest'
import { isDayAlone, whenOf } from './when-taken.ts'

const entry = (saidAt: string | null) => ({ saidAt, loggedAt: '2024-11-11T09:00:00Z', evidence: null })
const first = { publishedAt: '2024-11-11T08:58:00Z' }
const iso = (at: number) => new Date(at).toISOString()

test('the time at which it was said counts before all', () => {
  expect(iso(whenOf(entry('2024-11-10T18:02:00+01:00'), first))).toBe('2024-11-10T17:02:00.000Z')
})

test('a day without a time is told by the copy of that day', () => {
  expect(iso(whenOf(entry('2024-11-11'), first))).toBe('2024-11-11T08:58:00.000Z')
})

test('an earlier day counts as its noon, which nobody told', () => {
  expect(iso(whenOf(entry('2024-11-07'), first))).toBe('2024-11-07T12:00:00.000Z')
  const told = [entry('2024-11-07'), entry('2024-11-11'), entry('2024-11-10T18:02:00Z'), entry(null)]
  expect(told.map((one) => isDayAlone(one, first))).toEqual([true, false, false, false])
})

test('copy that came late keeps its own time; a later version does not move the entry past its logging', () => {
  expect(iso(whenOf(entry(null), first))).toBe('2024-11-11T08:58:00.000Z')
  expect(iso(whenOf(entry(null), { publishedAt: '2024-11-11T12:00:00Z' }))).toBe('2024-11-11T09:00:00.000Z')
})

test('without anything else the moment of logging counts, also where the copy’s time can’t be read', () => {
  expect(iso(whenOf(entry(null), undefined))).toBe('2024-11-11T09:00:00.000Z')
  expect(iso(whenOf(entry('Txx:00:00'), undefined))).toBe('2024-11-11T09:00:00.000Z')
})

test('a later version of the item moves its line, not the entry that an earlier one brought', () => {
  const evidence = { itemId: 'i', version: 1, start: 0, end: 1, cue: '', rule: '', match: '', fresh: '' }
  const brought = { ...entry(null), evidence: { ...evidence, publishedAt: '2024-11-11T08:58:00Z' } }
  const updated = { publishedAt: '2024-11-11T08:59:30Z' }
  expect(iso(whenOf(brought, updated))).toBe('2024-11-11T08:58:00.000Z')
})

test('copy that gives its day alone tells no hour of what it brought, nor does a later version of it of what an earlier one did', () => {
  const noon = { publishedAt: '2024-11-08T12:00:00.000Z', dayAlone: true }
  const told = [entry(null), entry('2024-11-08'), entry('2024-11-07'), entry('2024-11-08T09:00:00Z')]
  expect(told.map((one) => isDayAlone(one, noon))).toEqual([true, true, true, false])
  const evidence = { itemId: 'i', version: 1, start: 0, end: 1, cue: '', rule: '', match: '', fresh: '' }
  const brought = { ...entry(null), evidence: { ...evidence, publishedAt: '2024-11-11T08:58:00Z' } }
  expect(isDayAlone(brought, noon)).toBe(false)
})
