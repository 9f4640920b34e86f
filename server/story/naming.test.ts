import { expect, test } from 'vitest'
import { must } from '../../shared/must.ts'
import { NAMING_RULES, namingWords } from '../../shared/naming.ts'
import type { Stance } from '../../shared/statement.ts'
import { aParty } from '../../tests/helpers/build.ts'
import { analyseWith } from '../analysis/analyse.ts'
import { copyOf } from '../analysis/testing/read.ts'
import { compileNames } from '../names/names.ts'
import { namingAs } from './naming.ts'
import { sideOf } from './reading.ts'

const terim = { name: 'Sahl Terim', aliases: [], role: 'spokesman', from: '2024-01-01', until: '2025-02-28' }
const names = compileNames({
  parties: [
    aParty({ id: 'harbour-council', name: 'Harbour Council', aliases: { en: ['Brass Hall'] }, spokespeople: [terim] }),
  ],
  outlets: [],
})

/** Why the first such position of the copy is the party's, as that of `party` in the story. */
function naming(body: string, party: string, stance: Stance = 'denial', publishedAt = '2025-02-20T10:00:00Z') {
  const { statements } = analyseWith(copyOf({ body, publishedAt }), names)
  const s = must(
    statements.find((one) => one.stance === stance),
    `${stance} in "${body}"`,
  )
  return namingAs(s, party, { by: sideOf({ stance }), sender: 'Harbour Wire', names: names.on(publishedAt) })
}

const told = (body: string, party: string) => {
  const { words, rule, row } = naming(body, party)
  return { words, rule, row: row?.id }
}

test('E11: a name, an office and a pronoun are told by the words that stand there', () => {
  expect(told('The Harbour Council denied on Monday that the quay was sold.', 'Harbour Council')).toEqual({
    words: 'The Harbour Council',
    rule: 'named',
    row: 'harbour-council',
  })
  expect(told('Tarrant Lines spokesman Ivo Berg denied on Monday that the quay was sold.', 'Tarrant Lines')).toEqual({
    words: 'Tarrant Lines spokesman Ivo Berg',
    rule: 'office',
    row: undefined,
  })
  const twice = 'Ivo Berg spoke to reporters. He denied that the quay was sold.'
  expect(told(twice, 'Ivo Berg')).toMatchObject({ words: 'He', rule: 'pronoun' })
})

test('E11, N11: who speaks by the lists alone is told with the row, on a day of that time', () => {
  const body = 'Sahl Terim denied on Monday that the quay was sold.'
  expect(naming(body, 'Harbour Council')).toMatchObject({
    words: 'Sahl Terim',
    rule: 'listed-speaker',
    row: { list: 'parties', id: 'harbour-council', name: 'Harbour Council' },
  })
  expect(naming(body, 'Sahl Terim', 'denial', '2025-03-20T10:00:00Z')).toMatchObject({ rule: 'named' })
})

test('E11: another name in the story is told with what ties the two', () => {
  const body = 'Brass Hall denied on Monday that the quay was sold.'
  expect(naming(body, 'Harbour Council')).toMatchObject({ rule: 'listed-name', readAs: 'Brass Hall' })
  const initials = 'The QPA denied on Monday that the quay was sold.'
  expect(naming(initials, 'Quay and Port Authority')).toMatchObject({ rule: 'same-party', readAs: 'QPA' })
})

test('E11: a report is its sender’s, or the outlet’s that the copy credits', () => {
  const own = 'The quay was sold in secret, three officials told Harbour Wire.'
  expect(naming(own, 'Harbour Wire', 'report')).toMatchObject({ words: '', rule: 'sender' })
  const credited = 'The quay was sold in secret, the Selmara Courier reported on Monday, citing officials.'
  expect(naming(credited, 'Selmara Courier', 'report')).toMatchObject({ rule: 'credited' })
})

test('E11: every rule on names is told in a sentence, and so is one of an older desk', () => {
  for (const [name, words] of Object.entries(NAMING_RULES)) expect(namingWords(name)).toBe(words)
  expect(namingWords('guessed')).toContain('guessed')
})
