import { expect, test } from 'vitest'
import { anAlert, anEntry } from '../../tests/helpers/build.ts'
import type { EventBody } from '../../shared/event.ts'
import { emptyStory } from '../../shared/fold.ts'
import { laterText } from '../../shared/later.ts'
import { readCsv } from '../lists/csv-text.ts'
import { asKnownNow } from './as-known-now.ts'
import { OUT_FORMATS } from './formats.ts'
import { readerOf } from './reader.ts'
import { sharePage } from './share-page.ts'
import { KILLED, told, write } from './testing/told.ts'

const NOW = 'They spoke on Wednesday.'
const evidence = {
  itemId: 'i1',
  version: 1,
  publishedAt: '2024-11-10T18:02:00Z',
  start: 0,
  end: 4,
  cue: '',
  rule: 'own-report',
  match: '',
  fresh: '',
}
const report = anEntry({
  id: 'e1',
  party: 'Washington Post',
  stance: 'report',
  quote: null,
  text: 'They spoke on Thursday.',
  carriedBy: ['i1'],
  firstItemId: 'i1',
  evidence: { ...evidence, later: laterText({ made: 'corrected', version: 2, words: NOW }) },
})
const CORRECTED: EventBody = { type: 'entry-changed', entry: report, change: 'amended' }
const page = (tag: string, ...more: EventBody[]): string =>
  sharePage(told(...more), {
    view: 'timeline',
    live: false,
    embed: false,
    address: 'https://desk.example/s/1',
    reader: readerOf({ tag, catalogue: {} }, 'UTC'),
  })

test.each(OUT_FORMATS)('W1: %s marks words that the copy has no longer, and tells what it says now', (format) => {
  expect(write(format, CORRECTED)).toContain(NOW)
  expect(write(format, CORRECTED).toLowerCase()).toMatch(/corrected[ _]since|"correction"/)
  expect(write(format)).not.toContain(NOW)
})

test('W1: a link’s page, a row of CSV and a line of Markdown tell it beside the words', () => {
  expect(page('en', CORRECTED)).toContain(`✎ changed since: version 2 says “${NOW}”`)
  const [header, ...rows] = readCsv(write('csv', CORRECTED)) ?? []
  const at = header?.indexOf('corrected_since') ?? 0
  expect(rows.map((row) => row[at])).toEqual(['', `version 2 says “${NOW}”`])
  expect(write('markdown', CORRECTED)).toMatch(/They spoke on Thursday\..+\*\*Corrected since\*\*: version 2 says/)
})

test('W1: a correction that stands in other copy is told in its own words, a killed report not at all', () => {
  const alert = anAlert({ kind: 'correction', storyId: 'story-1', itemId: 'i1', headline: 'CORRECTED: on Wednesday' })
  expect(write('markdown', { type: 'alert-raised', alert })).toContain('**Corrected since**: CORRECTED: on Wednesday')
  expect(write('markdown', CORRECTED, KILLED)).not.toContain(NOW)
})

test('W12: a story as it stood tells what has been corrected since', () => {
  const then = { ...emptyStory('story-1'), entries: [{ ...report, evidence }] }
  const now = { ...emptyStory('story-1'), entries: [report] }
  expect(asKnownNow(then, now).entries).toEqual([report])
})

test('W12: nor does it tell of a correction that is over: words that a later version has again stand as they stood', () => {
  const then = { ...emptyStory('story-1'), entries: [report] }
  const now = { ...emptyStory('story-1'), entries: [{ ...report, evidence }] }
  expect(asKnownNow(then, now).entries).toEqual([{ ...report, evidence }])
})
