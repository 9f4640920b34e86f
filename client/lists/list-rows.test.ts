import { expect, test } from 'vitest'
import { anOutlet, aParty, AT } from '../../tests/helpers/build.ts'
import { found, listedOutlets, listedParties, newId, rowNamed } from './list-rows.ts'

const stamp = { editor: 'Ana', by: 'user-1', at: AT, reason: null }
const tern = aParty({ id: 'tern-house', name: 'Tern House', aliases: { ru: ['Терн'] } })
const brass = aParty({ id: 'brass-hall', name: 'Brass Hall', aliases: {}, spokespeople: [] })
const world = { parties: [tern, brass], outlets: [anOutlet()] }
const rows = {
  parties: [
    { ...stamp, id: 'brass-hall', change: 'unlisted' as const, party: null, seq: 3 },
    {
      ...stamp,
      id: 'own',
      change: 'listed' as const,
      party: aParty({ id: 'own', name: 'Élan Council', aliases: {} }),
      seq: 2,
    },
  ],
  outlets: [],
}
const parties = listedParties(world, rows)

test("C44: the lists show the desk's rows over the world's by name, and what is taken off, marked", () => {
  expect(parties.map(({ id, off, ofWorld, own }) => [id, off, ofWorld, own?.seq ?? null])).toEqual([
    ['brass-hall', true, true, 3],
    ['own', false, false, 2],
    ['tern-house', false, true, null],
  ])
  expect(listedOutlets(world, rows)).toMatchObject([{ id: 'selmara-courier', off: false }])
})

test('C45: a row is found by every name, spokespeople too, without accents; names that begin so come first', () => {
  const ids = (q: string) => found(parties, q).map(({ id }) => id)
  expect(ids('elan')).toEqual(['own'])
  expect(ids('Терн')).toEqual(['tern-house'])
  expect(ids('terim')).toEqual(['own', 'tern-house'])
  expect(ids('hall brass')).toEqual(['brass-hall'])
  expect(ids('h')).toEqual(['brass-hall', 'own', 'tern-house'])
  expect(found([...parties].toReversed(), 't')[0]?.id).toBe('tern-house')
  expect(ids('nobody')).toEqual([])
})

test('C45: a name in copy finds its row, and a new row gets an id of its own', () => {
  expect(rowNamed(parties, 'терн')?.id).toBe('tern-house')
  expect(rowNamed(parties, 'Tern')).toBeNull()
  expect(newId('Élan & Co.', new Set(['elan-co']))).toBe('elan-co-2')
  expect(newId('中南海', new Set())).toBe('row')
})
