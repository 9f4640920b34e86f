import { expect, test } from 'vitest'
import { WORLD_NAMES } from '../names/world-names.ts'
import { type AnswerSigns, ANSWER_SIGNS, answerSigns } from './answer-signs.ts'
import { createStories } from './create-stories.ts'
import { Draft } from './draft.ts'
import { answerModel, type WeighAnswer, weighAnswer } from './weigh-answer.ts'
import { aReport, aStatement, type Copy, Wire } from './wire.builder.ts'

const REPORT = 'Harbour Lines is in talks to be bought by Norvik Shipping'
const report: Copy = {
  guid: 'report',
  from: 'Norden Wire',
  at: '2026-03-02T08:00:00Z',
  headline: REPORT,
  body: `${REPORT}, two bankers told Norden Wire.`,
  statements: [aReport('Norden Wire', REPORT, { start: 0 })],
}
const denial = (guid: string, hour: number, over: Parameters<typeof aStatement>[0] = {}): Copy => ({
  guid,
  from: `Wire ${guid}`,
  at: `2026-03-02T${hour}:00:00Z`,
  headline: 'Harbour Lines denies talks with Norvik Shipping',
  body: `It had been reported by Norden Wire that ${REPORT}.`,
  statements: [aStatement({ party: 'Harbour Lines', about: REPORT, start: 0, end: 47, ...over })],
})

/** A desk whose denials are weighed by `weigh`, after the report and `copies`. */
function desk(weigh: WeighAnswer, ...copies: readonly Copy[]): Wire {
  const wire = new Wire()
  let made = 0
  wire.stories = createStories({ newId: () => `n${(made += 1)}`, weigh })
  for (const copy of [report, ...copies]) wire.post(copy)
  return wire
}
const denials = (wire: Wire): string[] =>
  wire
    .story()
    .entries.filter((e) => e.stance === 'denial')
    .map((e) => e.party)

test('S47: a denial that is likelier none is neither logged nor told, and does not stand before a surer one', () => {
  const doubted = desk(() => 0.49, denial('a', 10))
  expect([denials(doubted), doubted.alerts.alerts]).toEqual([[], []])
  const chances = [0.49, 0.5]
  const later = desk(() => chances.shift() ?? 0, denial('a', 10), denial('b', 11))
  expect(denials(later)).toEqual(['Harbour Lines'])
  expect(later.alerts.alerts.map((a) => a.itemId)).toEqual(['b'])
})

const DENIED = 'denied on Monday that it held talks with Norvik Shipping'
const inSentence = (over: Parameters<typeof aStatement>[0] = {}): Copy =>
  denial('a', 10, { rule: 'denies', about: 'it held talks with Norvik', text: `Harbour Lines ${DENIED}.`, ...over })

test('S47: what a body denies in a sentence of its own, by the verb, is logged however it is weighed', () => {
  expect(denials(desk(() => 0.1, inSentence()))).toEqual(['Harbour Lines'])
})

test.each<[string, Parameters<typeof aStatement>[0]]>([
  ['of which no sentence is told', { about: null, text: 'Harbour Lines denied it.' }],
  ['found by another rule', { rule: 'says-negates' }],
  ['of a person', { party: 'Ada Brenk', partyKind: 'person' }],
])('S47: a denial %s is weighed', (_what, over) => {
  expect(denials(desk(() => 0.1, inSentence(over)))).toEqual([])
})

test('S51: a denial that is doubted leaves no claim on which nobody stands', () => {
  const alone = { ...inSentence({ text: `Harbour Lines rejects talks` }), headline: 'Harbour Lines rejects talks' }
  const wire = new Wire()
  let made = 0
  wire.stories = createStories({ newId: () => `n${(made += 1)}`, weigh: () => 0.1 })
  wire.post(alone)
  expect([wire.story().claims, wire.story().entries]).toEqual([[], []])
})

test('S47: what a party says again is weighed no more', () => {
  let asked = 0
  const weigh: WeighAnswer = () => ((asked += 1) === 1 ? 1 : 0)
  const wire = desk(weigh, denial('a', 10), denial('b', 11, { cue: 'again denied', text: 'It again denied talks.' }))
  expect([asked, denials(wire)]).toEqual([1, ['Harbour Lines']])
})

test('S47: who denies again after a confirmation is weighed no more: the change of side is told', () => {
  let asked = 0
  const weigh: WeighAnswer = () => ((asked += 1) === 1 ? 1 : 0)
  const confirms = { stance: 'confirmation' as const, text: `Harbour Lines confirmed on Tuesday that ${REPORT}.` }
  const back = { speaker: 'Ane Holm', quote: 'None of that is so', text: '“None of that is so,” Ane Holm said.' }
  const wire = desk(weigh, denial('a', 10), denial('turn', 11, confirms), denial('back', 12, back))
  expect([asked, denials(wire)]).toEqual([1, ['Harbour Lines', 'Harbour Lines']])
})

test('S47: where a denial stands in copy that had waited is told by what was read in it, whose text is not at hand', () => {
  const met = new Map<string, AnswerSigns>()
  const wire = new Wire()
  let made = 0
  const weigh: WeighAnswer = (signs, { line }) => (met.set(line.itemId, signs), 1)
  wire.stories = createStories({ newId: () => `n${(made += 1)}`, weigh })
  // A bare negation opens no story: it waits for the report that it answers.
  const bare = { rule: 'release', cue: 'no', strength: 0.66, text: `${REPORT}: it is not.`, start: 400, end: 460 }
  const own = denial('own', 10, bare)
  const context = aStatement({ stance: 'context', party: 'Harbour Lines', start: 700, end: 800 })
  wire.post({ ...own, statements: [...(own.statements ?? []), context] })
  expect(wire.line('own').storyId).toBeNull()
  wire.post({ ...report, at: '2026-03-02T10:30:00Z' })
  expect(met.get('own')).toMatchObject({ flash: 0, headline: 0, depth: 0.5 })
})

test('S47: what is weighed is who denies, in what words, against which reports, and who has denied before', () => {
  const met: AnswerSigns[] = []
  const other = { party: 'Norvik Shipping', quote: 'There are no talks', rule: 'says-negates', strength: 0.7 }
  desk((signs) => met.push(signs), denial('a', 10), denial('b', 11, other))
  expect(met[0]).toMatchObject({ bias: 1, elsewhere: 1, headline: 1, others: 0, denials: 0, turns: 0, quoted: 0 })
  expect(met[1]).toMatchObject({ strength: 0.7, others: Math.log1p(1), denials: Math.log1p(1), sharesNone: 0 })
  expect(met[1]?.quoted).toBeCloseTo(Math.log1p('There are no talks'.length))
})

test('S47: the chance is that of a logistic regression, by weights that know a release from a late echo', () => {
  const met: AnswerSigns[] = []
  desk((signs) => met.push(signs), denial('a', 10))
  const [plain] = met
  if (!plain) throw new Error('nothing was weighed')
  const none: AnswerSigns = { ...plain }
  for (const sign of ANSWER_SIGNS) none[sign] = 0
  const weigh = answerModel({ ...none, bias: -1, shared: 2 })
  expect(weigh({ ...none, bias: 1, shared: 0.5 })).toBeCloseTo(0.5)
  expect(weigh({ ...none, bias: 1, shared: 0.5 + Math.log(3) / 2 })).toBeCloseTo(0.75)
  expect(weighAnswer({ ...plain, deniesByVerb: 0, release: 1, speaker: 1, strength: 0.9 })).toBeGreaterThan(0.8)
  const echo = {
    speaker: 0,
    headline: 0,
    sharesNone: 1,
    shared: 0,
    others: 1.1,
    denials: 1.4,
    untoldBody: 1,
    english: 0,
  }
  expect(weighAnswer({ ...plain, ...echo })).toBeLessThan(0.5)
})

test.each([
  ['tells of nothing that the claim does', {}, 'spoke of Harbour Lines', 0.4],
  ['shares words with the claim that are no names', { about: 'talks to be bought' }, 'spoke', 0],
  ['is its house’s own release', { rule: 'release' }, 'spoke of Harbour Lines', 0],
  ['names an outlet that reported it', {}, 'was asked about a story in Norden Wire', 0],
])('S25: doubtfully filed copy that %s', (_what, over, body, strange) => {
  const wire = desk(() => 1)
  const screen = wire.story()
  const line = { ...wire.line('report'), itemId: 'other', sourceName: 'Meridian', headline: 'Ferry strike' }
  const about = 'the ferries were late'
  const s = aStatement({ party: 'Harbour Lines', about, text: '', start: 13, ...over })
  const unknown = { statementsOf: () => [], officesOf: () => [], lineRead: () => undefined }
  const reading = { draft: new Draft(() => screen, line.publishedAt), storyId: screen.id, newId: () => 'n', ...unknown }
  const told = {
    side: 'denies',
    claimId: screen.claims[0]?.id ?? '',
    match: '',
    statements: [s],
    sure: new Set<never>(),
    beside: [],
  }
  const answer = { told: { ...told, side: 'denies' as const }, s, party: s.party, turns: false }
  const whole = { ...reading, line, text: `Ferry strike\n\nIt ${body}.`, names: WORLD_NAMES, chance: 0.6 }
  expect(answerSigns(whole, answer)).toMatchObject({ doubt: expect.closeTo(0.4), strange: expect.closeTo(strange) })
  expect(answerSigns({ ...whole, chance: 1 }, answer)).toMatchObject({ doubt: 0, strange: 0 })
})

test('S47: where many deny, who denies late is doubted no more than who denied before him', () => {
  const met: AnswerSigns[] = []
  const names = ['Alda', 'Brun', 'Cort', 'Dene', 'Elva', 'Fenn', 'Gorm', 'Hild']
  const copies = names.map((name, n) =>
    denial(name, 10 + n, { party: `${name} Shipping`, quote: `${name} has no talks` }),
  )
  const wire = desk((signs) => met.push(signs), ...copies)
  expect(denials(wire)).toHaveLength(names.length)
  const chances = met.map((signs) => weighAnswer(signs))
  expect(new Set(met.slice(3).map(({ others, denials: before }) => `${others} ${before}`)).size).toBe(1)
  expect(chances.at(-1)).toBeCloseTo(chances[3] ?? 0, 2)
})
