import { expect, test } from 'vitest'
import { analyse } from './analyse.ts'
import { read as statementsIn } from './testing/read.ts'

const read = (headline: string, body: string, language: string, sourceName = 'Meridian') =>
  analyse({ headline, body, language, publishedAt: '2026-03-04T10:00:00Z', sourceName }).statements
const deniers = (headline: string, body = '', language = 'en', sourceName = 'Meridian') =>
  read(headline, body, language, sourceName)
    .filter((s) => s.stance === 'denial')
    .map((s) => (s.speaker === null || s.speaker === s.party ? s.party : `${s.party}: ${s.speaker}`))

test.each([
  ['Nutrival suspends plant, denies contamination', 'Nutrival'],
  ['Norvik Lines cuts forecast, denies talks with Sund', 'Norvik Lines'],
  ['Sorvia recalls envoy, rejects claim of base deal', 'Sorvia'],
  ['Kess releases film of encounter with frigate, says it proves no shots', 'Kess'],
  ['Peskov, Kremlin spokesman, denies call', 'Kremlin'],
  ['Cycling-Union of Riders scoffs at claim it sat on result', 'Union of Riders'],
])('A1: whom the headline “%s” lets deny', (headline, party) => {
  expect(deniers(headline)).toEqual([party])
})

test.each([
  [
    'es',
    'El entrenador del Atlético Almenar, Davor Kralik, seguirá en el club, dijo.\n\n"No he firmado nada con nadie", afirmó en rueda de prensa.',
  ],
  [
    'fr',
    'Le directeur du club Sauvagne, Henri Castel, a démenti mercredi.\n\n« Je ne l’ai jamais rencontré », a-t-il déclaré devant la presse.',
  ],
])('A3: who goes on speaking without being named (%s)', (language, body) => {
  const told = read('Kralik', body, language).at(-1)
  expect(told?.speaker).toMatch(/Davor Kralik|Henri Castel/u)
})

test('A3: a French title opens the speaker behind whom it was told', () => {
  const body = '« Cette histoire est inventée de bout en bout », a déclaré à l’AFP Me Bertrand Sollier.'
  expect(deniers('Titre', body, 'fr')).toEqual(['Me Bertrand Sollier'])
})

test('S5: the bureau of an officer is a body of its own', () => {
  expect(
    deniers(
      "Morvian president's office: 'No such letter was written'",
      "The office of Morvia's president on Monday rejected a report that it had offered gas.",
    ),
  ).toEqual(["Morvian president's office", 'Morvia’s president’s office'])
})

test('A2: a denial of two words answers the sentence before it', () => {
  const denial = read(
    'Statement of the Governor',
    'The Board met today.\n\nI have also read that I was asked to resign. I was not.\n\nIrina Valtchik',
    'en',
    'National Bank of Beresk (press service)',
  ).find((s) => s.stance === 'denial')
  expect(denial?.about).toContain('asked to resign')
})

test.each([
  [
    'two who deny together',
    'Talmarch and Sorvia on Tuesday both dismissed a report that they had discussed a lease.',
    ['Talmarch', 'Sorvia'],
  ],
  [
    'the body of another',
    'Quillon never sold to Drusk, whose interior ministry denied the report.',
    ['Drusk’s interior ministry'],
  ],
  ['a minister by department', 'Minister of Defence Radu Costin denied the report.', ['defence ministry: Radu Costin']],
  [
    'an officer by department',
    'The Lagomar Film Festival opened on Tuesday.\n\n"No embassy intervened," artistic director Paolo Brandis said.',
    ['Lagomar Film Festival: Paolo Brandis'],
  ],
  [
    'an agent, first by client and then by name',
    'The lawyer for jailed journalist Mila Ostrova denied that she had been moved.\n\n"There has been no transfer," Taras Hryn told AFP.',
    ['Taras Hryn', 'Taras Hryn'],
  ],
  [
    'a number of people, who are no hospital',
    'Four newborns died.\n\nThe spokeswoman of the Stavroch maternity hospital denied it.\n\n"The story is false," the hospital’s spokeswoman, Vesta Kolomyz, said.',
    ['Stavroch maternity hospital', 'Stavroch maternity hospital: Vesta Kolomyz'],
  ],
])('S5: %s', (_who, body, parties) => {
  expect(deniers('Report', body)).toEqual(parties)
})

test('S5: a Russian agency’s place and date are no part of a name, an officer by rank is of the body that denies', () => {
  const body =
    'Североморск. 8 мая. ИНТЕРФАКС - Северный флот повторно отвергает утверждения о столкновении, сообщил журналистам капитан 2 ранга Игорь Дымов.\n\n«С норвежским судном никто не сталкивался», - сказал он.'
  expect(deniers('Флот ответил', body, 'ru', 'Интерфакс')).toEqual(['Северный флот', 'Северный флот: Игорь Дымов'])
})

test('S5: whom a pronoun means that has been read by name takes no second position', () => {
  const found = statementsIn(
    'Pia Lunde said her staff would examine a letter. Norvik has called that untrue and its auditor, Tarn & Hollis, has said it wrote no such letter.',
  )
  expect(found.filter((s) => s.stance === 'denial').map((s) => s.party)).toEqual(['Norvik', 'Tarn & Hollis'])
})

test('A3: a letter that somebody tells of is not for that the own word of who tells', () => {
  const found = statementsIn(
    'The chairman, Karel Duvan, said the union had written to him. "We did not agree to a cut," the letter says.',
  )
  expect(found.filter((s) => s.stance === 'denial').map((s) => s.speaker)).not.toContain('Karel Duvan')
})
