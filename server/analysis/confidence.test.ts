import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { stance } from '../../shared/statement.ts'
import { RULES } from '../../shared/rule.ts'
import { analyse } from './analyse.ts'
import { confidenceOf, type ConfidenceWeights } from './confidence.ts'

const plain: ConfidenceWeights = { bias: 0, slope: 1, stances: { denial: -1 }, rules: { denies: 0.5 } }
const denial = { rule: 'denies', stance: 'denial' as const, strength: 0.9 }

test('E9: a stance and a rule that err more are told with less confidence', () => {
  expect(confidenceOf({ ...denial, stance: 'report', rule: 'none' }, plain)).toBe(0.9)
  expect(confidenceOf(denial, plain)).toBe(0.85)
})

test('E9: a rule that the fit has not met is read by its stance', () => {
  expect(confidenceOf({ ...denial, rule: 'new-rule' }, plain)).toBe(0.77)
})

test('E9: with the weights that are in use, confidence grows with strength and never claims certainty', () => {
  const anyFind = fc.tuple(fc.constantFrom(...Object.keys(RULES)), fc.constantFrom(...stance.options))
  fc.assert(
    fc.property(
      anyFind,
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      ([rule, of], a, b) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)].map((strength) =>
          confidenceOf({ rule, stance: of, strength }),
        )
        expect(low).toBeLessThanOrEqual(high ?? 0)
        expect(low).toBeGreaterThanOrEqual(0.02)
        expect(high).toBeLessThanOrEqual(0.98)
      },
    ),
  )
})

test('E9: a statement tells both its rule’s strength and its confidence', () => {
  const copy = {
    headline: 'Tern House denies sale of ferries',
    body: '',
    language: 'en',
    publishedAt: '',
    sourceName: 'AP',
  }
  const [found] = analyse(copy).statements
  expect(found).toMatchObject({ stance: 'denial', strength: 0.9 })
  expect(found?.confidence).toBe(confidenceOf({ rule: found?.rule ?? '', stance: 'denial', strength: 0.9 }))
})
