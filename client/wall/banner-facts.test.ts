import { afterAll, expect, test } from 'vitest'
import { aClaim, aLine, anAlert, anEntry } from '../../tests/helpers/build.ts'
import { ownZone, tellTimesIn } from '../ui/zone.ts'
import { bannerFacts } from './banner-facts.ts'
import { loggedWords, saidWords } from './wall-times.ts'

tellTimesIn('Europe/Vienna')
afterAll(() => tellTimesIn(ownZone()))
const at = (time: string): string => `2024-11-11T${time}:00Z`
const NOW = Date.parse(at('09:30'))

const claims = [
  aClaim({ id: 'call', text: 'Trump and Putin spoke by phone.' }),
  aClaim({ id: 'told', text: 'Kyiv was told.' }),
]
const items = [
  aLine({ itemId: 'post', sourceName: 'Washington Post', publishedAt: at('06:02') }),
  aLine({ itemId: 'tass', sourceName: 'TASS', publishedAt: at('08:58') }),
]
const denial = anEntry({
  id: 'no',
  claimId: 'call',
  party: 'Kremlin',
  speaker: 'Dmitry Peskov',
  stance: 'denial',
  sourcing: 'on-record',
  saidAt: at('08:55'),
  loggedAt: at('09:00'),
  firstItemId: 'tass',
  carriedBy: ['tass'],
})
const report = anEntry({ id: 'yes', claimId: 'call', stance: 'report', firstItemId: 'post', carriedBy: ['post'] })
const alert = anAlert({ entryId: 'no', itemId: 'tass', raisedAt: at('09:00'), detail: 'denies: The call (Post)' })
const story = { claims, items, entries: [report, denial] }

test('W43: the banner says which claim is denied, when in which zone, on what ground, and by which house', () => {
  expect(bannerFacts(alert, story, NOW)).toEqual({
    claim: 'denies: Trump and Putin spoke by phone',
    when: '09:55 CET',
    source: 'on record · Peskov via TASS',
  })
  const both = { ...story, entries: [...story.entries, { ...denial, id: 'also', claimId: 'told' }] }
  expect(bannerFacts(alert, both, NOW).claim).toBe('denies: Trump and Putin spoke by phone · Kyiv was told')
  const late = { ...alert, raisedAt: at('09:20') }
  expect(bannerFacts(late, story, NOW).when).toBe('09:55 CET · logged 10:20')
})

test('W43: a claim that was put in other words stands in those; where the story is not on the wall, the alert tells it', () => {
  const reworded = { ...story, claims: [aClaim({ id: 'call', text: 'They spoke' })] }
  expect(bannerFacts(alert, reworded, NOW).claim).toBe('denies: They spoke')
  expect(bannerFacts(alert, null, NOW)).toEqual({
    claim: 'denies: The call (Post)',
    when: 'logged 10:00 CET',
    source: '',
  })
})

test('W43: of killed copy it says what that had told', () => {
  const kill = anAlert({ kind: 'kill', entryId: null, itemId: 'post', detail: '', raisedAt: at('09:00') })
  const killed = { ...story, items: [aLine({ itemId: 'post', withdrawn: true, publishedAt: at('08:59') })] }
  expect(bannerFacts(kill, killed, NOW)).toMatchObject({
    claim: 'it told: Trump and Putin spoke by phone',
    when: '09:59 CET',
  })
})

test('W44: time said comes first; what was logged some time later says when; an hour that nobody told is not told', () => {
  const line = { publishedAt: at('08:58') }
  expect(saidWords(denial, line, NOW)).toBe('09:55')
  expect(saidWords({ ...denial, saidAt: '2024-11-09' }, line, NOW)).toBe('Sat 9')
  expect(saidWords({ ...denial, saidAt: '2024-11-11' }, line, NOW)).toBe('09:58')
  expect(loggedWords(Date.parse(at('08:55')), Date.parse(at('09:05')), NOW)).toBe(null)
  expect(loggedWords(Date.parse(at('08:55')), Date.parse(at('09:06')), NOW)).toBe('logged 10:06')
})
