import { expect, test } from 'vitest'
import { findsTold } from './finds-told.ts'
import { OUT } from './formats.ts'
import { ninjsShape } from './testing/ninjs-shape.ts'
import { KILLED, PLACE, write } from './testing/told.ts'

test('W33: ninjs has the members, types and choices of the standard and no other, withdrawn or not', () => {
  for (const document of [write('ninjs'), write('ninjs', KILLED)]) {
    const told = ninjsShape.parse(JSON.parse(document))
    expect(told.standard).toMatchObject({ name: 'ninjs', version: '2.1' })
    expect(told.associations).toHaveLength(2)
  }
})

test('W33: of a search without finds it is whole too', () => {
  const told = findsTold(
    [],
    { q: '"a b" OR c', saved: null, versionOf: () => null, lastAt: '2024-11-11T09:00:00.000Z' },
    PLACE,
  )
  expect(ninjsShape.parse(JSON.parse(OUT.ninjs.finds(told))).associations).toEqual([])
})

test('what the standard does not have is seen', () => {
  const told = { uri: 'urn:x:1', associations: [{ uri: 'urn:x:2', name: '1' }] }
  expect(ninjsShape.safeParse(told).success).toBe(true)
  for (const wrong of [
    {},
    { ...told, headline: 'X' },
    { ...told, pubstatus: 'cancelled' },
    { ...told, versioncreated: 'today' },
    { ...told, associations: [{ uri: 'urn:x:2' }] },
  ])
    expect(ninjsShape.safeParse(wrong).success).toBe(false)
})
