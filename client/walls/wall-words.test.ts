import { expect, test } from 'vitest'
import { aWall } from '../../tests/helpers/build.ts'
import type { ScreenLine } from '../../shared/wall-line.ts'
import { agentWords } from './agent-words.ts'
import { healthOf, programmeWords, screenFacts, shownWords } from './wall-words.ts'

const AT = '2024-11-11T09:00:00.000Z'
const NOW = Date.parse(AT) + 4_000
const beat = {
  wall: 'main',
  seq: 1_204,
  shows: 'a',
  latency: 12,
  build: 'index-1.js',
  width: 1_920,
  height: 1_080,
  up: 120_000,
  at: AT,
}
const screen = (over: Partial<ScreenLine>): ScreenLine => ({
  id: 'left',
  name: 'Newsroom, left',
  pairedAt: AT,
  connectedAt: AT,
  seenAt: AT,
  beat,
  ...over,
})

test('W25: a screen tells whether it is live, its latency, its last event, its age, its size and its build', () => {
  const facts = screenFacts(screen({}), 'index-1.js', NOW)
  expect(facts).toEqual(['live', '12 ms', 'event 1204', 'opened 2 min ago', '1920 × 1080', 'up to date'])
  expect(screenFacts(screen({}), 'index-2.js', NOW).at(-1)).toBe('older version')
})

test('W25: one that is connected and says nothing, and one that is not there, are told apart', () => {
  expect(healthOf(screen({}), NOW + 20_000)).toBe('quiet')
  const gone = screen({ connectedAt: null, beat: null })
  expect([healthOf(gone, NOW), screenFacts(gone, '', NOW)]).toEqual([
    'gone',
    [expect.stringMatching(/^not connected since/)],
  ])
  expect(screenFacts(screen({ connectedAt: null, beat: null, seenAt: null }), '', NOW)).toEqual(['never connected'])
})

const title = (): string => 'Phone call'

test('W25: a wall tells what it shows, and why', () => {
  const plain = aWall({ storyId: 'a' })
  const set = (over: object) => aWall({ storyId: 'a', programme: { ...plain.programme, ...over } })
  expect([shownWords(plain, title), programmeWords(plain)]).toEqual(['Phone call', 'until another is clearly hotter'])
  expect(programmeWords({ ...plain, held: true })).toBe('pinned')
  expect(shownWords(set({ panel: 'wire' }), title)).toBe('The wire')
  expect(programmeWords(set({ order: 'hand', stories: ['a', 'b'], dwell: 30 }))).toBe('2 stories in turn, 30 s each')
  expect(programmeWords(set({ order: 'search', q: 'mine', dwell: null }))).toBe('the latest that “mine” finds')
  expect(programmeWords(set({ order: 'search', q: 'mine', searchGone: true }))).toMatch(/saved search was removed/)
  expect(programmeWords({ ...plain, removed: true })).toMatch(/^taken off the list/)
})

test('W18: a browser is told by the words that people know it by', () => {
  const chrome = 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 Safari/537.36'
  expect([agentWords(chrome), agentWords('curl/8')]).toEqual(['Chrome, Linux', 'A screen'])
})
