import { expect, test } from 'vitest'
import { titleOf } from './title.ts'

const TITLES: [string, string][] = [
  ['EXCLUSIVE-Arvenia, Drevlia hold secret talks in Qasira - sources', 'Arvenia, Drevlia hold secret talks in Qasira'],
  ['UPDATE 2-Kestrel shares slide on report of cracks', 'Kestrel shares slide on report of cracks'],
  ['URGENT - Tres Molinos ordered to evacuate', 'Tres Molinos ordered to evacuate'],
  ['Envoys initial 30-day truce draft, document shows', 'Envoys initial 30-day truce draft'],
  ['Tindholm in secret merger talks with Skarvøy', 'Tindholm in secret merger talks with Skarvøy'],
]
test.each(TITLES)('S7: %s → %s', (headline, title) => {
  expect(titleOf(headline)).toBe(title)
})

test('S7: a title is never empty and never long', () => {
  expect(titleOf('UPDATE 1-')).not.toBe('')
  expect(titleOf('word '.repeat(60)).length).toBeLessThanOrEqual(81)
})
