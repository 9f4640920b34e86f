import { expect, test } from 'vitest'
import { anAlert } from '../../tests/helpers/build.ts'
import { mutable, mutingWords } from './answers.ts'

test('T22: what mutes names what it mutes: its story, and the party or source that its headline tells, else what is typed', () => {
  const denial = anAlert({ kind: 'denial', storyTitle: 'The call', headline: 'Kremlin: “pure fiction”' })
  expect(mutable(denial, 'story', '')).toMatchObject({ what: 'story', words: 'The call' })
  expect(mutable(denial, 'party', '')).toEqual({ what: 'party', value: 'Kremlin', words: 'Kremlin' })
  expect(mutable(denial, 'source', '')).toMatchObject({ value: '' })
  expect(mutable(denial, 'source', 'Reuters')).toMatchObject({ value: 'Reuters' })
  const outlets = anAlert({ kind: 'outlets', headline: '3 outlets report on sources of their own: They spoke' })
  expect(mutable(outlets, 'party', '')).toMatchObject({ value: '' })
  const found = anAlert({ kind: 'search', headline: 'Tide Wire: Lighthouse keeper retires' })
  expect(mutable(found, 'source', '')).toMatchObject({ value: 'Tide Wire' })
  const silent = anAlert({ kind: 'silence', storyId: null, headline: 'Tide Wire is silent' })
  expect(mutable(silent, 'source', '')).toMatchObject({ value: 'Tide Wire' })
  expect(mutingWords('story', 'The call')).toBe('Mute the story “The call”')
  expect(mutingWords('source', '')).toBe('Mute a source')
})
