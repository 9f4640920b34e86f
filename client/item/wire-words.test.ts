import { expect, test } from 'vitest'
import { embargoWords, fileWords, isWebAddress, notesOf, wireFacts } from './wire-words.ts'

const NOW = Date.parse('2024-11-11T12:00:00Z')

test('C66: notes stand one by one, those for editors alone marked', () => {
  const ednotes = [
    { text: 'Adds quotes', public: true },
    { text: 'Reporter: +47 555', public: false },
  ]
  expect(notesOf({ ednote: 'Adds quotes\nReporter: +47 555', wire: { ednotes } })).toEqual([
    { text: 'Adds quotes', isPrivate: false },
    { text: 'Reporter: +47 555', isPrivate: true },
  ])
  expect(notesOf({ ednote: 'recasts', wire: null })).toEqual([{ text: 'recasts', isPrivate: false }])
  expect(notesOf({ ednote: null, wire: {} })).toEqual([])
})

const at = (embargoedUntil: string | null, status: 'usable' | 'withheld' = 'usable') =>
  embargoWords({ embargoedUntil, status }, NOW)

test('C66: an embargo says until when, also when it is over', () => {
  expect(at('2024-11-11T15:00:00Z')).toMatch(/^Not to be published before Mon 11 Nov \d\d:00\.$/)
  expect(at('2024-11-11T09:00:00Z')).toMatch(/^Was not/)
  expect(at(null, 'withheld')).toBe('Withheld until further notice.')
  expect(at(null)).toBe(null)
})

test('C66: only what the wire says is told', () => {
  expect(wireFacts({ wire: null, keywords: [] }, NOW)).toEqual([])
  const wire = { type: 'picture', city: 'Port Selm', wordCount: 0, takeKey: '' } as const
  expect(wireFacts({ wire, keywords: ['ferries', 'ports'] }, NOW)).toEqual([
    { words: 'kind', value: 'picture' },
    { words: 'city', value: 'Port Selm' },
    { words: 'words', value: '0' },
    { words: 'keywords', value: 'ferries, ports' },
  ])
})

test('C66: a file is named by its title or name, and linked only where a browser may open it', () => {
  expect(fileWords({ url: 'https://cdn.tide.example/a/quay.jpg', type: 'image/jpeg', title: null })).toBe(
    'quay.jpg · image/jpeg · cdn.tide.example',
  )
  expect(fileWords({ url: 'pics/quay.jpg', type: null, title: 'The quay' })).toBe('The quay')
  expect([
    isWebAddress('https://a.example/x'),
    isWebAddress('javascript:alert(1)'),
    isWebAddress('pics/a.jpg'),
  ]).toEqual([true, false, false])
})
