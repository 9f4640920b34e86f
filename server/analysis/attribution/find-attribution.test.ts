import { describe, expect, test } from 'vitest'
import { createStories } from '../../story/create-stories.ts'
import { analyse } from '../analyse.ts'
import type { Copy } from '../analyst.ts'
import { nounPhrases } from './noun-phrases.ts'
import { tagEnglish } from '../text/tags.ts'
import { tokensOf } from '../text/tokens.ts'

const copyOf = (body: string): Copy => ({
  headline: '',
  body,
  language: 'en',
  publishedAt: '2025-03-05T10:00:00Z',
  sourceName: 'Harbour Wire',
})
const parties = (body: string): string[] => analyse(copyOf(body)).statements.map((s) => s.party)

describe('A14: every attribution is told with its source', () => {
  test.each([
    ['The dockers fear that the new cranes will cost them their jobs.', 'dockers'],
    ['Many fishermen want the council to dredge the channel before winter.', 'fishermen'],
    ["The ferry plan rests on Baltline's claim that the quay can be widened.", 'Baltline'],
    ['Nearly four in 10 islanders say the bridge toll is too high.', 'four in 10 islanders'],
    ['An earlier study in a Lund journal found that the hull was too thin.', 'study in a Lund journal'],
    ['Captain Ada Holt, who wants the pier rebuilt, met the board on Friday.', 'Ada Holt'],
  ])('%s', (body, party) => {
    expect(parties(body)).toContainEqual(expect.stringContaining(party))
  })

  test('what takes no position is context, under its rule and with its confidence', () => {
    const [told] = analyse(copyOf('The dockers fear that the new cranes will cost them their jobs.')).statements
    expect(told).toMatchObject({ stance: 'context', rule: 'attributes', cue: 'fear' })
    expect(told?.confidence).toBeGreaterThan(0.5)
    expect(told?.confidence).toBeLessThanOrEqual(1)
  })

  test('a sentence that attributes nothing is silent', () => {
    expect(parties('The ferry leaves Lund at nine and reaches the island before noon.')).toEqual([])
  })

  test('no story is decided on it', () => {
    let n = 0
    const stories = createStories({ newId: () => `n${++n}` })
    const at = '2025-03-05T10:00:00.000Z'
    const body = 'The dockers fear that the new cranes will cost them their jobs.'
    const line = {
      itemId: 'i1',
      guid: 'g1',
      source: 'hw',
      sourceName: 'Harbour Wire',
      version: 1,
      seq: 1,
      publishedAt: at,
      dayAlone: false,
      receivedAt: at,
      language: 'en',
      urgency: null,
      slugline: null,
      tag: null,
      headline: 'Dockers fear for jobs',
      status: 'usable' as const,
      withdrawn: false,
      held: null,
      fault: null,
      storyId: null,
    }
    expect(
      stories.decideItem({ line, body, analysis: analyse({ ...copyOf(body), headline: line.headline }), at }),
    ).toEqual([])
  })
})

const phrasesOf = (text: string): string[] => {
  const tokens = tokensOf(text, text.toLowerCase())
  tagEnglish(tokens)
  return nounPhrases(tokens).map(({ first, last }) => text.slice(tokens[first]?.start, tokens[last]?.end))
}

test('A14: noun phrases end where another begins, and owners stand apart', () => {
  expect(phrasesOf("Lund's mayor met her council and Mr. Cray.")).toEqual([
    "Lund's",
    "Lund's mayor",
    'her',
    'her council',
    'Mr. Cray',
  ])
})
