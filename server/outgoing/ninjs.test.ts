import { expect, test } from 'vitest'
import { z } from 'zod'
import { findsTold } from './finds-told.ts'
import { OUT } from './formats.ts'
import { ninjsFaults } from './testing/ninjs-schema.ts'
import { KILLED, PLACE, write } from './testing/told.ts'

const told = z.looseObject({ associations: z.array(z.unknown()) })

test('W33: ninjs is as the schema of the standard has it, withdrawn or not', () => {
  for (const document of [write('ninjs'), write('ninjs', KILLED)]) {
    const news = told.parse(JSON.parse(document))
    expect(ninjsFaults(news)).toEqual([])
    expect(news).toMatchObject({ standard: { name: 'ninjs', version: '2.0' } })
    expect(news.associations).toHaveLength(2)
  }
})

test('W33: of a search without finds it is whole too', () => {
  const finds = findsTold(
    [],
    { q: '"a b" OR c', saved: null, versionOf: () => null, lastAt: '2024-11-11T09:00:00.000Z' },
    PLACE,
  )
  const news = told.parse(JSON.parse(OUT.ninjs.finds(finds)))
  expect(ninjsFaults(news)).toEqual([])
  expect(news.associations).toEqual([])
})

test('what the standard does not have is seen', () => {
  const news = { uri: 'urn:x:1', associations: [{ uri: 'urn:x:2', name: '1' }] }
  expect(ninjsFaults(news)).toEqual([])
  const wrong = [
    { ...news, headline: 'X' },
    { ...news, pubstatus: 'cancelled' },
    { ...news, versioncreated: 'today' },
    { ...news, headlines: [{ words: 'X' }] },
    { ...news, associations: [{ uri: 'urn:x:2', name: '1', headline: 'X' }] },
    { associations: [] },
  ]
  expect(wrong.filter((one) => ninjsFaults(one).length === 0)).toEqual([])
})
