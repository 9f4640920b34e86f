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

/** L3: rules are set, changed and taken away, in whatever order. */
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
]
