import { expect, test } from 'vitest'
import { anAlert } from '../../tests/helpers/build.ts'
import { alertSentence, bellWords, decideAlarm } from './alarm.ts'

const open = (id: string) => anAlert({ id })

test('C14: alerts that were there at load do not ring', () => {
  expect(decideAlarm(null, [open('a'), open('b')]).ring).toEqual([])
})

test('C15: a new alert rings once, whatever comes again', () => {
  const first = decideAlarm(null, [])
  const second = decideAlarm(first.heard, [open('a')])
  const third = decideAlarm(second.heard, [open('a')])
  expect([second.ring, third.ring]).toEqual([['a'], []])
})

test('C15: an alert that left the window and came back with a reset does not ring again', () => {
  const heard = decideAlarm(decideAlarm(null, [open('a')]).heard, []).heard
  expect(decideAlarm(heard, [open('a')]).ring).toEqual([])
})

test('C16: what was acknowledged before this screen heard of it does not ring', () => {
  expect(decideAlarm(new Set(), [anAlert({ id: 'a', state: 'acknowledged' })]).ring).toEqual([])
})

test('T21, T22: what is muted or put off does not ring; what was put off rings again at its time, once', () => {
  const { heard } = decideAlarm(null, [open('a')])
  const off = anAlert({ id: 'a', snoozedUntil: '2024-11-11T10:00:00Z' })
  const put = decideAlarm(heard, [off, anAlert({ id: 'b', muted: true })])
  expect(put.ring).toEqual([])
  const again = decideAlarm(put.heard, [anAlert({ id: 'a', rungAt: '2024-11-11T10:00:00Z' })])
  expect(again.ring).toEqual(['a'])
  expect(decideAlarm(again.heard, [anAlert({ id: 'a', rungAt: '2024-11-11T10:00:00Z' })]).ring).toEqual([])
})

test('C17: alerts that came while the screen was cut off ring when it catches up', () => {
  const heard = decideAlarm(null, [open('a')]).heard
  expect(decideAlarm(heard, [open('b'), open('c'), open('a')]).ring).toEqual(['b', 'c'])
})

test('the bell says denials when there is nothing else, and nothing when all is done', () => {
  expect(bellWords([open('a')])).toBe('1 new denial')
  expect(bellWords([open('a'), anAlert({ kind: 'kill' })])).toBe('2 open alerts')
  expect(bellWords([anAlert({ state: 'acknowledged' }), anAlert({ muted: true })])).toBe(null)
})

test('C41: an alert tells its story where it has one', () => {
  const kill = { kind: 'kill' as const, headline: 'Nordwire: KILL - Second call set' }
  expect(alertSentence({ ...kill, storyTitle: 'The call' })).toBe(
    'Copy killed. Nordwire: KILL - Second call set. The call',
  )
  expect(alertSentence({ ...kill, storyTitle: '' })).toBe('Copy killed. Nordwire: KILL - Second call set')
})
