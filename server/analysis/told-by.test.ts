import { expect, test } from 'vitest'
import { roleIn } from '../story/roles.ts'
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

test.each([
  ['his Lord Chamberlain', 'Lord Chamberlain'],
  ['the Court Marshal', 'Court Marshal'],
])('A6: a high office that is written like a name is whoever is named next: %s', (office, party) => {
  const body = `The king “has no thought of leaving”, ${office} said on Tuesday.\n\n“There is no such paper,” Arne Falk said in a letter.`
  expect(deniers(body)).toEqual([party, `${party}: Arne Falk`])
})

test.each([
  [
    'The head of Lunde Bank climbed the steps of the exchange on Friday and said the bank was sound. “We have not asked for money,” chief executive Pol Sanz said.',
    'Lunde Bank: Pol Sanz',
  ],
  [
    '“We have not called a strike,” Bakers and Millers Union national secretary Pol Sanz said.',
    'Bakers and Millers Union: Pol Sanz',
  ],
  ['Tour leader Pol Sanz’s team dismissed on Monday a report that he had failed a test.', 'Pol Sanz’s team'],
  [
    'Tour leader Pol Sanz’s team dismissed on Monday a report that he had failed a test. “Pol was tested ten times and all ten came back negative,” Orsa-Lunde manager Ada Brenk said.',
    'Orsa-Lunde',
  ],
])('A6: what a body’s name is among the words around an office: %s', (body, party) => {
  expect(deniers(body)[0]).toBe(party)
})

const stances = (body: string, given: Partial<{ sourceName: string }> = {}): string[] =>
  read(body, { language: 'en', ...given })
    .map((s) => s.stance)
    .filter((stance) => stance !== 'context')

test('A4: who says yes to a deed of one’s own confirms it, though he had kept silent', () => {
  expect(stances('“Yes, we met on Sunday. I had to keep mum till today,” Lunde Union leader Pol Sanz said.')).toEqual([
    'confirmation',
  ])
})

test('A4: who asks forgiveness denies nothing', () => {
  const struck = '“Our driver hit the cyclist and did not stop'
  expect(stances(`${struck}. I ask her family to forgive us,” Lunde Taxis director Pol Sanz said.`)).not.toContain(
    'denial',
  )
  expect(stances(`${struck},” Lunde Taxis director Pol Sanz said.`)).toContain('denial')
})

test('A6: an office begins behind the clause that it opens', () => {
  const body = 'Orsa shareholders held a meeting at which chief executive Ada Brenk was asked twice about the sale.'
  expect(roleIn([body], 'Ada Brenk')).toBe('chief executive')
})

const reporters = (body: string): string[] =>
  read(body, { language: 'en', sourceName: 'Lunde Wire' }).flatMap((s) => (s.stance === 'report' ? [s.party] : []))

test.each([
  'One of the largest banks told Reuters that it would cut 500 jobs.',
  'One of the ministries told Reuters that the port would close.',
  'Standard Chartered told Reuters that it was not selling its unit.',
  'Star Ferries told Reuters that a boat was missing.',
  'Post Logistics reported a loss of two million.',
])('A7: a body that tells an outlet speaks for itself, by whatever word its name begins: %s', (body) => {
  expect(reporters(body)).toEqual([])
})

test.each([
  ['Two of the guards told Reuters that the gate was open.', 'Reuters'],
  ['Times of Lunde reported on Monday that the port would close.', 'Times of Lunde'],
  ['The Lunde Standard reported on Monday that the port would close.', 'Lunde Standard'],
  ['Radio Faro reported on Monday that the port would close.', 'Radio Faro'],
])('A7: what people without a name tell it, and what it tells itself, is an outlet’s report: %s', (body, outlet) => {
  expect(reporters(body)).toEqual([outlet])
})
