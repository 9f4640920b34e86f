import { alertRule } from '../../shared/alert-rule.ts'
import type { EventBody } from '../../shared/event.ts'
import type { Scene } from './scene.ts'

const set = (over: Record<string, unknown> = {}): EventBody => ({
  type: 'alerting-changed',
  change: {
    what: 'rule',
    rule: alertRule.parse({ id: 'duma', name: 'The Duma', when: { kind: 'restatement' }, ...over }),
    editor: 'Ana',
  },
})

type Change = Extract<EventBody, { type: 'alerting-changed' }>['change']
const of = (change: Change): EventBody => ({ type: 'alerting-changed', change })

const LATER = '2031-01-01T00:00:00.000Z'
const muted = (id: string, until = '2030-01-01T00:00:00.000Z'): EventBody =>
  of({ what: 'mute', mute: { id, what: 'story', value: 'story-1', words: 'The call', until }, editor: 'Ana' })
const hours = (userId: string, channels: string[] = []): EventBody => {
  const night = { days: [1, 7], from: '22:00', to: '06:00' }
  const duty = { userId, name: userId, zone: 'Europe/Vienna', quiet: [night], onCall: [], channels }
  return of({ what: 'duty', duty, editor: 'Ana' })
}
const ladderOf = (after: number): EventBody => {
  const to = { kind: 'channel' as const, id: 'night', name: 'Night desk' }
  return of({ what: 'ladder', ladder: { kinds: ['denial'], steps: [{ after, to }] }, editor: 'Ana' })
}

/** L3: rules, mutes, hours and who is told next are set, changed and taken away, in whatever order. */
export const ALERTING_SCENES: Scene[] = [
  { name: 'the first rule', before: [], event: set() },
  { name: 'another before it', before: [set()], event: set({ id: 'agencies', when: { kind: 'outlets', count: 3 } }) },
  {
    name: 'changed',
    before: [set({ id: 'zeit' }), set()],
    event: set({ on: false, scope: { parties: ['Duma'], confidence: 0.6 } }),
  },
  {
    name: 'taken away',
    before: [set(), set({ id: 'agencies' })],
    event: { type: 'alerting-changed', change: { what: 'rule-removed', ruleId: 'duma', editor: 'Ana' } },
  },
  { name: 'the first mute', before: [], event: muted('m1') },
  { name: 'a mute is moved', before: [muted('m1'), muted('m2')], event: muted('m1', LATER) },
  {
    name: 'mutes that are over leave with the next',
    before: [muted('old', '2020-01-01T00:00:00.000Z')],
    event: muted('m1'),
  },
  {
    name: 'a mute is lifted',
    before: [muted('m1'), muted('m2')],
    event: of({ what: 'unmute', muteId: 'm1', editor: 'Ana' }),
  },
  { name: 'hours', before: [hours('zoe')], event: hours('ana') },
  { name: 'other hours', before: [hours('ana'), hours('zoe')], event: hours('ana', ['night']) },
  {
    name: 'hours are taken away',
    before: [hours('ana')],
    event: of({ what: 'duty-removed', userId: 'ana', editor: 'Ana' }),
  },
  { name: 'who is told next', before: [], event: ladderOf(5) },
  { name: 'who is told next, otherwise', before: [ladderOf(5)], event: ladderOf(10) },
]
