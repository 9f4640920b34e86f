import { expect, test } from 'vitest'
import { analyse } from './analyse.ts'

const notices = (headline: string, body: string, language = 'en', sourceName = 'Tern Wire'): string[] =>
  analyse({ headline, body, language, publishedAt: '2026-03-04T12:00:00Z', sourceName })
    .statements.filter((s) => s.stance === 'correction' || s.stance === 'retraction')
    .map((s) => `${s.stance} by ${s.party}`)

test.each([
  ['CANCEL: Mill chief sent home', 'Tern Wire cancels its item on the mill chief. He is on holiday.', 'en'],
  [
    'KILL NOTICE: Mill to take back flour',
    'Tern Wire withdraws the paragraph on the mill in last night’s letter.',
    'en',
  ],
  ['KILLED: Brenk out of the race', 'Tern Wire is withdrawing its story, published on Monday.', 'en'],
  ['Judge Falk: an apology', 'Our story said that she dined there. She did not. We have withdrawn the article.', 'en'],
  ['Das Gutachten lag vor', 'Wir ziehen unseren Bericht vom Montag über die Mühle zurück.', 'de'],
  ['À nos lecteurs', 'Le moulin n’a rien livré. Nous retirons notre article et présentons nos excuses.', 'fr'],
  ['ANULACIÓN: VENTA DEL MOLINO', 'Rogamos a los abonados que anulen el urgente de las 6.35 sobre el molino.', 'es'],
  ['ОТЗЫВ МАТЕРИАЛА: На мельнице пожар', 'Мы отзываем материал о пожаре на мельнице.', 'ru'],
])('A8: what its sender takes back is withdrawn: %s', (headline, body, language) => {
  expect(notices(headline, body, language)).toEqual(['retraction by Tern Wire'])
})

test.each([
  ['CORRECTED: Mill said to be sold', 'The paper seen by Tern Wire is a draft. The mill has two owners.', 'en'],
  ['Mill in talks with Lunde', 'Correction, March 3: This article originally stated that the mill was sold.', 'en'],
  ['Corrections and clarifications', 'An article on Tuesday spoke of three leaks. There was one.', 'en'],
  ['El molino, sin sueldo', 'FE DE ERRORES: En una versión anterior de esta noticia se decía que cerraba.', 'es'],
  ['Датчики отключили', 'Исправлено 3 марта. В первой версии текста говорилось о пяти мельницах.', 'ru'],
  ['Le moulin vendu', 'Dans une version précédente de cet article, nous écrivions que le moulin fermait.', 'fr'],
])('A8: a correction in the words of its language: %s', (headline, body, language) => {
  expect(notices(headline, body, language)).toEqual(['correction by Tern Wire'])
})

test.each([
  ['Kornblatt pulls mill story', 'Kornblatt has withdrawn its article on the mill, which it said was wrong.'],
  ['Mill withdraws flour', 'Brenk Mills withdraws every sack that it sold in May, after a report of mould.'],
  ['Editor sorry', '"We have withdrawn the article," the editor of Kornblatt, Oda Falk, said.'],
  ['Mill cancels fair', 'Brenk Mills cancels its fair. The report of a fire was true.'],
])('A8: what another withdraws is news: %s', (headline, body) => {
  expect(notices(headline, body)).toEqual([])
})
