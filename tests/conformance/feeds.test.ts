import { describe, expect, test } from 'vitest'
import { Refusal } from '../../shared/error-code.ts'
import { areHere, orAbsent } from './corpora.ts'
import type { Fact } from './fact.ts'
import * as gofeed from './gofeed.ts'
import * as miniflux from './miniflux.ts'
import { REFUSED } from './refused.ts'

/** The share of a peer's facts that must hold, those that are refused counted as missed. */
const SHARE = 0.95

const refused = new Set(REFUSED.flatMap(({ facts }) => facts))
const nameOf = ({ document, path }: Fact): string => `${document} ${path}`

/** Facts of a document; of one that is refused there are none, and anything else that is thrown fails the test. */
function factsOr<T>(document: T, factsOf: (document: T) => Fact[]): Fact[] {
  try {
    return factsOf(document)
  } catch (error) {
    if (error instanceof Refusal) return []
    throw error
  }
}

function judge(facts: readonly Fact[]): void {
  const missed = facts.filter(({ holds }) => !holds)
  expect(missed.filter((fact) => !refused.has(nameOf(fact)))).toEqual([])
  expect((facts.length - missed.length) / facts.length).toBeGreaterThanOrEqual(SHARE)
}

describe.skipIf(!areHere)(`what peers say of feeds${orAbsent}`, () => {
  test('P74: what miniflux says of its documents holds', () => {
    const facts = miniflux.documents().flatMap((document) => factsOr(document, miniflux.factsOf))
    expect(facts.length).toBeGreaterThan(250)
    judge(facts)
  })

  test('P74: what gofeed says of its documents holds', () => {
    const facts = gofeed.pairs().flatMap((pair) => factsOr(pair, gofeed.factsOf))
    expect(facts.length).toBeGreaterThan(320)
    judge(facts)
  })

  test('P74: every fact that is refused is one that does not hold', () => {
    const facts = [
      ...miniflux.documents().flatMap((document) => factsOr(document, miniflux.factsOf)),
      ...gofeed.pairs().flatMap((pair) => factsOr(pair, gofeed.factsOf)),
    ]
    const missed = new Set(facts.filter(({ holds }) => !holds).map(nameOf))
    expect([...refused].filter((name) => !missed.has(name))).toEqual([])
  })
})
