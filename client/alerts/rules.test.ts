import { expect, test } from 'vitest'
import { fieldsOf, isUnfinished, NEW_RULE, ruleFrom, ruleWords } from './rules.ts'

test('T13: a form and its rule are two ways to write the same', () => {
  const fields = {
    ...NEW_RULE,
    name: 'Duma, twice',
    kind: 'outlets' as const,
    count: '4',
    parties: 'Duma; Kremlin, ',
    languages: 'ru',
    confidence: '70',
    tells: [{ kind: 'person' as const, id: 'u1', name: 'Ana' }],
  }
  const rule = ruleFrom(fields, null)
  expect(rule).toEqual({
    id: 'duma-twice',
    name: 'Duma, twice',
    on: true,
    when: { kind: 'outlets', count: 4 },
    scope: { stories: [], claims: [], parties: ['Duma', 'Kremlin'], sources: [], languages: ['ru'], confidence: 0.7 },
    tells: [{ kind: 'person', id: 'u1', name: 'Ana' }],
  })
  expect(ruleFrom(fieldsOf(rule), rule)).toEqual(rule)
  expect(ruleWords(rule, () => undefined)).toBe(
    'Several outlets report one claim on sources of their own · 4 · Duma · Kremlin · ru · from 70 % · tells Ana besides',
  )
})

test('T13: what a rule cannot be met by is left out, and a scope of several stories is kept', () => {
  const silence = ruleFrom({ ...NEW_RULE, kind: 'silence', parties: 'Duma', sources: 'AFP', storyId: 's1' }, null)
  expect(silence.scope).toMatchObject({ parties: [], sources: ['AFP'], stories: [] })
  const two = ruleFrom({ ...NEW_RULE, storyId: 's1' }, null)
  const before = { ...two, scope: { ...two.scope, stories: ['s1', 's2'] } }
  expect(ruleFrom(fieldsOf(before), before).scope.stories).toEqual(['s1', 's2'])
  expect(ruleFrom({ ...fieldsOf(before), storyId: '' }, before).scope.stories).toEqual([])
  expect(isUnfinished({ ...NEW_RULE, kind: 'search', q: ' ' })).toBe(true)
})
