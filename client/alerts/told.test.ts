import { expect, test } from 'vitest'
import type { MessageLine } from '../../shared/alert-channel.ts'
import type { AlertDeed } from '../../shared/alert-deed.ts'
import { deedWords, outcomeWords, toldAt, trailOf } from './told.ts'

const tried = (ok: boolean, answer: string, at: string) => ({ at: `2024-11-11T12:00:${at}Z`, took: 12, ok, answer })
const message = (over: Partial<MessageLine>): MessageLine => ({
  id: 'm1',
  channelId: 'night',
  channelName: 'Night desk',
  urgent: false,
  subject: 'Denial: Kremlin: “pure fiction”',
  state: 'sent',
  madeAt: '2024-11-11T12:00:00Z',
  endedAt: null,
  notBefore: null,
  attempts: [tried(true, '204', '01')],
  ...over,
})
const words = (over: Partial<MessageLine>): string => outcomeWords(message(over), (at) => at.slice(11, 19))

test('T49: the trail tells what came of each message, with the far side’s answer and how often it was tried', () => {
  const failed = tried(false, '503', '01')
  expect(words({})).toBe('taken: 204')
  expect(words({ attempts: [failed, tried(true, '204', '09')] })).toBe('taken: 204 · 2 tries')
  expect(words({ state: 'dead', attempts: [tried(false, '410', '01')] })).toBe('given up: 410 · 1 try')
  expect(words({ state: 'waiting', attempts: [] })).toBe('on its way')
  const waiting = { state: 'waiting' as const, attempts: [failed], notBefore: '2024-11-11T12:00:06Z' }
  expect(words(waiting)).toBe('failed: 503 · 1 try · tried again 12:00:06')
})

test('T49: it was told when it was taken', () => {
  expect(toldAt(message({ attempts: [tried(false, '503', '01'), tried(true, '204', '09')] }))).toMatch(/:09Z$/)
  expect(toldAt(message({ attempts: [] }))).toBe('2024-11-11T12:00:00Z')
})

const deed = (over: Partial<AlertDeed>): AlertDeed => ({
  seq: 1,
  at: '2024-11-11T12:00:05Z',
  name: 'Ann Lee',
  did: 'alert-acknowledged',
  to: null,
  until: null,
  reason: 'mine',
  ...over,
})

test('T49: what people made of an alert stands in the trail where it happened', () => {
  const did = (over: Partial<AlertDeed>): string => deedWords(deed(over), (at) => at.slice(11, 19))
  expect(did({})).toBe('acknowledged it')
  expect(did({ did: 'alert-snoozed', until: '2024-11-11T13:00:00Z' })).toBe('put it off until 13:00:00')
  expect(did({ did: 'alert-escalated', to: 'Ben' })).toBe('told Ben, the next')
  const late = message({ id: 'm2', attempts: [tried(true, '204', '09')] })
  const order = trailOf([message({}), late], [deed({})]).map((line) => ('did' in line ? line.name : line.id))
  expect(order).toEqual(['m1', 'Ann Lee', 'm2'])
})
