import { expect, test } from 'vitest'
import { isAllowed, whyForbidden } from './allowed-address.ts'

test.each([
  '0.0.0.0',
  '0.1.2.3',
  '10.1.2.3',
  '100.64.0.1',
  '100.100.100.200',
  '127.0.0.1',
  '127.255.0.9',
  '168.63.129.16',
  '169.254.169.254',
  '172.16.0.1',
  '172.31.255.255',
  '192.0.0.192',
  '192.0.2.1',
  '192.168.1.1',
  '198.18.0.1',
  '198.51.100.7',
  '203.0.113.9',
  '224.0.0.1',
  '240.0.0.1',
  '255.255.255.255',
  '::',
  '::1',
  '::127.0.0.1',
  '::ffff:127.0.0.1',
  '::ffff:8.8.8.8',
  '64:ff9b::7f00:1',
  '64:ff9b:1::a00:1',
  '100::1',
  '2001:db8::1',
  '2001::1',
  '2002:7f00:1::',
  '3fff::1',
  '4000::1',
  'fc00::1',
  'fd00:ec2::254',
  'fe80::1',
  'fe80::1%eth0',
  'fec0::1',
  'ff02::1',
  'no address',
  '',
])('R10: %s is not asked for copy', (address) => {
  expect(whyForbidden(address)).toEqual(expect.any(String))
})

test.each(['8.8.8.8', '172.32.0.1', '100.128.0.1', '192.0.3.1', '2606:4700:4700::1111', '2a01:4f8::1'])(
  'R10: %s may be asked',
  (address) => {
    expect(whyForbidden(address)).toBeNull()
  },
)

test('R10: an allowed host is known whatever its letters, brackets and last dot', () => {
  expect(isAllowed('Wire.Example.', ['wire.example'])).toBe(true)
  expect(isAllowed('[::1]', ['::1'])).toBe(true)
  expect(isAllowed('wire.example.evil.example', ['wire.example'])).toBe(false)
})
