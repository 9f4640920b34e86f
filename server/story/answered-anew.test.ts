import { expect, test } from 'vitest'
import { ANEW_SIGNS, type AnewSigns } from './anew-signs.ts'
import { createStories } from './create-stories.ts'
import { anewModel, type WeighAnew, weighAnew } from './weigh-anew.ts'
import { aReport, aStatement, type Copy, Wire } from './wire.builder.ts'

const SALE = 'Harbour Lines is in talks to be bought by Norvik Shipping'
const LEAK = 'The Harbour Lines ferry Vesta lost fuel off Sund on Monday'
const BOTH = `Norden Wire has told of the talks with Norvik Shipping, Sund Post of the ferry Vesta.`
const report = (guid: string, outlet: string, hour: number, about: string): Copy => ({
  guid,
  from: outlet,
  at: `2026-03-02T${hour}:00:00Z`,
  headline: about,
  body: `${about}, papers show. ${BOTH}`,
  statements: [aReport(outlet, about, { start: 60, sourcing: 'document' })],
})
const denial = (
  guid: string,
  hour: number,
  about: string | null,
  over: Parameters<typeof aStatement>[0] = {},
): Copy => ({
  guid,
  from: `Wire ${guid}`,
  at: `2026-03-02T${hour}:00:00Z`,
  headline: 'Harbour Lines answers on Norvik talks and Vesta',
  body: `It has answered. ${BOTH}`,
  statements: [aStatement({ party: 'Harbour Lines', about, start: 60, end: 90, ...over })],
})
const LATER = { quote: 'Not a drop went into the water', text: '“Not a drop went into the water,” it said.' }

/** A desk on which Harbour Lines has denied the sale; then the leak is reported, and `copy` comes. */
function desk(copy: Copy, anew?: WeighAnew, before: (wire: Wire) => void = () => undefined): Wire {
  const wire = new Wire()
  let made = 0
  wire.stories = createStories({ newId: () => `n${(made += 1)}`, weigh: () => 1, ...(anew && { anew }) })
  wire.post(report('sale', 'Norden Wire', 10, SALE))
  wire.post(denial('first', 11, SALE))
  const leak = report('leak', 'Sund Post', 12, LEAK)
  wire.post(leak)
  before(wire)
  wire.post({ ...copy, statements: copy.statements ?? [] })
  return wire
}
const answered = (wire: Wire): (string | undefined)[] => {
  const { entries, claims } = wire.story()
  return entries
    .filter((e) => e.party === 'Harbour Lines' && e.stance === 'denial')
    .map((e) => claims.find((c) => c.id === e.claimId)?.text)
}

test('S54: who has denied something denies another claim, or the same again, as is likelier', () => {
  const copy = denial('later', 14, null, LATER)
  const anew = desk(copy, () => 1)
  expect(answered(anew)).toEqual([`${SALE}.`, `${LEAK}.`])
  expect(anew.alerts.alerts.map((a) => a.itemId)).toEqual(['later', 'first'])
  const again = desk(copy, () => 0)
  expect(answered(again)).toEqual([`${SALE}.`])
  expect(again.alerts.alerts.map((a) => a.itemId)).toEqual(['first'])
})

test('S54: words that alone answer another claim are told to be the same again only where that is all but sure', () => {
  const copy = denial('later', 14, LEAK)
  expect(answered(desk(copy, () => 0.2))).toEqual([`${SALE}.`, `${LEAK}.`])
  expect(answered(desk(copy, () => 0.05))).toEqual([`${SALE}.`])
})

test('S54: nobody is asked of a party’s first denial, nor where no other claim has been reported', () => {
  let asked = 0
  const anew: WeighAnew = () => (asked += 1)
  const wire = new Wire()
  wire.stories = createStories({ newId: () => `n${(asked += 0)}${wire.log.length}`, weigh: () => 1, anew })
  wire.post(report('sale', 'Norden Wire', 10, SALE))
  wire.post(denial('first', 11, SALE))
  wire.post(denial('second', 12, SALE, LATER))
  expect(asked).toBe(0)
})

test('S54: a desk that has started again asks whom it was given', () => {
  let asked = 0
  desk(
    denial('later', 14, null, LATER),
    () => (asked += 1),
    (wire) => {
      const items = [...wire.analysed.values()].map((r) => ({ ...r, line: wire.line(r.line.itemId) }))
      wire.stories.remember([...wire.screens.values()], items)
    },
  )
  expect(asked).toBeGreaterThan(0)
})

test('S54: what is weighed is how near the two claims are, which was reported since, and whether the words are old', () => {
  const met: AnewSigns[] = []
  desk(denial('later', 14, null, LATER), (signs) => met.push(signs))
  expect(met[0]).toMatchObject({
    bias: 1,
    ruled: 1,
    since: 1,
    here: 0,
    namesOther: 1,
    quoted: 1,
    unanswered: Math.log1p(1),
  })
  expect(met[0]?.hours).toBeCloseTo(Math.log1p(3))
  const old: AnewSigns[] = []
  desk(denial('later', 14, SALE), (signs) => old.push(signs))
  expect(old[0]?.oldWords).toBeGreaterThan(met[0]?.oldWords ?? 1)
  expect(old[0]?.scoreSame).toBeGreaterThan(old[0]?.scoreOther ?? 9)
})

test('S54: the chance is that of a logistic regression, by weights that know new words on what was reported since', () => {
  const met: AnewSigns[] = []
  desk(denial('later', 14, null, LATER), (signs) => met.push(signs))
  const [plain] = met
  if (!plain) throw new Error('nothing was weighed')
  const none: AnewSigns = { ...plain }
  for (const sign of ANEW_SIGNS) none[sign] = 0
  const weigh = anewModel({ ...none, bias: -1, since: 2 })
  expect(weigh({ ...none, bias: 1, since: 0.5 })).toBeCloseTo(0.5)
  const told = { scoreOther: 2, toldOther: 0.8, scoreSame: 0, creditsOther: 1, oldWords: 0 }
  expect(weighAnew({ ...plain, ...told })).toBeGreaterThan(0.5)
  const repeated = { scoreOther: 0, toldOther: 0, scoreSame: 2, toldSame: 1, since: 0, oldWords: 1 }
  expect(weighAnew({ ...plain, ...repeated })).toBeLessThan(0.1)
})
