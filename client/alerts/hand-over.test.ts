import { expect, test } from 'vitest'
import type { HandOver } from '../../shared/hand-over.ts'
import { anAlert } from '../../tests/helpers/build.ts'
import { toldOf } from './answer-told.ts'
import { factsOf, handOverText } from './hand-over.ts'

const NOW = Date.parse('2024-11-11T12:00:00Z')
const at = (minute: string): string => `2024-11-11T11:${minute}:00.000Z`
const alert = anAlert({ id: 'a1', headline: 'Kremlin: “no”', storyTitle: 'The call', raisedAt: at('40') })
const none = {
  kills: [],
  open: [],
  snoozed: [],
  muted: [],
  acknowledged: [],
  resolved: [],
  mutes: [],
  reachable: [],
  deeds: {},
  shortened: [],
  more: false,
}

test('T24: what is handed over says when it rang, who put it off until when, and who has it since when', () => {
  const deed = { seq: 1, to: null, until: null, reason: null }
  const told: HandOver = {
    ...none,
    since: at('00'),
    until: at('59'),
    acknowledged: [alert],
    deeds: {
      a1: [
        { ...deed, at: at('41'), name: 'Ben', did: 'alert-snoozed', until: at('50'), reason: 'calling Moscow' },
        { ...deed, at: at('52'), name: 'Ann', did: 'alert-acknowledged' },
      ],
    },
  }
  const line = handOverText(told, NOW)
    .split('\n')
    .find((one) => one.startsWith('- '))
  expect(line?.replaceAll(/\d+:(?=\d\d)/gu, 'h:')).toBe(
    '- h:40 New denial: Kremlin: “no” · The call · Ben put it off until h:50, h:41: “calling Moscow” · Ann acknowledged it, h:52',
  )
})

test('T24: what one person does twice in a minute is told twice', () => {
  const deed = { to: null, until: null, reason: null, at: at('52'), name: 'Ann', did: 'alert-acknowledged' } as const
  const { made } = factsOf(
    alert,
    {
      shortened: [],
      deeds: {
        a1: [
          { ...deed, seq: 3 },
          { ...deed, seq: 5 },
        ],
      },
    },
    NOW,
  )
  expect(made[0]?.words).toBe(made[1]?.words)
  expect(made.map(({ seq }) => seq)).toEqual([3, 5])
})

test('T24: where not all is told, the summary says so, of the shift and of an alert', () => {
  const told: HandOver = { ...none, since: at('00'), until: at('59'), open: [alert], shortened: ['a1'], more: true }
  const text = handOverText(told, NOW)
  expect(text).toMatch(/Kremlin: “no” · The call · what may have been made of it earlier is left out/)
  expect(text).toContain('There are more alerts than are told here')
  expect(handOverText({ ...told, shortened: [], more: false }, NOW)).not.toMatch(/left out|more alerts/)
})

test('T21: putting an alert off is told with its time, and is taken back', () => {
  const { words, undo } = toldOf('snooze', alert, { at: at('50'), basedOn: 7 })
  expect(words).toMatch(/^Put off until .*50: Kremlin: “no”$/)
  expect(undo).toEqual({ name: 'reopen-alert', args: { alertId: 'a1', basedOn: 7 } })
  expect(toldOf('resolve', alert, { at: at('50'), basedOn: 7 }).undo).toBe(null)
})
