import { randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'
import { DeviceGrants } from './device-grants.ts'

const GRANT = { wallId: 'w', name: 'Newsroom', by: 'ann' }

function grants() {
  let at = 1_000_000
  const devices = new DeviceGrants({ now: () => at, random: randomBytes })
  const asked = devices.ask({ agent: 'TV', address: '10.0.0.7' })
  if (asked === null) throw new Error('too many')
  const later = (seconds: number) => (at += seconds * 1_000)
  return { devices, later, ...asked }
}

test('W17: a user code is eight consonants in two halves, and is found however it is typed', () => {
  const { devices, userCode } = grants()
  expect(userCode).toMatch(/^[BCDFGHJKLMNPQRSTVWXZ]{4}-[BCDFGHJKLMNPQRSTVWXZ]{4}$/)
  expect(devices.asking(userCode.toLowerCase().replace('-', ' '))?.agent).toBe('TV')
  expect(devices.asking('BBBB-BBBB')).toBe(null)
})

test('W17: it waits, then is given its grant once', () => {
  const { devices, deviceCode, userCode, interval, later } = grants()
  expect(devices.poll(deviceCode)).toBe('authorization_pending')
  devices.keep(userCode)?.grant(GRANT)
  expect([devices.keep(userCode), devices.deny(userCode)]).toEqual([null, false])
  later(interval)
  expect(devices.poll(deviceCode)).toEqual(GRANT)
  later(interval)
  expect(devices.poll(deviceCode)).toBe('invalid_grant')
})

test('W17: who asks sooner than the interval is told to slow down, and the interval grows by five seconds', () => {
  const { devices, deviceCode, interval, later } = grants()
  devices.poll(deviceCode)
  later(interval - 1)
  expect(devices.poll(deviceCode)).toBe('slow_down')
  later(interval + 4)
  expect(devices.poll(deviceCode)).toBe('slow_down')
  later(interval + 10)
  expect(devices.poll(deviceCode)).toBe('authorization_pending')
})

test('W17: one address that asks again and again shuts nobody out', () => {
  const { devices, deviceCode } = grants()
  const other = devices.ask({ agent: 'TV', address: '10.0.0.8' })
  for (let n = 0; n < 1_000; n += 1) expect(devices.ask({ agent: 'TV', address: '10.0.0.7' })).not.toBe(null)
  expect(devices.poll(deviceCode)).toBe('invalid_grant')
  expect(devices.poll(other?.deviceCode ?? '')).toBe('authorization_pending')
})

test('W17: a code runs out, and is told so; a refusal is told as one', () => {
  const { devices, deviceCode, userCode, expiresIn, later } = grants()
  later(expiresIn)
  expect(devices.poll(deviceCode)).toBe('expired_token')
  expect([devices.asking(userCode), devices.keep(userCode)]).toEqual([null, null])
  const other = grants()
  other.devices.deny(other.userCode)
  expect(other.devices.poll(other.deviceCode)).toBe('access_denied')
  expect(other.devices.poll('made up')).toBe('invalid_grant')
})
