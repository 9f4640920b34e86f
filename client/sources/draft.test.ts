import { expect, test } from 'vitest'
import {
  blankSettings,
  changedFields,
  draftOf,
  isChanged,
  isOvertaken,
  isUnsaved,
  rebased,
  standingDraft,
} from './draft.ts'
import { KIND_NAMES } from './route-words.ts'
import { someSettings } from './testing/standing.ts'
import { sourceSettings } from '../../shared/source-settings.ts'

const base = someSettings()
const mine = { ...draftOf(base, 3), settings: { ...base, timeZone: 'Europe/Oslo' } }

test('C63: what differs is told field by field, those of the route too', () => {
  const after = someSettings({ on: false, route: { kind: 'http', url: 'https://tide.example/atom', hub: true } })
  expect(changedFields(base, after)).toEqual([
    { words: 'on or off', from: 'on', to: 'off' },
    { words: 'address', from: 'https://tide.example/feed', to: 'https://tide.example/atom' },
  ])
  expect(isChanged(draftOf(base, 1))).toBe(false)
  expect(isChanged({ ...draftOf(base, 1), secret: { token: 't' } })).toBe(true)
})

test('C63: a draft is overtaken by another edition only where it says something', () => {
  expect(isOvertaken(mine, 3)).toBe(false)
  expect(isOvertaken(mine, 4)).toBe(true)
  expect(isOvertaken(draftOf(base, 3), 4)).toBe(false)
})

test('C63: going on keeps what one has changed and takes the rest as others left it', () => {
  const theirs = someSettings({ every: 300, language: 'de' })
  const on = rebased(mine, theirs, 4)
  expect(on.settings).toEqual({ ...theirs, timeZone: 'Europe/Oslo' })
  expect([on.edition, isOvertaken(on, 4)]).toEqual([4, false])
})

test('C63: what was saved is shown until the desk tells of it', () => {
  const saved = { ...mine, saved: 4 }
  expect(standingDraft(saved, 3)).toBe(saved)
  expect(standingDraft(saved, 4)).toBe(null)
  expect([isUnsaved(mine, 3), isUnsaved(saved, 3), isUnsaved(undefined, 3)]).toEqual([true, false, false])
  expect(standingDraft(draftOf(base, 3), 3)).toBe(null)
})

test('C63: a new source of every kind begins with what the desk itself would fill in', () => {
  for (const kind of KIND_NAMES) {
    const { route, ...blank } = blankSettings(kind)
    const needed = { url: 'https://a.example/', path: '/in', host: 'a.example', user: 'u' }
    const filled = sourceSettings.parse({ id: 'a', route: { ...needed, kind } })
    const { route: full, ...rest } = filled
    expect({ ...blank, id: 'a' }).toEqual(rest)
    expect(Object.keys(route).toSorted()).toEqual(Object.keys(full).toSorted())
  }
})
