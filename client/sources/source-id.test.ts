import { expect, test } from 'vitest'
import { blankSettings } from './draft.ts'
import { proposedId } from './source-id.ts'
import { someSettings } from './testing/standing.ts'

const none = new Set<string>()

test('C64: an id comes from the name, else from the address, and is unlike any other', () => {
  expect(proposedId(someSettings({ name: 'Agence Côtière' }), none)).toBe('agence-cotiere')
  expect(proposedId(someSettings({ name: null }), none)).toBe('tide-example')
  expect(proposedId(someSettings({ name: 'Tide' }), new Set(['tide', 'tide-2']))).toBe('tide-3')
  expect(proposedId({ ...blankSettings('folder'), route: { kind: 'folder', path: '/srv/wire/Berth In/' } }, none)).toBe(
    'berth-in',
  )
  expect(proposedId(blankSettings('push'), none)).toBe('')
})
