import { expect, test } from 'vitest'
import { analyse } from './analyse.ts'
import { issuersTold } from './grammar/distributor.ts'
import { denials } from './testing/read.ts'

const sent = (sourceName: string, headline: string, body: string, language = 'en') =>
  analyse({ headline, body, language, publishedAt: '2026-03-03T10:00:00Z', sourceName })
    .statements.filter((s) => s.stance === 'denial')
    .map((s) => (s.speaker === null ? s.party : `${s.party}: ${s.speaker}`))
const first = (...given: Parameters<typeof sent>): string | undefined => sent(...given)[0]

test.each([
  [
    'by its headline',
    'HeraldLine (press releases)',
    'Ostermoor Dairies responds to television report',
    'LUNDE, March 3, 2026 /HeraldLine/ -- Our cheese has been made here since 1911. A report shown on Monday says that there was glass in it. That is false.\n\n"I ate a slice at noon," said Ada Brenk, managing director.',
  ],
  [
    'by the paragraph on itself',
    'PR Newswire',
    'Statement on television report',
    'LUNDE, March 3, 2026 /PRNewswire/ -- A report shown on Monday says that there was glass in our cheese. That is false.\n\nAbout Ostermoor Dairies\nOstermoor Dairies employs 400 people.',
  ],
])('A8: copy that a distributor sends is its issuer’s word, who is known %s', (_how, sourceName, headline, body) => {
  expect(first(sourceName, headline, body)).toBe('Ostermoor Dairies')
})

test.each([
  [
    'whose press office answers, not whom the headline names',
    'PressLine (press releases)',
    'en',
    'Lena Vos: Night Glass Tour 2026',
    'LONDON, March 3, 2026 /PressLine/ -- Bandstand Live has had many calls today about Lena Vos’s tour.\n\nNo concert has been cancelled.\n\nContact: Ann Sand, Director of Publicity, Bandstand Live',
    'Bandstand Live',
  ],
  [
    'whom its first sentence is about',
    'PressLine (press releases)',
    'en',
    'Update on the Halden recall',
    'ESTREL, March 3, 2026 /PressLine/ -- Brenk Foods would like to set out the facts. No tins were recalled.',
    'Brenk Foods',
  ],
  [
    'the same in French',
    'PressLine (communiqués de presse)',
    'fr',
    'Rien ne change',
    'La société Scène Vive a reçu de nombreux appels. Aucun concert n’est annulé.\n\nContact presse : Anne Sand, Scène Vive',
    'Scène Vive',
  ],
])('A8: such copy is the word of %s', (_whose, sourceName, language, headline, body, party) => {
  expect(new Set(sent(sourceName, headline, body, language))).toEqual(new Set([party]))
})

test('A8: a house’s own releases are no distributor’s', () => {
  const body = 'There have been stories about Kestrel. Kestrel has not sold its ships.'
  expect(first('Kestrel (press releases)', 'About our ships', body)).toBe('Kestrel')
})

test('A8: a body that signs the copy with its own name speaks in it, through the officer who signs', () => {
  const body =
    'Families have been alarmed. No sailor of the Lunde Star has been hurt.\n\nPier Aldane, managing director'
  const ours =
    'Because families ask, we say it here. No sailor of the Lunde Star has been hurt.\n\nPier Aldane, managing director'
  expect(first('Vendel Tankers', 'Vendel Tankers: our crew', ours)).toBe('Vendel Tankers: Pier Aldane')
  expect(first('Vendel Tankers', 'Crew hurt', body)).toBeUndefined()
  const office =
    'The Office has read an article with surprise. Tarvia has not ceded the island to anyone.\n\nOffice of the President'
  expect(first('Office of the President of Tarvia', 'On an article', office)).toBe('Office of the President of Tarvia')
  const court = 'His Majesty has not asked to be relieved of any duty.\n\nOdile Marsh\nPress Secretary to His Majesty'
  expect(first('Royal Household of Tarvia (press office)', 'Communication', court)).toBe(
    'Royal Household of Tarvia: Odile Marsh',
  )
})

const deniers = (body: string, language = 'en') =>
  denials(body, { language }).map((s) =>
    s.speaker === null || s.speaker === s.party ? s.party : `${s.party}: ${s.speaker}`,
  )

test.each([
  ['Der tarvische Stahlkonzern Osterwerk hat einen Bericht über Asbest zurückgewiesen.', 'Osterwerk'],
  ['Der Baustoffhersteller Osterwerk Beton hat einen Bericht über Asbest zurückgewiesen.', 'Osterwerk Beton'],
])('A6: what a German firm is, is no part of its name: %s', (body, party) => {
  expect(deniers(body, 'de')).toEqual([party])
})

test.each([
  ['“I have not failed a test,” Italian Paolo Brandis said.', 'Paolo Brandis', 'en'],
  ['„Ich habe keine Probe verweigert“, sagte der Däne Marlo Lind.', 'Marlo Lind', 'de'],
])('A6: a nation is no part of a person’s name: %s', (body, party, language) => {
  expect(deniers(body, language)).toEqual([party])
})

test('A6: “the company” is the one that opens the sentence before, not the only one with a noun in its name', () => {
  const body =
    'Bank Lunde rose 3 percent.\n\nOstermoor fell after the magazine Prisma said glass had been found in its cheese. The company has called that wrong. Finance director Ada Brenk told Norden Wire that a line at the Vorsk factory was not idle.'
  expect(deniers(body)).toEqual(['Ostermoor', 'Ostermoor: Ada Brenk'])
})

test('A6: whom a paragraph names by surname, as the subject of its sentence, is who speaks in it', () => {
  const body =
    'Paolo Brandis, third last year, said that he slept well.\n\nA report says that Marlo Lind failed a test.\n\nAt the show in the square Lind was whistled by some. He took the microphone. “I did not test positive,” he said.'
  expect(deniers(body)).toEqual(['Marlo Lind'])
})

test('A6: no person is “it”, and who comes out in a paragraph speaks in it', () => {
  const body =
    'LUNDE - “She has been on my wall for years,” said Pia Rothen, 52.\n\nThen the magazine Prisma told of a stroke. At the clinic, where it says the queen lay, the medical director, Dr Emil Sarn, came out. “She has never been a patient here,” he said.'
  expect(deniers(body)).toEqual(['Emil Sarn'])
})

test('A6: “the agency that supplies water” is the agency', () => {
  const body =
    'The agency that supplies water to the town of Lunde on Friday rejected a report that its pumps had failed.'
  expect(denials(body).map((s) => s.naming?.words)).toEqual(['The agency'])
})

test.each([
  ['He has often said that a captain has no friends.', 'en'],
  ['Il a souvent dit qu’un roi n’a pas de retraite.', 'fr'],
  ['Он не раз говорил, что у короля нет пенсии.', 'ru'],
])('A4: what somebody is wont to say is old: %s', (body, language) => {
  expect(denials(`Ada Brenk came. ${body}`, { language }).filter((s) => !s.background)).toEqual([])
})

test.each([
  ['silence', 'Tarvia’s government announced the release on Monday and said nothing about money.'],
  ['a practice', 'The laboratory in Lunde said that it deals with samples and never with athletes.'],
  [
    'what goes with a refusal',
    'The Lunde Chess Union would neither confirm nor deny it. “There is a procedure, and it is not a press conference,” its spokeswoman, Ada Brenk, said.',
  ],
])('A4: %s is no denial', (_what, body) => {
  expect(denials(body)).toEqual([])
})

test('A4: a denial beside an older refusal stands', () => {
  expect(
    deniers('“Nobody is closing the port,” said Ada Brenk, whose ministry had declined to comment the day before.'),
  ).toEqual(['Ada Brenk'])
})

test('A9: what a relative clause tells is no proposition', () => {
  const [denial] = denials(
    'Tarvo Pharma denied on Thursday an account in the Journal that sent its shares down by a third.',
  )
  expect(denial?.about).toBeNull()
})

test('A9: days are counted from that of the dateline where it is the morrow of the clock’s', () => {
  const body = 'КАЛЬМАР, 18 фев - Океан. «Никакого договора нет», - сообщил во вторник представитель МИД Глеб Саврин.'
  const [denial] = denials(body, { language: 'ru', publishedAt: '2025-02-17T22:10:00Z' })
  expect(denial?.saidAt).toBe('2025-02-18')
})

test.each([
  [
    'Сообщения о плене генерала не соответствуют действительности. Об этом журналистам заявил представитель Минобороны Тарвии полковник Игорь Марш.',
    'ru',
    'Минобороны Тарвии: Игорь Марш',
  ],
  [
    'Повідомлення про полон не відповідають дійсності. Про це заявив речник Міноборони Тарвії Ігор Марш.',
    'uk',
    'Міноборони Тарвії: Ігор Марш',
  ],
  ['Der Bericht ist frei erfunden. Das sagte Minister Jens Karlow am Montag.', 'de', 'Jens Karlow'],
  [
    'La información es falsa. Así lo aseguró este lunes la portavoz del Banco Lunde, Ada Brenk.',
    'es',
    'Banco Lunde: Ada Brenk',
  ],
  [
    'Cette information est fausse. C’est ce qu’a déclaré lundi la porte-parole du groupe Osterwerk, Ada Brenk.',
    'fr',
    'Osterwerk: Ada Brenk',
  ],
])('A5: who said so is told in the sentence behind: %s', (body, language, party) => {
  expect(deniers(body, language)[0]).toBe(party)
})

test('A5: the time of day stands between a Russian verb and who speaks', () => {
  const [denial] = denials('В плену нет ни одного матроса, заявила вечером во вторник Нина Орлова.', { language: 'ru' })
  expect(denial?.speaker).toBe('Нина Орлова')
})

test.each([
  [
    'La Dirección General de Puertos afirmó este lunes que ningún barco había salido.',
    'es',
    'Dirección General de Puertos',
  ],
  ['No plane has flown, the General Staff said.', 'en', 'General Staff'],
  ['General Zorin has not fled, General Anton Rusk said.', 'en', 'Anton Rusk'],
])('A6: “general” is a body’s or a rank: %s', (body, language, party) => {
  expect(deniers(body, language)).toEqual([party])
})

test('A3: a count that says there is none denies', () => {
  const body = 'A radio said that two patients had died. “The number of deaths is nil,” Lunde Hospital replied.'
  expect(denials(body).map((s) => s.party)).toEqual(['Lunde Hospital'])
})

test('A7: what a clause beside the speaker tells is not what is said', () => {
  const found = denials(
    '“I have never failed,” said the midfielder Ada Brenk, who according to La Gaceta was found to have used a stimulant.',
  )
  expect(found.map((s) => s.party)).toEqual(['Ada Brenk'])
})

const named = (body: string): string[] => [...issuersTold('', body)]

test('A8: who a release is about has a capital: “About two hundred people” names no issuer', () => {
  expect(named('Norvik notes the reports.\nAbout two hundred people work there.')).toEqual(['Norvik'])
  expect(named('The mill stands.\nABOUT LUMILAC NUTRITION\nIt sells milk.')).toContain('LUMILAC NUTRITION')
})
