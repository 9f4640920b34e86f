import { expect, test } from 'vitest'
import type { Said } from '../../shared/said.ts'
import { anEntry } from '../../tests/helpers/build.ts'
import { addSaid, type SaidSoFar } from './use-said.ts'

const said = (id: string): Said => ({
  entry: anEntry({ id }),
  story: { id: 's', title: 'S' },
  claim: null,
  publishedAt: null,
  dayAlone: false,
  withdrawn: false,
  turnedFrom: null,
})
const before: SaidSoFar = { at: 'ready', said: [said('a'), said('b')], next: 'x', message: '' }

test('C31, C107: a page of a party’s history adds nothing twice, and one that fails keeps those before it', () => {
  const after = addSaid(before, { ok: true, value: { said: [said('b'), said('c')], next: null } })
  expect(after.said.map(({ entry }) => entry.id)).toEqual(['a', 'b', 'c'])
  expect(after.next).toBe(null)
  const failed = addSaid(before, { ok: false, status: 0, code: 'offline', message: 'Nobody there.' })
  expect(failed).toEqual({ ...before, at: 'error', message: 'Nobody there.' })
})
