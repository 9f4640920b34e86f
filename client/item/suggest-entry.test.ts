import { expect, test } from 'vitest'
import { aClaim, anEntry } from '../../tests/helpers/build.ts'
import type { Statement } from '../../shared/statement.ts'
import { doubleOf, repeats } from './double.ts'
import { namedNear, partiesNear, suggestEntry } from './suggest-entry.ts'
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
const given = { text, statements: [], outlet: 'Reuters', claims }

test('C200: where the words do not tell whose they are, how sourced and on which claim, the form asks and names who is nearby', () => {
  const words = '“It is pure fiction,” he said of the call.'
  const s = aStatement({ ...chosen('The mayor spoke.'), party: 'City of Ulm', speaker: 'Ann Ost', role: 'mayor' })
  expect(suggestEntry({ ...given, statements: [s], chosen: chosen(words) })).toEqual({
    party: '',
    speaker: null,
    role: null,
    stance: '',
    sourcing: '',
    quote: 'It is pure fiction',
    text: words,
    claimId: 'call',
  })
  expect(namedNear(chosen(words), [s])).toEqual(['City of Ulm'])
  expect(suggestEntry({ ...given, chosen: chosen('Others stayed away.') }).claimId).toBe('')
})

test('C200: on words that were found the form begins with what was found; where two are found that differ, with what both say', () => {
  const on = chosen('Others stayed')
  const s = aStatement({ ...on, party: 'Others', speaker: 'Ann Ost', stance: 'no-comment', sourcing: 'unnamed' })
  const found = suggestEntry({ ...given, statements: [s], chosen: chosen('Others stayed away.') })
  const told = { party: 'Others', speaker: 'Ann Ost', stance: 'no-comment', sourcing: 'unnamed', quote: null }
  expect(found).toMatchObject(told)
  const other = aStatement({ ...on, party: 'City', stance: 'denial', sourcing: 'unnamed' })
  expect(suggestEntry({ ...given, statements: [s, other], chosen: on })).toMatchObject({
    party: '',
    speaker: null,
    stance: '',
    sourcing: 'unnamed',
  })
  const beside = aStatement({ ...on, party: 'Vladimir Putin', stance: 'context', rule: 'attributes' })
  expect(suggestEntry({ ...given, statements: [beside, s], chosen: on })).toMatchObject({ party: 'Others' })
  const told3 = aStatement({ ...on, partyKind: 'unnamed', party: 'three officials', via: 'Washington Post' })
  expect(suggestEntry({ ...given, statements: [told3], chosen: on })).toMatchObject({
    party: 'Washington Post',
    speaker: null,
  })
  expect(suggestEntry({ ...given, claims: [], chosen: chosen('The mayor') }).claimId).toBe('new')
  expect(partiesNear([{ party: 'City' }], [s, { party: 'x', partyKind: 'unnamed' }], 'Reuters')).toEqual([
    'City',
    'Others',
    'Reuters',
  ])
})

test('C220: what a party has said of a claim already is told, whatever its case: the same stance, or the same words', () => {
  const kremlin = anEntry({ id: 'a', party: 'Kremlin', claimId: 'call', stance: 'denial', text: 'Pure fiction.' })
  const again = anEntry({
    id: 'b',
    party: 'Kremlin',
    claimId: 'call',
    stance: 'restatement',
    restates: 'a',
    text: 'No.',
  })
  const written = { party: ' kremlin', claimId: 'call', stance: 'denial', text: 'It never was' }
  expect(doubleOf(written, [kremlin, again])?.id).toBe('b')
  expect(doubleOf({ ...written, stance: 'context', text: '“pure fiction”' }, [kremlin])?.id).toBe('a')
  for (const other of [{ claimId: 'visit' }, { party: 'Duma' }, { party: '' }, { stance: 'no-comment' }])
    expect(doubleOf({ ...written, ...other }, [kremlin])).toBe(null)
  expect(doubleOf(written, [{ ...kremlin, state: 'rejected' }])).toBe(null)
  const told = [kremlin, again]
  expect(['denial', 'restatement', 'confirmation'].map((stance) => repeats(stance, again, told))).toEqual([
    true,
    true,
    false,
  ])
  expect(repeats('report', { ...kremlin, stance: 'report' }, told)).toBe(false)
  const confirmed = anEntry({ ...kremlin, id: 'c', stance: 'confirmation', text: 'It never was' })
  expect(doubleOf({ ...written, stance: 'no-comment' }, [...told, confirmed])?.id).toBe('c')
  expect(doubleOf(written, [...told, confirmed])?.id).toBe('b')
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
