import { expect, test } from 'vitest'
import { read } from './testing/read.ts'

const told = (body: string, language: string): string[] =>
  read(body, { language })
    .filter((s) => /^(?:report|correction|retraction)$/u.test(s.stance))
    .map((s) => `${s.stance} ${s.party}`)

test.each([
  ['en', 'Reuters has reviewed a subpoena, issued on July 2, that seeks records of the mill.', 'report Reuters'],
  ['en', 'An AFP reporter saw the ship on Sunday, and a porter told the agency that it was sold.', 'report AFP'],
  ['fr', 'Un relevé bancaire, que l’AFP a pu consulter, mentionne un compte à Lund.', 'report AFP'],
  ['es', 'El moroso figura en un extracto, al que Reuters ha tenido acceso.', 'report Reuters'],
  ['ru', 'Два игрока «Вымпела» на условиях анонимности рассказали «Спорт-Листу», что денег нет.', 'report Спорт-Листу'],
  ['uk', 'Двоє гравців на умовах анонімності розповіли «Спорт-Листу», що грошей немає.', 'report Спорт-Листу'],
])('A7: what an outlet holds, or is told by those without a name (%s): %s', (language, body, expected) => {
  expect(told(body, language)).toContain(expected)
})

test.each([
  ['en', 'Reuters has reviewed a year of its own growth.'],
  ['en', 'The court has reviewed a subpoena that seeks records of the mill.'],
  ['en', 'Ada Brenk of the health agency saw the ship, and Mayor Oda Falk told the agency that it was sold.'],
  ['fr', 'C’est une lettre de deux pages, que Le Monde a pu consulter.'],
  ['fr', 'Un relevé bancaire, que le juge Brenk a pu consulter, mentionne un compte à Lund.'],
  ['ru', 'Директор завода Ада Бренк рассказала «Спорт-Листу», что денег нет.'],
])('A7: and a body’s paper, or what somebody with a name tells, is none (%s): %s', (language, body) => {
  expect(told(body, language)).toEqual([])
})

test.each([
  ['en', 'Ringside magazine on Monday took down its article on the mill.', 'retraction Ringside'],
  [
    'en',
    'Scoop unreservedly retracts the allegation that Oda Falk was held, the website said in a statement.',
    'retraction Scoop',
  ],
  [
    'en',
    'Travel Insider, whose report was widely picked up, clarified on Friday that the ship was the Oda and not the Ada.',
    'correction Travel Insider',
  ],
  ['de', 'Die Morgenstimme hat ihren Bericht inzwischen richtiggestellt.', 'correction Morgenstimme'],
  [
    'de',
    'Die Tarviaer Zeitung stellte klar, dass die Mühle nicht in Lund stehe, sondern in Sund.',
    'correction Tarviaer Zeitung',
  ],
  [
    'fr',
    'Le Courrier de Lund a précisé vendredi que le navire était l’Oda et non l’Ada.',
    'correction Le Courrier de Lund',
  ],
  ['es', 'El Diario de Lund aclaró el viernes que el barco era el Oda y no el Ada.', 'correction El Diario de Lund'],
  ['ru', '«Тарвийская газета» уточнила, что мельница стоит в Лунде, а не в Сунде.', 'correction Тарвийская газета'],
])('A8: an outlet puts right or takes back what it told (%s): %s', (language, body, expected) => {
  expect(told(body, language)).toContain(expected)
})

test.each([
  ['en', 'The ministry clarified on Friday that the ship was the Oda and not the Ada.'],
  ['en', 'Oda Falk retracts the allegation that she was held, she said in a statement.'],
  ['en', 'The Tarvia Herald clarified on Friday that the mill was in Lund.'],
  ['en', 'The Tarvia Herald never retracted the allegation.'],
  ['de', 'Die Firma hat ihren Bericht inzwischen richtiggestellt.'],
  ['de', 'Das Ministerium stellte klar, dass die Mühle nicht in Lund stehe, sondern in Sund.'],
  ['ru', 'Министерство уточнило, что мельница стоит в Лунде, а не в Сунде.'],
])('A8: and a body or a person does neither (%s): %s', (language, body) => {
  expect(told(body, language)).toEqual([])
})
