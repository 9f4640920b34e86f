import { expect, test } from 'vitest'
import { type AlertChannel, alertChannel } from '../../../shared/alert-channel.ts'
import { duty } from '../../../shared/duty.ts'
import { channelsOf, channelsTo, holdOf } from './hold-of.ts'

const push = { kind: 'push', userId: 'ana', person: 'Ana', language: 'en' }
const aChannel = (id: string, over: object = {}): AlertChannel =>
  alertChannel.parse({ id, name: id, way: { kind: 'webhook', url: 'https://a.example/' }, ...over })
const channels = [aChannel('phone', { way: push }), aChannel('mail'), aChannel('chief'), aChannel('off', { on: false })]
const duties = [
  duty.parse({
    userId: 'ana',
    name: 'Ana',
    zone: 'UTC',
    channels: ['mail', 'off'],
    quiet: [{ days: [1, 2, 3, 4, 5, 6, 7], from: '22:00', to: '07:00' }],
  }),
]
const ana = { kind: 'person' as const, id: 'ana', name: 'Ana' }

test('T13, T20: a person is told by their devices and the channels that are theirs; a step asks whether they rest', () => {
  expect(channelsOf(ana, { channels, duties })).toEqual(['phone', 'mail'])
  expect(channelsOf({ kind: 'channel', id: 'chief', name: 'Chief' }, { channels, duties })).toEqual(['chief'])
  const night = { channels, duties, now: Date.parse('2024-11-11T23:00:00Z') }
  expect(channelsTo(ana, false, night)).toEqual([])
  expect(channelsTo(ana, true, night)).toEqual(['phone', 'mail'])
  expect(channelsTo(ana, false, { ...night, now: Date.parse('2024-11-11T12:00:00Z') })).toEqual(['phone', 'mail'])
})

test('T23: a channel that two people share is told while one of them can be', () => {
  const [mail, chief] = [aChannel('mail'), aChannel('chief')]
  const night = Date.parse('2024-11-11T23:00:00Z')
  expect(holdOf(mail, duties, night)).toBe(8 * 3_600_000)
  const ben = duty.parse({ userId: 'ben', name: 'Ben', zone: 'UTC', channels: ['mail'] })
  expect(holdOf(mail, [...duties, ben], night)).toBe(0)
  expect(holdOf(chief, duties, night)).toBe(null)
})
