import { expect, test } from 'vitest'
import { aClaim, aLine, anAlert, anEntry, aStory } from '../../../tests/helpers/build.ts'
import { type AlertRule, alertRule } from '../../../shared/alert-rule.ts'
import type { Alert } from '../../../shared/alert.ts'
import type { Ladder, Mute } from '../../../shared/duty.ts'
import { type Entry, REFILED, REVERSED } from '../../../shared/entry.ts'
import type { NewEvent } from '../../../shared/event.ts'
import { emptyStory } from '../../../shared/fold.ts'
import type { StoryScreen } from '../../../shared/screen.ts'
import { govern } from './govern.ts'

const AT = '2024-11-11T09:00:00.000Z'
const screen: StoryScreen = {
  ...emptyStory('story-1'),
  story: aStory({ id: 'story-1' }),
  claims: [{ ...aClaim(), seq: 1 }],
  items: [aLine({ itemId: 'item-1', language: 'en-GB', source: 'reuters', sourceName: 'Reuters' })],
}
const aRule = (kind: string, over: Record<string, unknown> = {}): AlertRule =>
  alertRule.parse({ id: kind, name: kind, when: { kind, count: 2 }, ...over })

const LADDER: Ladder = { kinds: ['denial'], steps: [{ after: 5, to: { kind: 'channel', id: 'boss', name: 'Boss' } }] }
const DENIAL = aRule('denial')

const EVIDENCE = {
  itemId: 'item-1',
  version: 1,
  publishedAt: AT,
  start: 0,
  end: 9,
  cue: 'denied',
  rule: 'test',
  match: '',
  fresh: '',
}

let made = 0
const governed = (events: NewEvent[], rules: AlertRule[], entries: Entry[] = [], mutes: Mute[] = []): NewEvent[] =>
  govern(events, {
    rules,
    before: new Map([['story-1', { ...screen, entries }]]),
    apart: [],
    mutes,
    ladder: LADDER,
    at: AT,
    newId: () => `made-${(made += 1)}`,
  })

const raisedIn = (events: readonly NewEvent[]) => events.flatMap((e) => (e.type === 'alert-raised' ? [e.alert] : []))

const said = (over: Partial<Entry>): Entry =>
  anEntry({ id: 'entry-0', claimId: aClaim().id, carriedBy: ['item-1'], ...over })
const logged = (over: Partial<Entry>): NewEvent => {
  const { seq: _seq, loggedAt: _at, ...entry } = said({ id: 'entry-1', ...over })
  return { type: 'entry-logged', entry, by: 'auto', reason: null }
}
const raised = (entryId: string): NewEvent => {
  const { seq: _seq, raisedAt: _at, ...alert } = anAlert({ entryId })
  return { type: 'alert-raised', alert, by: 'auto', reason: null }
}

test('T15: who would not comment and now takes a side rings; who said something else before does not', () => {
  const rule = aRule('position')
  const silent = said({ party: 'Kremlin', stance: 'no-comment' })
  const now = [logged({ party: 'Kremlin', stance: 'confirmation' })]
  expect(raisedIn(governed(now, [rule], [silent]))).toMatchObject([
    { kind: 'position', detail: 'had not commented on it before', rules: ['position'] },
  ])
  expect(raisedIn(governed(now, [rule], [{ ...silent, stance: 'report' }]))).toEqual([])
  expect(raisedIn(governed(now, [rule], [{ ...silent, state: 'rejected' }]))).toEqual([])
  expect(raisedIn(governed(now, [rule], [{ ...silent, party: 'Duma' }]))).toEqual([])
})

test('T15: a denial that its party takes back, or whose words a later version softens, rings', () => {
  const rule = aRule('softened')
  const denied = said({ party: 'Kremlin', stance: 'denial' })
  const evidence = { ...EVIDENCE, fresh: REVERSED }
  const back = governed([logged({ party: 'Kremlin', stance: 'confirmation', evidence })], [rule], [denied])
  expect(raisedIn(back)).toMatchObject([{ kind: 'softened', detail: 'had denied it before' }])
  const later = { ...denied, evidence: { ...EVIDENCE, later: 'softened in version 2' } }
  const noted: NewEvent = { type: 'entry-changed', entry: later, change: 'amended', by: 'auto', reason: null }
  expect(raisedIn(governed([noted], [rule], [denied]))).toMatchObject([{ detail: 'softened in version 2' }])
  expect(raisedIn(governed([{ ...noted, reason: REFILED }], [rule], [denied]))).toEqual([])
  const corrected = { ...denied, evidence: { ...EVIDENCE, later: 'corrected in version 2: “It is 145.”' } }
  expect(raisedIn(governed([{ ...noted, entry: corrected }], [rule], [denied]))).toEqual([])
})

test('T17: one entry is one alert, by the most serious rule that it meets; the others stand on it', () => {
  const silent = said({ party: 'Kremlin', stance: 'no-comment' })
  const events = [logged({ party: 'Kremlin', stance: 'denial' }), raised('entry-1')]
  expect(raisedIn(governed(events, [DENIAL, aRule('position')], [silent]))).toMatchObject([
    { kind: 'denial', rules: ['denial', 'position'], carriers: 1 },
  ])
  expect(raisedIn(governed(events, [aRule('position')], [silent]))).toMatchObject([{ kind: 'position' }])
})

test('T14: a scope is story, claim, party, source, language and confidence; all of them must fit', () => {
  const events = [
    logged({ party: 'Kremlin', speaker: 'Dmitry Peskov', stance: 'denial', confidence: 0.7 }),
    raised('entry-1'),
  ]
  const rings = (scope: Record<string, unknown>): boolean =>
    raisedIn(governed(events, [aRule('denial', { scope })])).length > 0
  expect(
    rings({ stories: ['story-1', 'story-2'], parties: ['dmitry peskov'], languages: ['en'], sources: ['REUTERS'] }),
  ).toBe(true)
  expect(rings({ claims: [aClaim().id], confidence: 0.7 })).toBe(true)
  for (const scope of [
    { stories: ['story-2'] },
    { claims: ['another'] },
    { parties: ['Duma'] },
    { sources: ['AFP'] },
    { languages: ['ru'] },
    { confidence: 0.71 },
  ])
    expect(rings(scope)).toBe(false)
})

test('T15: the first report on a watched topic rings, and the outlet that makes them so many, once', () => {
  const topic = aRule('first-report', { when: { kind: 'first-report', words: 'phone CALL' } })
  const about = { ...logged({ party: 'Washington Post', stance: 'report' }) }
  const words = (text: string) => governed([about], [{ ...topic, when: { kind: 'first-report', words: text } }])
  expect(raisedIn(words('call'))).toMatchObject([{ kind: 'first-report', detail: 'first to report it' }])
  expect(raisedIn(words('grain'))).toEqual([])
  const first = said({ party: 'Washington Post', stance: 'report' })
  const second = said({ id: 'entry-2', party: 'Reuters', stance: 'follow-up' })
  const two = aRule('outlets')
  expect(raisedIn(governed([logged({ party: 'Reuters', stance: 'follow-up' })], [two], [first]))).toMatchObject([
    { kind: 'outlets', detail: 'Washington Post, Reuters' },
  ])
  expect(raisedIn(governed([logged({ party: 'AP', stance: 'follow-up' })], [two], [first, second]))).toEqual([])
  expect(raisedIn(governed([logged({ party: 'Reuters', stance: 'report' })], [two], [first, second]))).toEqual([])
})

test('T17, T22: a muted alert rings with the first fact after its mute, once; one that was answered keeps its answer', () => {
  const standing = anAlert({ kind: 'restatement', rules: ['restatement'], muted: true, storyId: 'story-1' })
  const again = (alerts: Alert[], mutes: Mute[] = []) =>
    govern([logged({ stance: 'restatement' })], {
      rules: [aRule('restatement')],
      before: new Map([['story-1', { ...screen, alerts }]]),
      apart: [],
      mutes,
      ladder: { ...LADDER, kinds: ['restatement'] },
      at: AT,
      newId: () => 'made',
    }).flatMap((e) => (e.type === 'alert-changed' ? [e.alert] : []))
  const dueAt = '2024-11-11T09:05:00.000Z'
  const [heard, ...none] = again([standing])
  expect([heard, none]).toMatchObject([{ id: standing.id, facts: 2, muted: false, rungAt: AT, dueAt }, []])
  expect(heard && again([heard])).toMatchObject([{ facts: 3, muted: false, rungAt: AT, dueAt }])
  expect(again([{ ...standing, state: 'acknowledged' }])).toMatchObject([{ muted: false, rungAt: null, dueAt: null }])
  const what = { what: 'story' as const, value: 'story-1', words: '', until: '2024-11-11T10:00:00.000Z' }
  const mute: Mute = { ...what, id: 'm', by: 'u1', editor: 'Ann', at: AT, reason: null, seq: 1 }
  expect(again([standing], [mute])).toMatchObject([{ muted: true, rungAt: null, dueAt: null }])
})
