import { expect, test } from 'vitest'
import type { Entry } from '../../shared/entry.ts'
import { analysed, type Copy, Wire } from './wire.builder.ts'

const REPORT: Copy = {
  guid: 'report',
  from: 'Norden Wire',
  at: '2026-03-02T08:00:00Z',
  headline: 'Harbour Lines in talks to be bought by Norvik Shipping, bankers say',
  body: 'Harbour Lines is in talks to be bought by Norvik Shipping, two bankers told Norden Wire.',
}
const DENIAL: Copy = {
  guid: 'denial',
  from: 'Meridian',
  at: '2026-03-02T10:00:00Z',
  headline: 'Harbour Lines denies it is in talks with Norvik',
  body:
    'Harbour Lines has denied that it is in talks to be bought by Norvik Shipping.\n\n' +
    '"We are not in talks with Norvik Shipping and have no plans to sell," chief executive Ada Brenk said.',
}

/** What was said after the report, in the words, by whom, and in which copy. */
function answers(...copies: Copy[]): Pick<Entry, 'stance' | 'party' | 'speaker' | 'quote'>[] {
  const wire = new Wire()
  for (const copy of [REPORT, ...copies]) wire.post(analysed(copy))
  const told = wire.story().entries.filter((e) => e.stance !== 'report')
  return told.map(({ stance, party, speaker, quote }) => ({ stance, party, speaker, quote }))
}
const DENIED = {
  stance: 'denial',
  party: 'Harbour Lines',
  speaker: 'Ada Brenk',
  quote: 'We are not in talks with Norvik Shipping and have no plans to sell',
}

test('S53: an entry has the words of the speaker whom the copy quotes rather than its headline’s', () => {
  expect(answers(DENIAL)).toEqual([DENIED])
})

test('S53: so has a restatement, also where its words deny only by what they are said against', () => {
  const again: Copy = {
    ...DENIAL,
    guid: 'again',
    at: '2026-03-02T15:00:00Z',
    headline: 'Harbour Lines reiterates no talks with Norvik took place, says none are planned',
    body:
      'Harbour Lines chief executive Ada Brenk repeated on Monday that it was not in talks with Norvik Shipping.\n\n' +
      '"Once again: there were no talks with Norvik, and there are no plans for any," Brenk said when she was asked.\n\n' +
      'She had earlier dismissed the report as "pure fiction".',
  }
  const quote = 'Once again: there were no talks with Norvik, and there are no plans for any'
  expect(answers(DENIAL, again)).toEqual([DENIED, { ...DENIED, stance: 'restatement', quote }])
})

test('S53: a surname alone is the speaker whom the story knows', () => {
  const again: Copy = {
    ...DENIAL,
    guid: 'again',
    at: '2026-03-03T09:00:00Z',
    headline: 'Harbour Lines again denies sale talks',
    body:
      'Harbour Lines on Tuesday again denied that it is in talks with Norvik Shipping.\n\n' +
      '"Nothing has changed: there are no talks with Norvik," Brenk said.',
  }
  const quote = 'Nothing has changed: there are no talks with Norvik'
  expect(answers(DENIAL, again)).toEqual([DENIED, { ...DENIED, stance: 'restatement', quote }])
})

test('S53: of a quotation the few words that the headline quotes are enough', () => {
  const fiction: Copy = {
    ...DENIAL,
    headline: 'Harbour Lines says report of talks with Norvik is "pure fiction"',
    body: '"This is pure fiction, and there is no more to it," Harbour Lines chief executive Ada Brenk told reporters.',
  }
  expect(answers(fiction)).toEqual([{ ...DENIED, quote: 'pure fiction' }])
})

test('S53: where the copy quotes nobody the headline’s words stay', () => {
  const short: Copy = {
    ...DENIAL,
    body: 'Harbour Lines has denied that it is in talks to be bought by Norvik Shipping.',
  }
  expect(answers(short)).toEqual([{ ...DENIED, speaker: null, quote: null }])
})
