import { expect, test } from 'vitest'
import { ranked, untyped } from './choice.ts'
import { settingChoices } from './settings.ts'

test('C222: language, theme and zone are found by their names, each value a choice that sets it; they stand in no untyped list', () => {
  const done: string[] = []
  const choices = settingChoices({
    languages: [
      { tag: 'en', name: 'English' },
      { tag: 'de', name: 'Deutsch' },
    ],
    speak: (tag) => done.push(tag),
    take: (theme) => done.push(theme),
    zones: { reader: 'Europe/Vienna', desk: 'UTC' },
    tellTimesOf: (whose) => done.push(whose),
  })
  for (const [typed, id] of [
    ['language', 'setting language en'],
    ['deutsch', 'setting language de'],
    ['dark', 'setting theme dark'],
    ['theme high', 'setting theme contrast'],
    ['timezone', 'setting zone reader'],
    ['zone desk', 'setting zone desk'],
  ] as const) {
    const [first] = ranked(choices, typed, [])
    expect([typed, first?.id]).toEqual([typed, id])
    first?.perform()
  }
  expect(done).toEqual(['en', 'de', 'dark', 'contrast', 'reader', 'desk'])
  expect(untyped(choices, [])).toEqual([])
})
