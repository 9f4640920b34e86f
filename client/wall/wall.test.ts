import { expect, test } from 'vitest'
import { aClaim, aLine, anAlert, anEntry, aStory, aWall } from '../../tests/helpers/build.ts'
import type { Entry } from '../../shared/entry.ts'
import type { ItemLine } from '../../shared/item.ts'
import { claimRows } from '../story/claim-rows.ts'
import { readStory } from '../story/read-story.ts'
import { afterPoll } from './after-poll.ts'
import { chooseStory } from './choose-story.ts'
import { decideBanner, hearBanner } from './decide-banner.ts'
import { isDimmed, shiftAt } from './in-the-dark.ts'
import { happenedWords } from './happened-words.ts'
import { reloadWait } from './reloads.ts'

const NOW = Date.parse('2024-11-11T09:10:00Z')
const alert = (over: Parameters<typeof anAlert>[0]) =>
  anAlert({ raisedAt: '2024-11-11T08:58:00Z', state: 'open', ...over })
const at = (over: Partial<Entry>) =>
  anEntry({ claimId: 'c', speaker: null, quote: null, restates: null, carriedBy: ['i'], ...over })
const rowsOf = (entries: Entry[], items: ItemLine[] = []) =>
  readStory({ claims: [{ ...aClaim({ id: 'c' }), seq: 1 }], entries, items, alerts: [] }).claims.flatMap(claimRows)

test('C34: the room sees the latest open denial, kill or correction, for as long as its wall is set to', () => {
  expect(decideBanner([alert({ id: 'new' }), alert({ id: 'old' })], NOW, 900)?.id).toBe('new')
  expect(decideBanner([alert({})], NOW, 12 * 60)).toBe(null)
  expect(decideBanner([alert({})], NOW, 12 * 60 + 1)).not.toBe(null)
  expect(decideBanner([alert({ latestAt: '2024-11-11T09:09:00Z' })], NOW, 61)).not.toBe(null)
  expect(decideBanner([alert({ state: 'acknowledged' })], NOW, 900)).toBe(null)
  expect(decideBanner([alert({ kind: 'search' })], NOW, 900)).toBe(null)
  expect(decideBanner([alert({ muted: true })], NOW, 900)).toBe(null)
  expect(decideBanner([alert({ snoozedUntil: '2024-11-11T09:11:00Z' })], NOW, 900)).toBe(null)
})

test('W28: an alert is heard once on a wall, also when somebody had it and gave it back, and anew when it rings again', () => {
  const [one, two] = [alert({ id: 'one' }), alert({ id: 'two' })]
  const shown = [one, null, two, null, two, one, alert({ id: 'two', rungAt: '2024-11-11T09:09:00Z' })]
  let heard: Parameters<typeof hearBanner>[0] = null
  const sounded = shown.map((banner) => {
    const decided = hearBanner(heard, banner)
    heard = decided.heard
    return decided.sounds
  })
  expect(sounded).toEqual([false, false, true, false, false, false, true])
})

test('W28: a wall is dimmed by the hours of its desk, also over midnight', () => {
  const night = { dim: { from: '23:00', to: '06:00' } }
  const at = (time: string) => isDimmed(night, Date.parse(`2024-11-11T${time}:00Z`), 'UTC')
  expect([at('22:59'), at('23:00'), at('05:59'), at('06:00')]).toEqual([false, true, true, false])
  expect(isDimmed(night, Date.parse('2024-11-11T22:30:00Z'), 'Europe/Vienna')).toBe(true)
  expect(isDimmed({ dim: null }, NOW, 'UTC')).toBe(false)
  expect(isDimmed({ dim: { from: '09:00', to: '10:00' } }, NOW, 'UTC')).toBe(true)
})

test('W28: the picture wanders by a few px, a step a minute at most, and is everywhere in a day', () => {
  const minutes = Array.from({ length: 23 * 17 }, (_, minute) => shiftAt(minute * 60_000))
  expect(Math.max(...minutes.map(({ x, y }) => Math.max(Math.abs(x), Math.abs(y))))).toBe(10)
  expect(new Set(minutes.map(({ x, y }) => `${x} ${y}`)).size).toBeGreaterThan(150)
  const steps = minutes.slice(1).map(({ x, y }, at) => Math.hypot(x - (minutes[at]?.x ?? 0), y - (minutes[at]?.y ?? 0)))
  expect(Math.max(...steps)).toBeLessThan(6)
})

test('C35: outlets stand together, parties alone, restatements are counted', () => {
  const entries = [
    at({ id: '1', party: 'Washington Post', stance: 'report', sourcing: 'unnamed' }),
    at({ id: '2', party: 'Reuters', stance: 'follow-up', sourcing: 'unnamed' }),
    at({ id: '3', party: 'Kremlin', speaker: 'Dmitry Peskov', stance: 'denial', sourcing: 'on-record' }),
    at({ id: '4', party: 'Kremlin', stance: 'restatement', restates: '3' }),
    at({ id: '5', party: 'Trump team', stance: 'no-comment', sourcing: 'on-record' }),
  ]
  expect(rowsOf(entries).map((r) => `${r.words} (${r.detail})`)).toEqual([
    'Washington Post, Reuters report it (unnamed sources only)',
    'Kremlin denies it (Peskov, on record · restated)',
    'Trump team declines to comment (on record)',
  ])
})

test('C36: what rests on withdrawn copy alone is not shown to the room as standing', () => {
  const entries = [at({ id: '1', party: 'Washington Post', stance: 'report' })]
  expect(rowsOf(entries, [aLine({ itemId: 'i', withdrawn: true })])).toEqual([])
})

test('C36: who has taken a report back is shown to have, also where others still carry it, until it reports again', () => {
  const report = at({
    id: '1',
    party: 'Washington Post',
    stance: 'report',
    sourcing: 'unnamed',
    seq: 1,
    carriedBy: ['a', 'b'],
  })
  const follow = at({ id: '2', party: 'Reuters', stance: 'follow-up', sourcing: 'unnamed', seq: 2 })
  const back = at({ id: '3', party: 'Washington Post', stance: 'retraction', seq: 3 })
  const items = [aLine({ itemId: 'a', withdrawn: true })]
  const words = (...entries: Entry[]) => rowsOf(entries, items).map((row) => row.words)
  expect(words(report, follow, back)).toEqual(['Reuters reports it', 'Washington Post withdraws it'])
  expect(words(report, follow, back, at({ ...report, id: '4', seq: 4 }))).toEqual([
    'Washington Post, Reuters report it',
  ])
})

test('C35: the quote speaks for itself, silence needs no quote', () => {
  expect(happenedWords(at({ party: 'Kremlin', quote: '“pure fiction”' }), [])).toEqual({
    who: 'Kremlin',
    verb: '',
    words: '“pure fiction”',
    mark: null,
  })
  expect(happenedWords(at({ party: 'Cheung', stance: 'no-comment' }), []).words).toBe('declines to comment')
})

test('C47: a wall tells where a party stands now', () => {
  const entries = [
    anEntry({ id: 'no', claimId: 'c', party: 'Harbour board', stance: 'denial', seq: 3 }),
    anEntry({ id: 'yes', claimId: 'c', party: 'Harbour board', stance: 'confirmation', seq: 9 }),
  ]
  const rows = rowsOf(entries)
  expect(rows.map((r) => r.words)).toEqual(['Harbour board now confirms it'])
  expect(rows[0]?.detail).toContain('denied it before')
})

const failed = (status: number, error?: string) =>
  afterPoll({ ok: false, status, code: 'internal', message: '', ...(error && { error }) })

test('W17: a desk that is out of reach or has too much to do takes no code away; one that does not know it does', () => {
  expect([failed(0), failed(502), failed(429), failed(400)]).toEqual(['wait', 'wait', 'slower', 'another-code'])
  const told = ['authorization_pending', 'slow_down', 'access_denied', 'expired_token', 'invalid_grant']
  expect(told.map((error) => failed(400, error))).toEqual(['wait', 'slower', 'refused', 'another-code', 'another-code'])
})

test('W20: a screen with a token shows what the desk has put on its wall, and asks for no other story', () => {
  const screen = { kind: 'wall' as const, wall: aWall(), stories: [aStory({ id: 'hot' })], alerts: [] }
  expect([chooseStory(screen, null, true), chooseStory(screen, null, false)]).toEqual([null, 'hot'])
  expect(chooseStory({ ...screen, wall: aWall({ storyId: 'a' }) }, null, true)).toBe('a')
})

test('W26: a wall that the desk does not speak with reloads less and less often where that brings no other client', () => {
  expect([0, 1, 2, 6, 500].map(reloadWait)).toEqual([10_000, 20_000, 40_000, 600_000, 600_000])
})
