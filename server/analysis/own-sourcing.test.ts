import { expect, test } from 'vitest'
import { analyse } from './analyse.ts'

const reports = (body: string, sourceName = 'Radio Faro', language = 'en') =>
  analyse({ headline: 'Water to cost more', body, language, publishedAt: '2026-03-04T10:00:00Z', sourceName })
    .statements.filter((s) => s.stance === 'report')
    .map((s) => [s.party, s.rule, s.via])

test.each([
  'Tariffs are to rise by a third, according to a working paper of the city that has reached Radio Faro.',
  'Norvik will end its contract with the climber, Radio Faro has learned from company circles.',
  'Ole Marsh died in January in the camp, relatives of two of his shipmates have told Radio Faro.',
  'The union has given the emirate its word, Radio Faro hears from three members of its board.',
  'Two people who work at the laboratory confirmed to Radio Faro that the sample had shown it.',
  'A sailor was wounded in the neck by splinters, Radio Faro has been told by two sources in the fleet.',
  'Lunde has left the film three weeks into the shooting, Radio Faro has confirmed with two people on the set.',
])('A7: an outlet’s own reporting: %s', (body) => {
  const [[party, , via] = []] = reports(body)
  expect([party, via]).toEqual(['Radio Faro', null])
})

test('A7: an outlet is called by the last of its names, in German by what it has learned', () => {
  expect(reports('Three guards told the Gazette the guests had come twice.', 'Qasira Gazette')[0]?.[0]).toBe(
    'Qasira Gazette',
  )
  const german = 'Das Land hat Norvik 380 Millionen geboten. Das hat der Hafenbote aus Regierungskreisen erfahren.'
  expect(reports(german, 'Hafenbote', 'de')[0]?.[1]).toBe('own-sourcing')
})

test.each([
  'The ministry has confirmed to Radio Faro that the pump stands still.',
  'Chief executive Pia Lunde told Radio Faro that the works are sound.',
  'The company has seen no letter of that kind, it told Radio Faro.',
])('A7: what a named party tells an outlet is no report of its own: %s', (body) => {
  expect(reports(body).filter(([, rule]) => rule === 'own-sourcing')).toEqual([])
})

test.each([
  [
    'Norvik is to close the mill, Kveldsbladet reported on Tuesday, citing two people who were told of it.',
    'Kveldsbladet',
  ],
  ['Norvik is to close the mill, The Lantern reported on Tuesday, citing minutes of the board.', 'The Lantern'],
  ['Norvik is to close the mill, Kveldsbladet said on Tuesday, citing two officials.', 'Kveldsbladet'],
])('A7: who reports and names where it comes from is an outlet, known or not: %s', (body, outlet) => {
  expect(reports(body)).toEqual([[outlet, 'credited-report', outlet]])
})

test.each([
  'Norvik reported on Tuesday that it had sold the mill.',
  'The mill is sound, Ole Marsh said on Tuesday, citing a survey.',
  'The harbour board reported a loss, citing documents of its own.',
])('A7: and who only reports of itself is none: %s', (body) => {
  expect(reports(body)).toEqual([])
})

test('A7: a paper’s name may end in a day', () => {
  expect(reports('The minister will go, Rhetia Today reported on Monday, citing two people.')).toEqual([
    ['Rhetia Today', 'credited-report', 'Rhetia Today'],
  ])
})

/** Outlets whose report the copy tells, as a wire has it that is none of them. */
const told = (body: string, language = 'en'): (string | null)[] =>
  reports(body, 'Harbour Wire', language).map(([party]) => party ?? null)

test.each([
  [
    'The premier will name Brenk within days, according to three aides who spoke to The Associated Press.',
    'Associated Press',
  ],
  ['Two former employees interviewed by the Lunde Post said the drums had been dumped at night.', 'Lunde Post'],
  ['The mill will close in May, according to three workers who spoke to Bluewire.', 'Bluewire'],
  ['Two guards told The Sifter that the gate had been open all night.', 'Sifter'],
  ['Four traders contacted by Reuters said the cargo had been sold twice.', 'Reuters'],
  ['Sources told the newspaper Marelog that the coach would leave.', 'Marelog'],
  ['A nurse and a porter at the clinic told the BBC that the ward had been closed since Monday.', 'BBC'],
])('A7: what those without a name tell an outlet is its report: %s', (body, outlet) => {
  expect(told(body)).toEqual([outlet])
})

test.each([
  [
    'en',
    'Two people at the league separately confirmed to The Times of Marlow that a sample had come back positive.',
    'Times of Marlow',
  ],
  ['en', 'Three officials confirmed the talks to the Tarvia Herald.', 'Tarvia Herald'],
  [
    'de',
    'Mehrere mit dem Vorgang vertraute Personen bestätigten dem »Hafenbote«, dass die Werft verkauft wird.',
    'Hafenbote',
  ],
  ['fr', "Deux sources proches du dossier ont confirmé à l'AFP que le contrat avait été signé.", 'AFP'],
  ['es', 'Dos fuentes de la federación confirmaron a El País que la muestra dio positivo.', 'El País'],
  ['es', 'Fuentes judiciales consultadas por Efe señalaron que la causa lleva abierta desde mayo.', 'Efe'],
  ['ru', 'Двое собеседников в прокуратуре подтвердили изданию «Вестовой», что переговоры идут с сентября.', 'Вестовой'],
  ['uk', 'Троє чиновників розповіли газеті «Вечірній вісник», що указ уже підписано.', 'Вечірній вісник'],
])('A7: and what they confirm to it is no position of theirs (%s): %s', (language, body, outlet) => {
  expect(told(body, language)).toEqual([outlet])
  const { statements } = analyse({
    headline: '',
    body,
    language,
    publishedAt: '2026-03-04T10:00:00Z',
    sourceName: 'Harbour Wire',
  })
  expect(statements.filter((s) => s.stance === 'confirmation')).toEqual([])
})

test.each([
  ['en', 'A copy of the letter, dated March 2 and signed by the harbour master, was seen by dpa on Friday.', 'dpa'],
  [
    'en',
    'The Evening Lantern said on Thursday it had obtained invoices which showed who had paid for the trip.',
    'Evening Lantern',
  ],
  ['en', 'The mill ran at a loss, photographs of its books in the Tarvia Herald’s possession show.', 'Tarvia Herald'],
  ['en', 'The mill holds flour for a week, according to a stock sheet which the Lunde Post has seen.', 'Lunde Post'],
  ['de', 'Das Schreiben, das auf den 2. März datiert ist, liegt der dpa vor.', 'dpa'],
])('A7: a paper that an outlet tells to have in hand is its report (%s): %s', (language, body, outlet) => {
  expect(told(body, language)).toEqual([outlet])
})

test('A7: what an outlet is has a capital where it opens the sentence', () => {
  expect(
    told('Broadcaster Radio Sund reported, citing its own sources in the chancery, that the bill was ready.'),
  ).toEqual(['Radio Sund'])
})

test.each([
  ['en', 'The ministry confirmed to Reuters that the pump stands still.'],
  ['en', 'A spokesman for Norvik told Reuters that the works were sound.'],
  ['en', 'Jana Whitlow, a member of the board, told Reuters that the works were sound.'],
  ['en', 'A member of the board, Jana Whitlow, told Reuters that the works were sound.'],
  ['en', 'Norvik said it had obtained a permit for the mill.'],
  ['en', 'Police said they had obtained footage which showed the man leaving.'],
  ['en', 'The SBU said it had obtained recordings showing that the convoy had turned back.'],
  ['de', 'Das Ministerium bestätigte der dpa, dass die Pumpe stillsteht.'],
  ['fr', "Le ministère a confirmé à l'AFP que la pompe est arrêtée."],
  ['es', 'El ministerio confirmó a Efe que la bomba está parada.'],
  ['ru', 'В министерстве подтвердили агентству «Рейтер», что насос стоит.'],
  ['uk', 'У міністерстві підтвердили агентству «Рейтер», що насос стоїть.'],
])('A7: what a body tells an outlet, or says that it holds, is nobody’s report (%s): %s', (language, body) => {
  expect(told(body, language)).toEqual([])
})

test.each([
  ['en', 'The order to close the mill was reviewed by a judge on Friday.'],
  ['en', 'The agreement on the mill was reviewed by regulators.'],
  ['en', 'The plan was seen by analysts as a retreat from the valley.'],
  ['en', 'Norvik dropped a plan seen by investors as a threat to the mill.'],
  ['en', 'The report had been seen by thousands before it was taken down.'],
  ['en', 'The memo was seen by critics as a defeat for the mayor.'],
  ['de', 'Das Papier liegt dem ZDF nicht vor.'],
])('A7: what no outlet holds, or somebody takes for something, is no report (%s): %s', (language, body) => {
  expect(told(body, language)).toEqual([])
})
test('A7: an order that an outlet has seen is its report', () => {
  expect(told('The mill must close, according to an order reviewed by the Tarvia Herald.')).toEqual(['Tarvia Herald'])
})
