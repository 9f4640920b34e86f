import { expect, test } from 'vitest'
import type { Statement } from '../../shared/statement.ts'
import { aReport, aStatement, Wire } from './wire.builder.ts'

const BODY = 'Brenk Mills has sold its mill in Tarn to Sund Foods, the Ledger reported. Brenk Mills answered it.'
const about = 'Brenk Mills has sold its mill in Tarn to Sund Foods'
const said = (over: Partial<Statement>): Statement =>
  aStatement({ party: 'Brenk Mills', about, start: 70, end: 120, ...over })

const at = (hour: number) => `2026-03-02T${String(8 + hour).padStart(2, '0')}:00:00Z`

/** An item in versions, an hour apart: what each tells of Brenk Mills. */
function versions(...told: (Statement | null)[]): Wire {
  const wire = new Wire()
  const headline = 'Brenk Mills answers report on sale of Tarn mill to Sund Foods'
  wire.post({
    guid: 'report',
    from: 'Ledger',
    at: at(0),
    headline: 'Brenk Mills has sold Tarn mill to Sund Foods, sources say',
    body: BODY,
    statements: [aReport('Ledger', about, { start: 60 })],
  })
  for (const [n, s] of told.entries()) {
    const statements = s ? [s] : []
    wire.post({ guid: 'answer', from: 'Meridian', at: at(n + 1), headline, body: BODY, version: n + 1, statements })
  }
  return wire
}
const notes = (wire: Wire) =>
  wire
    .story()
    .entries.filter((e) => e.party === 'Brenk Mills')
    .map((e) => [e.stance, e.state, e.evidence?.later])

const FICTION = said({ cue: 'pure fiction', quote: 'pure fiction', text: 'Brenk Mills called it “pure fiction”.' })
const INACCURATE = said({ cue: 'not accurate', quote: null, text: 'Brenk Mills said the report was not accurate.' })
const SILENT = said({ stance: 'no-comment', cue: 'declined to comment', text: 'Brenk Mills declined to comment.' })

test('S21: words softened in a later version are noted on the entry, which stays', () => {
  expect(notes(versions(FICTION, INACCURATE))).toEqual([
    ['denial', 'suggested', 'softened in version 2: “not accurate”'],
  ])
})

test('S21: a refusal to comment in place of a denial is a softening, and no entry of its own', () => {
  expect(notes(versions(FICTION, SILENT))).toEqual([
    ['denial', 'suggested', 'softened in version 2: “declined to comment”'],
  ])
})

test('S21: a position that a version drops stays, marked, until one tells it again', () => {
  expect(notes(versions(FICTION, null))).toEqual([['denial', 'suggested', 'version 2 no longer tells it']])
  expect(notes(versions(FICTION, null, FICTION))).toEqual([['denial', 'suggested', undefined]])
})

test('S21: the same words, or sharper ones, are no softening', () => {
  expect(notes(versions(INACCURATE, FICTION))).toEqual([['denial', 'suggested', undefined]])
})

test('S21: a report whose figures a later version has otherwise says so, and stays', () => {
  const was = 'Brenk Mills has sold 12 mills to Sund Foods, people familiar with the matter told the Ledger.'
  const is = was.replace('12', '2')
  const wire = new Wire()
  const headline = 'Brenk Mills has sold mills to Sund Foods, sources say'
  const post = (version: number, text: string, notice: Statement[]) =>
    wire.post({
      guid: 'report',
      from: 'Ledger',
      at: at(version),
      headline,
      body: text,
      version,
      statements: [
        aReport('Ledger', about, { text, start: headline.length + 2, end: headline.length + 40 }),
        ...notice,
      ],
    })
  const noted = () => wire.story().entries.find(({ stance }) => stance === 'report')?.evidence?.later
  post(1, was, [])
  expect(noted()).toBe(undefined)
  post(2, is, [aStatement({ stance: 'correction', party: 'Ledger', rule: 'correction-notice', about })])
  expect(noted()).toBe(`corrected in version 2: “${is}”`)
  post(3, was, [])
  expect(noted()).toBe(undefined)
})
