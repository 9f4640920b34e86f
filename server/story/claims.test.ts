import { expect, test } from 'vitest'
import { claimText } from './claim-text.ts'
import { aReport, aStatement, type Copy, Wire } from './wire.builder.ts'

const at = (hour: number): string => `2025-09-09T${String(hour).padStart(2, '0')}:00:00Z`
const BODY =
  'Health Minister Ysaline Corvec has submitted her resignation to Prime Minister Bastien Delorne of Valmere.'
const PORTFOLIO = 'Bastien Delorne has offered the health portfolio to Pascal Thévenin'

const report: Copy = {
  guid: 'ledger',
  from: 'Capital Ledger',
  at: at(17),
  headline: 'Health Minister Corvec hands in resignation, sources say',
  body: BODY,
  statements: [
    aReport(
      'Capital Ledger',
      'Health Minister Ysaline Corvec has submitted her resignation to Prime Minister Delorne',
      { start: 60 },
    ),
    aReport('Capital Ledger', PORTFOLIO, { start: 900, end: 980 }),
  ],
}
const answer = (over: Partial<Copy> & Pick<Copy, 'guid' | 'statements'>): Copy => ({
  from: 'Meridian',
  at: at(19),
  headline: 'Valmere ministry answers report on minister Corvec’s resignation',
  body: `${BODY} The Capital Ledger reported it.`,
  ...over,
})
const told = (...copies: Copy[]): Wire => {
  const wire = new Wire()
  for (const copy of copies) wire.post(copy)
  return wire
}

test('S18: a detail of a report is no claim until somebody answers it', () => {
  expect(told(report).story().claims).toHaveLength(1)
  const denial = aStatement({
    party: 'Pascal Thévenin',
    partyKind: 'person',
    speaker: 'Pascal Thévenin',
    role: 'hospital director',
    quote: 'Nobody has offered me anything',
    about: 'anybody has offered him the portfolio',
  })
  const { claims, entries } = told(report, answer({ guid: 'meridian', statements: [denial] })).story()
  expect(claims.map((c) => c.text)).toEqual([expect.stringContaining('resignation'), `${PORTFOLIO}.`])
  expect(entries.slice(1).map((e) => [e.stance, e.party, e.firstItemId, e.claimId === claims[1]?.id])).toEqual([
    ['report', 'Capital Ledger', 'ledger', true],
    ['denial', 'Pascal Thévenin', 'meridian', true],
  ])
})

test('S18: the report of a detail stands under the version that told it, though a newer one waits', () => {
  const denial = aStatement({ party: 'Pascal Thévenin', about: 'anybody has offered him the portfolio' })
  const wire = told(report)
  const line = { ...wire.line('ledger'), version: 2, publishedAt: at(23), status: 'usable' as const }
  wire.commit([{ by: 'auto', reason: null, type: 'item-updated', item: line }], at(23))
  wire.post(answer({ guid: 'meridian', statements: [denial] }))
  expect(wire.story().entries[1]).toMatchObject({
    stance: 'report',
    evidence: { itemId: 'ledger', version: 1, publishedAt: at(17), start: 900, end: 980 },
  })
})

test('S10: “the report” is the claim on which most is logged', () => {
  const denial = aStatement({ party: 'Health ministry', cue: 'pure fiction', quote: 'pure fiction', about: null })
  const { entries, claims } = told(report, answer({ guid: 'meridian', statements: [denial] })).story()
  expect(entries[1]).toMatchObject({ stance: 'denial', claimId: claims[0]?.id })
})

test('S19: what a passer-by says is nobody’s position', () => {
  const denial = aStatement({
    party: 'Ofelia Rondon',
    partyKind: 'person',
    role: 'shopkeeper',
    about: 'the resignation of Corvec',
  })
  expect(told(report, answer({ guid: 'meridian', statements: [denial] })).story().entries).toHaveLength(1)
})

test('S11: a party that reverses itself takes a new entry', () => {
  const said = { party: 'Health ministry', about: 'the minister has submitted her resignation', quote: 'She has' }
  const wire = told(
    report,
    answer({ guid: 'no', statements: [aStatement({ ...said, quote: 'She has not' })] }),
    answer({ guid: 'yes', at: at(22), statements: [aStatement({ ...said, stance: 'confirmation' })] }),
  )
  expect(wire.story().entries.map((e) => e.stance)).toEqual(['report', 'denial', 'confirmation'])
  expect(wire.story().story?.contested).toBe(true)
})

test('S9: a claim is told without who says so', () => {
  expect(claimText({ about: 'Castrell made a bid, Northgate Sport reported on Wednesday', text: '' })).toBe(
    'Castrell made a bid.',
  )
  expect(claimText({ about: 'citing two people familiar with it, that Cole met Voss', text: '' })).toBe(
    'Cole met Voss.',
  )
  expect(claimText({ about: 'that the dam is cracked', text: '' })).toBe('The dam is cracked.')
  expect(claimText({ about: 'Trump called Putin–but Kremlin calls it fiction', text: '' })).toBe('Trump called Putin.')
})
