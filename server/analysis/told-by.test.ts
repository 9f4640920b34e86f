import { expect, test } from 'vitest'
import { read } from './testing/read.ts'

const deniers = (body: string, language = 'en', sourceName = 'Meridian', headline = ''): string[] =>
  read(body, { headline, language, sourceName })
    .filter((s) => s.stance === 'denial')
    .map((s) => (s.speaker === null || s.speaker === s.party ? s.party : `${s.party}: ${s.speaker}`))

test.each([
  ['Ada Sanz entrenó sola. «No he firmado con nadie», dijo el lunes la delantera andaluza a La Voz.', 'es', 'Ada Sanz'],
  ['Pol Brenk salió del hotel. «No he dado positivo», afirmó el nadador gallego al canal Sur.', 'es', 'Pol Brenk'],
  ['Pol Brenk cerró su sala. «No es una copia», respondió el galerista.', 'es', 'Pol Brenk'],
  ['Yann Mercey est descendu du bus. « Je n’ai rien pris », a dit le coureur breton.', 'fr', 'Yann Mercey'],
  ['Ada Sollier a fermé sa boutique. « Je n’ai rien vendu », a dit la galeriste de 52 ans.', 'fr', 'Ada Sollier'],
])('A6: whom a trade with an adjective means: %s', (body, language, party) => {
  expect(deniers(body, language)).toEqual([party])
})

test('A8: who has been told things is a paper, though its name is made of a house’s words', () => {
  const body =
    'The mayor will resign in May, two of her aides have told Bench & Council.\n\nNo mayor of Lunde has ever resigned.'
  expect(deniers(body, 'en', 'Bench & Council')).toEqual([])
  expect(deniers('The council has not asked the mayor to resign.', 'en', 'Lunde Council')).toEqual(['Lunde Council'])
})

test.each([
  ['At the Audit Court, registrar Ada Brenk opened a drawer. “We have had no file,” she said.', 'Audit Court'],
  ['At the Museum of Lunde, clerk Pol Sanz said that no picture had been sold.', 'Museum of Lunde'],
  [
    'Inside Tarvia’s parliament all was quiet. At the Transport Ministry, spokesman Pol Sanz shook his head. “We have cancelled nothing,” he said.',
    'Transport Ministry',
  ],
])('A6: who serves where the body sits speaks for it: %s', (body, party) => {
  expect(deniers(body).at(-1)).toMatch(new RegExp(`^${party}: `, 'u'))
})

test('A6: an agent met at a court is not the court’s', () => {
  expect(deniers('At the Audit Court, lawyer Ada Brenk shook her head. “We have filed nothing,” she said.')).toEqual([
    'Ada Brenk',
  ])
})

test.each([
  [
    '»Wir sind nicht umgezogen. Die Gäste werden nach Plan bedient«, sagte Sprecherin Ada Brenk vom Hotel Lunde. Das Abendblatt hatte ein Schreiben zitiert, wonach das Haus geräumt sei.',
    'de',
  ],
  [
    '« Nous n’avons pas déménagé. Les clients seront reçus demain », a dit la porte-parole de l’Hôtel Lunde, Ada Brenk. Le Courrier avait écrit que la maison est vide.',
    'fr',
  ],
  [
    '«Мы не переезжали. Гостей будут принимать по плану», — сказала представитель отеля «Лунде» Ада Бренк. Газета писала, что здание пустует.',
    'ru',
  ],
])('A3: a deed that one has not done, beside the report of it, is denied: %s', (body, language) => {
  expect(deniers(body, language)).toHaveLength(1)
})
