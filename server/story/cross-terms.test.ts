import { expect, test } from 'vitest'
import { crossTerms } from './cross-terms.ts'
import { shared } from './overlap.ts'

const common = (a: string, b: string): number => shared(crossTerms(a), crossTerms(b)).length

test.each([
  ['ru', 'Нефть из трубопровода «Тарн» попала в реку Лемну', 'Oil from the Tarn pipeline has got into the river Lemna'],
  ['uk', 'Дрон ударив по колоні вантажівок біля Тарна', 'A drone struck a convoy of trucks near Tarn'],
  ['de', 'Der Aufsichtsrat hat den Antrag auf einen Kredit gestellt', 'The board has made a request for a loan'],
  ['fr', 'Le propriétaire négocie la vente du club Tarn', 'The owner is negotiating the sale of Tarn club'],
  ['es', 'El dueño negocia la venta del club Tarn', 'The owner is negotiating the sale of Tarn club'],
])('S9: the same assertion meets across languages: %s', (_language, foreign, english) => {
  expect(common(foreign, english)).toBeGreaterThanOrEqual(3)
})

test.each([
  ['ru', 'Кабинет запретит вывоз пшеницы', 'The cabinet will ban exports of wheat'],
  ['uk', 'Кабінет заборонить експорт пшениці', 'The cabinet will ban exports of wheat'],
  ['de', 'Das Kabinett verbietet die Ausfuhr von Weizen', 'The cabinet will ban exports of wheat'],
  ['fr', 'Le musée a retiré le tableau falsifié', 'The museum withdrew the forged painting'],
  ['es', 'La fiscalía ordenó detener al alcalde', 'The prosecutors ordered the mayor detained'],
])(
  'S9: what the news seldom tells meets too, by the longest beginning that the glossary has: %s',
  (_language, foreign, english) => {
    expect(common(foreign, english)).toBeGreaterThanOrEqual(2)
  },
)

test('S9: words that only join others make no two sentences alike', () => {
  expect(common('Die Mühle hat sich zum Verkauf nicht geäußert', 'Die Fähre hat sich zum Unfall nicht gemeldet')).toBe(
    0,
  )
})

test('S9: English stays what it is', () => {
  expect([...crossTerms('The owner died on the pan of the mill')]).not.toContain('peace')
})
