import { expect, test } from 'vitest'
import { type Change, versionChanges } from './version-changes.ts'

const told = (changes: readonly Change[]): string =>
  changes.map((c) => (c.kind === 'same' ? c.text : `${c.kind === 'added' ? '+' : '-'}[${c.text}]`)).join('')

test('C38: a softened word shows as taken out and put in', () => {
  const before = { headline: 'Putin and Trump spoke', body: 'The Post said on Sunday.\n\nNo more.' }
  const after = { headline: 'Putin and Trump spoke', body: 'The Post reported on Sunday.\n\nNo more.' }
  const changes = versionChanges(before, after)
  expect(changes?.paragraphs.map(told)).toEqual(['The Post -[said]+[reported] on Sunday.', 'No more.'])
  expect(told(changes?.headline ?? [])).toBe('Putin and Trump spoke')
})

test('C38: a new paragraph stands for itself', () => {
  const changes = versionChanges({ headline: 'a', body: 'One.' }, { headline: 'a', body: 'One.\n\nTwo.' })
  expect(changes?.paragraphs.map(told)).toEqual(['One.', '+[Two.]'])
})

test('C39: texts too long to compare on screen are left alone', () => {
  const body = 'word '.repeat(20_000)
  expect(versionChanges({ headline: '', body }, { headline: '', body })).toBe(null)
})
