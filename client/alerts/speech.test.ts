import { afterEach, expect, test, vi } from 'vitest'
import { anAlert } from '../../tests/helpers/build.ts'
import { sayAloud, spokenWords } from './speech.ts'

afterEach(() => vi.unstubAllGlobals())

const denial = anAlert({ headline: 'Kremlin: “pure fiction”', storyTitle: 'The call' })

test('T50: what rings is spoken with its kind and story, kills first, and three of many', () => {
  const kill = anAlert({ kind: 'kill', headline: 'AFP: Ferry sunk', storyTitle: '' })
  expect(spokenWords([denial, kill])).toEqual([
    'Copy killed. AFP: Ferry sunk',
    'New denial. Kremlin: “pure fiction”. The call',
  ])
  expect(spokenWords([denial, denial, denial, denial, denial])).toHaveLength(4)
  expect(spokenWords([denial, denial, denial, denial, denial]).at(-1)).toBe('2 more alerts')
})

test('T50: headlines are spoken in the reader’s language, and nothing breaks without a voice', () => {
  expect(() => sayAloud(['x'], 'en')).not.toThrow()
  const said: string[] = []
  vi.stubGlobal(
    'SpeechSynthesisUtterance',
    class {
      lang = ''
      readonly text: string
      constructor(text: string) {
        this.text = text
      }
    },
  )
  vi.stubGlobal('speechSynthesis', {
    speak: ({ lang, text }: { lang: string; text: string }) => said.push(`${lang} ${text}`),
  })
  sayAloud(['one', 'two'], 'de')
  expect(said).toEqual(['de one', 'de two'])
})
