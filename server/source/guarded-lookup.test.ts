import type { LookupAddress } from 'node:dns'
import { expect, test } from 'vitest'
import { request } from 'undici'
import { aWebServer } from '../../tests/helpers/web-server.ts'
import { guardedLookup, type Resolve, safeAddress } from './guarded-lookup.ts'
import { guardedAgent } from './http/ask.ts'
import { LIMITS } from './http/limits.ts'

const address = (text: string): LookupAddress => ({ address: text, family: text.includes(':') ? 6 : 4 })

/** DNS that gives these answers, one after another. */
function dns(...answers: string[][]): Resolve & { asked: string[] } {
  const asked: string[] = []
  const resolve: Resolve = (host, _options, answered) => {
    asked.push(host)
    answered(null, (answers.shift() ?? []).map(address))
  }
  return Object.assign(resolve, { asked })
}

test.each([
  ['the one address', ['10.0.0.1']],
  ['the second of two', ['8.8.8.8', '169.254.169.254']],
  ['one of IPv6', ['2606:4700:4700::1111', 'fd00:ec2::254']],
])('R10: a name is refused for %s that is forbidden', async (_which, answer) => {
  await expect(safeAddress('wire.example', [], dns(answer))).rejects.toMatchObject({ code: 'forbidden-address' })
})

test('R10: a name at public addresses is connected to by the address that was checked', async () => {
  expect(await safeAddress('wire.example', [], dns(['8.8.8.8', '8.8.4.4']))).toBe('8.8.8.8')
})

test('R10: a name of this machine is refused, a host that an admin allows is not', async () => {
  await expect(safeAddress('localhost', [])).rejects.toMatchObject({ code: 'forbidden-address' })
  await expect(safeAddress('[::1]', [])).rejects.toMatchObject({ code: 'forbidden-address' })
  expect(await safeAddress('localhost', ['localhost'])).toBe('127.0.0.1')
})

test('R10: a name without an address is unreachable', async () => {
  await expect(safeAddress('wire.example', [], dns([]))).rejects.toMatchObject({ code: 'unreachable' })
})

test('R10: a lookup answers one address or all of them, as it is asked', () => {
  const told: unknown[] = []
  guardedLookup([], dns(['8.8.8.8']))('wire.example', {}, (...answer) => told.push(answer))
  guardedLookup([], dns(['8.8.8.8']))('wire.example', { all: true }, (...answer) => told.push(answer))
  expect(told).toEqual([
    [null, '8.8.8.8', 4],
    [null, [address('8.8.8.8')]],
  ])
})

test('R10: a name that changes its address between two connections is checked each time', async () => {
  const server = await aWebServer((_request, response) => response.setHeader('connection', 'close').end('copy'))
  const resolve = dns(['127.0.0.1'], ['127.0.0.1'])
  const url = server.url.replace('127.0.0.1', 'wire.example')
  const allowed = guardedAgent(['wire.example'], LIMITS, resolve)
  expect((await request(url, { dispatcher: allowed })).statusCode).toBe(200)
  await allowed.destroy()
  const guarded = guardedAgent([], LIMITS, resolve)
  await expect(request(url, { dispatcher: guarded })).rejects.toMatchObject({ code: 'forbidden-address' })
  await guarded.destroy()
  expect(resolve.asked).toEqual(['wire.example', 'wire.example'])
  expect(server.asked).toHaveLength(1)
})
