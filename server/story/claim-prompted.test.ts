import { expect, test } from 'vitest'
import { aReport, aStatement, type Copy, Wire } from './wire.builder.ts'

const at = (hour: number): string => `2025-09-09T${String(hour).padStart(2, '0')}:00:00Z`
const MEETING = 'The harbour board met the shipowner Petra Voss in secret'
const LOAN = 'Four million kroner are missing from accounts that Joar Lind signed'

const copy = (
  guid: string,
  hour: number,
  statements: NonNullable<Copy['statements']>,
  over: Partial<Copy> = {},
): Copy => ({
  guid,
  from: 'Fjord Agency',
  at: at(hour),
  headline: 'Harbour board chairman Lind under pressure over shipowner Voss',
  body: `${MEETING}, the Quay Courier reported. Lind chairs the harbour board.`,
  statements,
  ...over,
})
const meeting = copy('scoop', 8, [aReport('Quay Courier', MEETING, { start: 60 })], { from: 'Quay Courier' })
const loan = copy('second', 12, [aReport('Tide Herald', LOAN, { start: 60, sourcing: 'document' })], {
  from: 'Tide Herald',
  headline: 'Four million kroner missing from accounts that chairman Lind signed, papers show',
  body: `${LOAN}, papers show. Lind chairs the harbour board; the Quay Courier has told of the shipowner Petra Voss.`,
})
const lind = { party: 'Joar Lind', partyKind: 'person' as const, speaker: 'Joar Lind', role: 'chairman' }
const plainly = { rule: 'says-negates', strength: 0.7, cue: 'not' } as const

const told = (...copies: Copy[]): Wire => {
  const wire = new Wire()
  for (const one of copies) wire.post(one)
  return wire
}
const isDenial = (position: readonly unknown[]): boolean => position[0] === 'denial'
const positions = (wire: Wire): [string, string, number][] => {
  const { entries, claims } = wire.story()
  return entries.map((e) => [e.stance, e.party, claims.findIndex((c) => c.id === e.claimId)])
}

test('S22: a denial that shares no words with any claim answers the one on which most is logged', () => {
  const denial = aStatement({
    ...lind,
    ...plainly,
    quote: 'I was not there',
    about: 'I was there',
    text: 'I was not there.',
  })
  expect(positions(told(meeting, copy('answer', 10, [denial])))).toEqual([
    ['report', 'Quay Courier', 0],
    ['denial', 'Joar Lind', 0],
  ])
})

test.each([
  ['the report that the copy carries', `${LOAN}, the Tide Herald reported.`, [aReport('Tide Herald', LOAN)], 1],
  ['the one on which most is logged', 'The Quay Courier has told of a meeting.', [], 0],
])('S48: who will not comment has been asked about %s', (_what, body, reports, claim) => {
  const silent = aStatement({
    stance: 'no-comment',
    party: 'Norvik Audit Court',
    text: 'The Norvik Audit Court would not speak.',
    cue: 'would not speak',
    about: null,
    start: 200,
  })
  const wire = told(meeting, loan, copy('answer', 13, [...reports, silent], { body, from: 'Polar Wire' }))
  expect(positions(wire).find(([stance]) => stance === 'no-comment')).toEqual([
    'no-comment',
    'Norvik Audit Court',
    claim,
  ])
})

test('S22: new words of a party answer the latest claim that names it, reported since it last spoke', () => {
  const first = aStatement({
    ...lind,
    cue: 'denied',
    quote: 'There was no meeting with Voss',
    about: 'he met the shipowner Voss',
  })
  const next = aStatement({
    ...lind,
    ...plainly,
    quote: 'Not one krone',
    about: 'one krone',
    text: '“Not one krone,” he said.',
  })
  const wire = told(
    meeting,
    copy('answer', 10, [first]),
    loan,
    copy('later', 14, [next], {
      body: 'Lind, chairman of the harbour board, spoke of Voss on the stairs of the Quay Courier.',
    }),
  )
  expect(positions(wire).at(-1)).toEqual(['denial', 'Joar Lind', 1])
})

test('S22: a bare negation answers what was reported since its party last spoke, and no older claim that it left alone', () => {
  const first = aStatement({ ...lind, cue: 'denied', quote: 'We never met', about: 'he met the shipowner Voss' })
  const bare = {
    ...lind,
    ...plainly,
    about: 'signed accounts with missing kroner',
    text: 'He signed no such accounts.',
  }
  const next = copy('later', 14, [aStatement(bare)])
  expect(positions(told(meeting, copy('answer', 10, [first]), loan, next)).at(-1)).toEqual(['denial', 'Joar Lind', 1])
  const older = told(meeting, { ...loan, at: at(9) }, copy('answer', 10, [first]), next)
  expect(positions(older).filter(isDenial)).toEqual([['denial', 'Joar Lind', 0]])
})

test('S22: words that it has said before, or that are told as history, do not', () => {
  const first = aStatement({
    ...lind,
    cue: 'denied',
    quote: 'There was no meeting with Voss',
    about: 'he met the shipowner Voss',
  })
  const again = aStatement({
    ...lind,
    ...plainly,
    quote: 'no meeting with Voss',
    about: null,
    text: '“No meeting with Voss.”',
  })
  const old = aStatement({ ...lind, ...plainly, quote: 'Not one krone', about: 'one krone', background: true })
  for (const late of [again, old]) {
    const wire = told(
      meeting,
      copy('answer', 10, [first]),
      loan,
      copy('later', 14, [late], {
        body: 'Lind, chairman of the harbour board, spoke of Voss on the stairs of the Quay Courier.',
      }),
    )
    expect(positions(wire).filter(isDenial)).toEqual([['denial', 'Joar Lind', 0]])
  }
})

test('S23: what contradicts a report only by implication is a denial where other copy has that report', () => {
  const implied = aStatement({
    ...lind,
    rule: 'says-otherwise',
    start: 200,
    end: 215,
    quote: 'I was at sea',
    about: 'I was at sea',
    text: 'I was at sea.',
  })
  const alone = { ...meeting, statements: [...(meeting.statements ?? []), implied] }
  expect(positions(told(alone))).toEqual([['report', 'Quay Courier', 0]])
  expect(positions(told(meeting, copy('answer', 10, [implied])))).toContainEqual(['denial', 'Joar Lind', 0])
  const plain = aStatement({ ...lind, cue: 'untrue', start: 20, end: 30, about: 'the board met the shipowner Voss' })
  const both = told(meeting, copy('answer', 10, [plain, implied]))
    .story()
    .entries.filter((e) => e.stance === 'denial')
  expect(both.map((e) => e.evidence?.cue)).toEqual(['untrue'])
})

test('S11: of two positions of one party in one copy a plain word of denial outweighs what is only asserted', () => {
  const about = 'the board met the shipowner Voss in secret'
  const asserted = aStatement({
    ...lind,
    stance: 'confirmation',
    rule: 'says-of-itself',
    strength: 0.62,
    start: 200,
    end: 230,
    quote: 'We met the shipowner Voss, in secret, as boards do',
    about,
  })
  const denied = aStatement({ ...lind, ...plainly, start: 20, end: 60, quote: null, about })
  expect(positions(told(meeting, copy('answer', 10, [denied, asserted]))).slice(1)).toEqual([
    ['denial', 'Joar Lind', 0],
  ])
  const vouched = { ...asserted, rule: 'says-confirms', strength: 0.8 }
  expect(positions(told(meeting, copy('answer', 10, [denied, vouched]))).slice(1)).toEqual([
    ['confirmation', 'Joar Lind', 0],
  ])
})

test('S19: a person of whom no trade is told is heard, a passer-by is not', () => {
  const denial = aStatement({
    ...lind,
    party: 'Runa Moe',
    speaker: 'Runa Moe',
    role: null,
    cue: 'untrue',
    strength: 0.85,
    about: 'the meeting with Voss',
  })
  expect(positions(told(meeting, copy('answer', 10, [denial])))).toContainEqual(['denial', 'Runa Moe', 0])
  expect(positions(told(meeting, copy('answer', 10, [{ ...denial, role: 'dog walker' }])))).toHaveLength(1)
})

test('S24: a release is the position of the house that sends it out', () => {
  const release = aStatement({
    party: 'Fjord Agency',
    rule: 'release',
    cue: 'no such',
    about: 'the board met the shipowner Voss',
  })
  expect(positions(told(meeting, copy('answer', 10, [release])))).toContainEqual(['denial', 'Fjord Agency', 0])
  const quoted = aStatement({ ...release, rule: 'says-negates', start: 20, end: 30 })
  const bare = { ...release, about: null, quote: null, background: true }
  expect(positions(told(meeting, copy('answer', 10, [bare, quoted])))).toContainEqual(['denial', 'Fjord Agency', 0])
})

test('S20: a notice that something is not done, in nobody’s words, answers nothing; a fact opens no story', () => {
  const notice = aStatement({
    party: 'Pilot office',
    ...plainly,
    about: 'ships are taken in',
    text: 'No ships are taken in, the pilot office said.',
  })
  expect(positions(told(meeting, copy('answer', 10, [notice])))).toHaveLength(1)
  const fact = aStatement({
    ...lind,
    rule: 'says-otherwise',
    strength: 0.58,
    quote: 'I was at sea',
    about: 'I was at sea',
    text: 'I was at sea.',
  })
  expect(told(copy('answer', 10, [fact])).screens.size).toBe(0)
})

test('S5: a spokesman beside a body that will not comment is not that body’s', () => {
  const spokesman = aStatement({
    ...lind,
    party: 'transition',
    speaker: 'Runa Moe',
    role: 'transition spokesman',
    cue: 'untrue',
    strength: 0.85,
    about: 'the meeting with Voss',
  })
  const silent = aStatement({
    stance: 'no-comment',
    party: 'Norvik Audit Court',
    cue: 'declined',
    start: 200,
    end: 240,
  })
  expect(positions(told(meeting, copy('answer', 10, [spokesman, silent])))).toContainEqual(['denial', 'Runa Moe', 0])
})
