import { expect, test } from 'vitest'
import { WORLD } from './world.ts'

const { parties, outlets } = WORLD
const twice = (ids: readonly string[]): string[] => ids.filter((id, at) => ids.indexOf(id) !== at)

test('N1: the world list has each id once, and nobody belongs to what is not listed', () => {
  expect(twice(parties.map(({ id }) => id))).toEqual([])
  expect(twice(outlets.map(({ id }) => id))).toEqual([])
  const known = new Set(parties.map(({ id }) => id))
  expect(parties.filter(({ belongsTo }) => belongsTo !== null && !known.has(belongsTo))).toEqual([])
})

test('N1: every state has its names in six languages, and a name is told once in a row', () => {
  const states = parties.filter(({ kind }) => kind === 'state')
  expect(states).toHaveLength(197)
  const bare = states.filter(({ aliases }) => !['en', 'ru', 'uk'].every((language) => aliases[language]?.length))
  expect(bare).toEqual([])
  const doubled = [...parties, ...outlets].filter(({ aliases }) =>
    Object.values(aliases).some((names) => twice(names).length > 0),
  )
  expect(doubled).toEqual([])
})

test('N1: spokespeople left after they came', () => {
  const people = parties.flatMap(({ spokespeople }) => spokespeople)
  expect(people.filter(({ from, until }) => from !== null && until !== null && from >= until)).toEqual([])
})
