import { expect, test } from 'vitest'
import { analyse } from '../analysis/analyse.ts'
import { must } from '../../shared/must.ts'
import { wholeSentence } from './whole-sentence.ts'

const told = (language: string, body: string): string => {
  const { statements } = analyse({
    headline: '',
    body,
    language,
    publishedAt: '2024-11-11T09:00:00Z',
    sourceName: 'dpa',
  })
  return wholeSentence(
    must(
      statements.find(({ stance }) => stance === 'denial'),
      'a denial',
    ),
    language,
  )
}

test.for([
  [
    'de',
    'Brandauer hat einen Bericht der Zeitung zurückgewiesen, wonach er den Verkauf seines Werks in Lindenau plane.',
    'Brandauer plane den Verkauf seines Werks in Lindenau',
  ],
  [
    'de',
    'Brandauer dementierte, dass der Konzern sein Werk in Lindenau verkaufe.',
    'der Konzern verkaufe sein Werk in Lindenau',
  ],
  [
    'de',
    'Die Reederei bestritt, dass die Regierung der Insel zwei Fähren verkauft habe.',
    'die Regierung der Insel habe zwei Fähren verkauft',
  ],
  [
    'de',
    'Brandauer hat den Verkauf seines Werks in Lindenau dementiert.',
    'Brandauer: Verkauf seines Werks in Lindenau',
  ],
  [
    'fr',
    'Le groupe Brandauer a démenti la vente de son usine de Lindenau.',
    'Brandauer: vente de son usine de Lindenau',
  ],
  [
    'fr',
    'Le groupe Brandauer a démenti que son usine de Lindenau soit à vendre.',
    'son usine de Lindenau soit à vendre',
  ],
  [
    'es',
    'El grupo Brandauer desmintió la venta de su planta de Lindenau.',
    'Brandauer: venta de su planta de Lindenau',
  ],
  [
    'es',
    'El grupo Brandauer negó que vaya a vender su planta de Lindenau.',
    'Brandauer: vaya a vender su planta de Lindenau',
  ],
  [
    'ru',
    'Компания «Брандауэр» опровергла продажу своего завода в Линденау.',
    'Брандауэр: продажу своего завода в Линденау',
  ],
  ['en', 'Brandauer denied that it was selling its plant in Lindenau.', 'Brandauer was selling its plant in Lindenau'],
  ['en', 'The Kremlin denied that he had been called.', 'he had been called'],
] as const)('S55: what a denial answers is told as a sentence by itself (%s: %s)', ([language, body, sentence]) => {
  expect(told(language, body)).toBe(sentence)
})

test.for([
  ['en', 'Selmara denied that it was wrong to sell the ferries', 'it was wrong to sell the ferries'],
  ['fr', 'Le ministère a démenti qu’elle ait quitté le pays', 'elle ait quitté le pays'],
  [
    'de',
    'Das Amt dementierte, dass sich der Minister mit Vesk getroffen habe',
    'sich der Minister mit Vesk getroffen habe',
  ],
  [
    'de',
    'Berlin dementierte, dass Deutschland Waffen an die Insel liefern werde',
    'Deutschland Waffen an die Insel liefern werde',
  ],
] as const)(
  'S55: what is nobody’s, another’s or has no sure subject stays as it is told (%s)',
  ([language, text, about]) => {
    const party = { en: 'Selmara', fr: 'ministère', de: 'Amt' }[language]
    expect(wholeSentence({ about, text, party, partyKind: 'organisation' }, language)).toBe(about)
  },
)
