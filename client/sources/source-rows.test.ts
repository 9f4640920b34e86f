import { expect, test } from 'vitest'
import type { SourceState } from '../../shared/source-line.ts'
import { aSourceLine } from '../../tests/helpers/build.ts'
import { addressOf } from './route-words.ts'
import { foundSources, sourceRows, stateCounts } from './source-rows.ts'
import { aStanding, someSettings } from './testing/standing.ts'

const line = (id: string, name: string, state: SourceState) => ({ ...aSourceLine({ id, name, state }), seq: 1 })
const lines = [
  line('a', 'Zephyr', 'speaking'),
  line('b', 'Tide 10', 'speaking'),
  line('c', 'Tide 9', 'speaking'),
  line('d', 'Quay', 'off'),
  line('e', 'Pier', 'failing'),
  line('f', 'Mole', 'silent'),
]
const rows = sourceRows(lines, [aStanding({ settings: someSettings({ id: 'a' }) })])

test('C60: those that need somebody stand first, those that are off last, by name', () => {
  expect(rows.map(({ line: { name } }) => name)).toEqual(['Mole', 'Pier', 'Tide 9', 'Tide 10', 'Zephyr', 'Quay'])
  expect(stateCounts(rows).map(({ state, count }) => `${count} ${state}`)).toEqual([
    '1 failing',
    '1 silent',
    '3 speaking',
    '1 off',
  ])
})

test('C60: a source is found by name, kind, state and address', () => {
  expect(foundSources(rows, 'TIDE feed').map(({ id }) => id)).toEqual(['c', 'b', 'a'])
  expect(foundSources(rows, 'failing').map(({ id }) => id)).toEqual(['e'])
  expect(foundSources(rows, 'tide.example').map(({ id }) => id)).toEqual(['a'])
})

test('C60: an address tells no password', () => {
  expect(addressOf({ kind: 'http', url: 'https://desk:secret@tide.example/feed/', hub: true })).toBe(
    'tide.example/feed',
  )
  expect(addressOf({ kind: 'sftp', host: 'h', port: 22, user: 'u', path: 'in', hostKey: null, remove: false })).toBe(
    'h/in',
  )
})
