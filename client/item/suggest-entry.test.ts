import { expect, test } from 'vitest'
import { aClaim } from '../../tests/helpers/build.ts'
import type { Statement } from '../../shared/statement.ts'
import { partiesNear, suggestEntry } from './suggest-entry.ts'
import { sentencesAt } from './sentences-at.ts'
import { trimmed } from './chosen-words.ts'

const text = 'Call denied\n\nThe mayor spoke. “It is pure fiction,” he said of the call. Others stayed away.'
const aStatement = (over: Partial<Statement>): Statement => ({
  stance: 'denial',
  party: 'City',
  speaker: null,
  role: null,
  sourcing: 'on-record',
  cue: '',
  quote: null,
  start: 0,
  end: 1,
  saidAt: null,
  confidence: 0.9,
  rule: 'denies',
  text: '',
  about: null,
  via: null,
  partyKind: 'organisation',
  background: false,
  ...over,
})
const claims = [
  { ...aClaim({ id: 'visit', text: 'The visit is off.' }), seq: 1 },
  { ...aClaim({ id: 'call', text: 'The mayor made the call.' }), seq: 2 },
]
const chosen = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })
const given = { text, statements: [], outlet: 'Reuters', claims, entries: [] }

test('C200: the form begins with whom the copy names nearby, through whom, with the quotation and the claim that is told', () => {
  const words = '“It is pure fiction,” he said of the call.'
  const s = aStatement({ ...chosen('The mayor spoke.'), party: 'City of Ulm', speaker: 'Ann Ost', role: 'mayor' })
  expect(suggestEntry({ ...given, statements: [s], chosen: chosen(words) })).toEqual({
    party: 'City of Ulm',
    speaker: 'Ann Ost',
    role: 'mayor',
    stance: 'context',
    sourcing: 'on-record',
    quote: 'It is pure fiction',
    text: words,
    claimId: 'call',
  })
})

test('C200: on words that were found the form begins with what was found; with nobody near, with the outlet’s report', () => {
  const s = aStatement({ ...chosen('Others stayed'), party: 'Others', stance: 'no-comment', sourcing: 'unnamed' })
  const found = suggestEntry({ ...given, statements: [s], chosen: chosen('Others stayed away.') })
  expect(found).toMatchObject({ party: 'Others', stance: 'no-comment', sourcing: 'unnamed', quote: null })
  expect(suggestEntry({ ...given, chosen: chosen('The mayor spoke.') })).toMatchObject({
    party: 'Reuters',
    stance: 'report',
  })
  expect(suggestEntry({ ...given, claims: [], chosen: chosen('The mayor') }).claimId).toBe('new')
  expect(partiesNear([{ party: 'City' }], [s, { party: 'x', partyKind: 'unnamed' }], 'Reuters')).toEqual([
    'City',
    'Others',
    'Reuters',
  ])
})

test('C201: sentences join to their paragraph, whatever its language; chosen words have no space around them', () => {
  const body = 'Er kam. „Nein“, sagte er. Dann ging er.'
  for (const language of ['de', 'en', null, 'not a tag']) {
    const sentences = sentencesAt(body, 20, language)
    expect(sentences.map((s) => s.text).join('')).toBe(body)
    expect(sentences.every((s) => body.startsWith(s.text, s.at - 20))).toBe(true)
    expect(sentences.length).toBeGreaterThan(1)
  }
  const wire = 'He met U.S. President-elect Donald Trump. Sen. Rubio was there.'
  expect(sentencesAt(wire, 0, 'en').map((s) => s.text.trim())).toEqual([
    'He met U.S. President-elect Donald Trump.',
    'Sen. Rubio was there.',
  ])
  expect(trimmed(text, { start: 11, end: 17 })).toEqual({ start: 13, end: 16 })
  expect(trimmed(text, { start: 11, end: 13 })).toBe(null)
})
