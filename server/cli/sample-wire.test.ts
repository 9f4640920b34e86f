import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { type PlainItem, plainItem } from '../../shared/item.ts'
import { deliverAll } from '../../tests/helpers/deliver.ts'

const LINES = readFileSync(new URL('sample-wire.jsonl', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n')
const ITEMS: PlainItem[] = LINES.map((line) => plainItem.strict().parse(JSON.parse(line)))
const ofGuid = Map.groupBy(ITEMS, (item) => item.guid)
const distinct = (values: readonly (string | undefined)[]): Set<string> =>
  new Set(values.filter((v) => v !== undefined))
const says = (pattern: RegExp): PlainItem[] =>
  ITEMS.filter((item) => pattern.test(`${item.headline}\n${item.body ?? ''}`))

test('the sample wire is 60 to 100 plain items of eight or more outlets, in order of publication', () => {
  expect(ITEMS.length).toBeGreaterThanOrEqual(60)
  expect(ITEMS.length).toBeLessThanOrEqual(100)
  expect(distinct(ITEMS.map((item) => item.source)).size).toBeGreaterThanOrEqual(8)
  expect(distinct(ITEMS.map((item) => item.sourceName)).size).toBe(distinct(ITEMS.map((item) => item.source)).size)
  const times = ITEMS.map((item) => Date.parse(item.publishedAt))
  expect(times).toEqual(times.toSorted((a, b) => a - b))
})

test('it has Russian and Ukrainian copy, flashes, updates up to the third, a correction, a kill and embargoes', () => {
  expect(distinct(ITEMS.map((item) => item.language))).toEqual(new Set(['en', 'ru', 'uk', 'de']))
  expect(ITEMS.filter((item) => item.urgency === 1).length).toBeGreaterThanOrEqual(3)
  expect(Math.max(...ITEMS.map((item) => item.version ?? 1))).toBeGreaterThanOrEqual(3)
  expect(ITEMS.filter((item) => item.headline.startsWith('CORRECTED')).length).toBeGreaterThanOrEqual(1)
  expect(ITEMS.filter((item) => item.status === 'canceled')).toHaveLength(1)
  const embargoed = ITEMS.filter((item) => item.embargoedUntil !== undefined)
  expect(embargoed.length).toBeGreaterThanOrEqual(1)
  for (const item of embargoed)
    expect(Date.parse(item.embargoedUntil ?? '')).toBeGreaterThan(Date.parse(item.publishedAt))
})

test('every delivery takes effect: each version follows the one before it, and the kill has its original', () => {
  for (const versions of ofGuid.values()) {
    const { outcomes } = deliverAll(versions, versions[0]?.publishedAt)
    expect(outcomes[0]).toBe(versions[0]?.embargoedUntil === undefined ? 'created' : 'held')
    expect(outcomes.slice(1).every((outcome) => outcome === 'updated' || outcome === 'withdrawn')).toBe(true)
  }
})

test('the denial is carried by many outlets in four languages, and the week’s turns are all there', () => {
  const denial = says(/pure fiction|чистым вымыслом|чиста вигадка|reine Fiktion/i)
  expect(distinct(denial.map((item) => item.source)).size).toBeGreaterThanOrEqual(8)
  expect(distinct(denial.map((item) => item.language)).size).toBe(4)
  const turns = [
    /people familiar/,
    /told Reuters/,
    /Cheung/,
    /informed in advance/,
    /no concrete plans/,
    /Orban/,
    /brave man/,
  ]
  for (const turn of turns) expect(says(turn).length).toBeGreaterThan(0)
})

test('paragraphs are set apart by one empty line and nothing is left of markup', () => {
  for (const { body = '' } of ITEMS) {
    expect(body).toBe(body.trim())
    expect(body).not.toMatch(/\n{3}|<\/?[a-z]+>|&[a-z]+;|[^\n]\n[^\n]/)
  }
})
