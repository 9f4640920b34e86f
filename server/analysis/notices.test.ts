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
  ['Mill withdraws flour', 'Brenk Mills withdraws every sack that it sold in May, after a report of mould.'],
  ['Editor sorry', '"We have withdrawn the article," the editor of Kornblatt, Oda Falk, said.'],
  ['Mill cancels fair', 'Brenk Mills cancels its fair. The report of a fire was true.'],
])('A8: what who is no outlet by name withdraws is news: %s', (headline, body) => {
  expect(notices(headline, body)).toEqual([])
})

test.each([
  [
    'en',
    'The Tarvia Herald withdrew its story on the mill on Friday and apologised to its owners.',
    'retraction by Tarvia Herald',
  ],
  ['en', 'The Tarvia Herald, which first reported the sale, has withdrawn its story.', 'retraction by Tarvia Herald'],
  [
    'en',
    'Radio Sund took back its report on Monday, saying that the recording was a fake.',
    'retraction by Radio Sund',
  ],
  ['en', 'The Lunde Post said on Monday that it was retracting the article.', 'retraction by Lunde Post'],
  ['en', 'The Lunde Post said it could no longer stand by its report on the mill.', 'retraction by Lunde Post'],
  ['en', 'The article has been withdrawn, the Tarvia Herald said on its website.', 'retraction by Tarvia Herald'],
  [
    'en',
    '“We no longer stand by the story,” the editor of the Lunde Post, Oda Falk, wrote to readers.',
    'retraction by Lunde Post',
  ],
  [
    'en',
    'The Lunde Post corrected its report on Saturday to say that it was 90 sacks, not 900.',
    'correction by Lunde Post',
  ],
  ['en', 'Radio Sund issued a correction on Monday: the bill was read once, not twice.', 'correction by Radio Sund'],
  [
    'en',
    'The Tarvia Herald acknowledged on Friday that its report had wrongly said the mill was closed.',
    'correction by Tarvia Herald',
  ],
  [
    'en',
    'An earlier version of its article misstated the date, The Sifter said in an editor’s note.',
    'correction by The Sifter',
  ],
  [
    'de',
    'Die Tarviaer Zeitung zog ihren Artikel zurück und bat den Minister um Entschuldigung.',
    'retraction by Tarviaer Zeitung',
  ],
  [
    'de',
    'Der »Hafenbote« hat seinen Bericht über die Mühle berichtigt: Es sind zwei Schiffe.',
    'correction by Hafenbote',
  ],
  [
    'fr',
    'Le Courrier du Sud a retiré son article sur le moulin et présenté ses excuses au maire.',
    'retraction by Le Courrier du Sud',
  ],
  [
    'fr',
    'Le Courrier du Sud a rectifié vendredi son information : le maire était absent.',
    'correction by Le Courrier du Sud',
  ],
  ['es', 'Canal Cuatro se retractó el lunes de su información sobre el juez.', 'retraction by Canal Cuatro'],
  [
    'es',
    'El Diario del Sur corrigió el jueves su información: eran 90 sacos y no 900.',
    'correction by El Diario del Sur',
  ],
  ['ru', 'Газета «Вечерний курьер» отозвала свою публикацию о мельнице и извинилась.', 'retraction by Вечерний курьер'],
  [
    'ru',
    '«Вечерний курьер» исправил свою публикацию: речь идёт о 90 мешках, а не о 900.',
    'correction by Вечерний курьер',
  ],
  ['uk', 'Газета «Вечірній вісник» відкликала свою публікацію про млин і вибачилася.', 'retraction by Вечірній вісник'],
  [
    'uk',
    '«Вечірній вісник» виправив свою публікацію: ідеться про 90 мішків, а не про 900.',
    'correction by Вечірній вісник',
  ],
])('A8: what another outlet takes back or puts right is its own act (%s): %s', (language, body, notice) => {
  expect(notices('Mill', body, language)).toEqual([notice])
})

test.each([
  ['en', 'The Tarvia Herald refused to withdraw its story about the mill.'],
  ['en', 'The Tarvia Herald has not corrected its report.'],
  ['en', 'Brenk called on the Lunde Post to correct its report and apologise.'],
  ['en', 'The ministry corrected its report on the harvest on Monday.'],
  ['en', 'The ministry acknowledged that its report had wrongly said the mill was closed.'],
  ['en', 'Police said they had misidentified the man in the photograph.'],
  ['en', 'The Tarvia Herald reported that the ministry had corrected its report on the harvest.'],
  ['en', 'The journal retracted a paper on the skull, Radio Sund reported.'],
  ['de', 'Der Konzern zog sein Angebot für die Mühle am Freitag zurück.'],
  ['fr', 'Le groupe a retiré son offre vendredi.'],
  ['es', 'El ministro rectificó el jueves sus declaraciones sobre el agua.'],
  ['ru', 'Компания отозвала своё предложение о покупке мельницы.'],
  ['uk', 'Компанія відкликала свою пропозицію.'],
])('A8: what is asked of an outlet, or is none’s, is no such act (%s): %s', (language, body) => {
  expect(notices('Mill', body, language)).toEqual([])
})

const NOT_TAKEN_BACK: readonly string[] = [
  'Oda Falk said the newspaper had withdrawn its STORY on the mill.',
  'Tarvex sued because the paper had not corrected its STORY.',
  'Kornblatt might have withdrawn its STORY.',
  'Norvik did not say whether the Tarvia Herald withdrew its STORY.',
  'In 1998 the Tarvia Herald retracted its STORY on the mill.',
  'The Tarvia Herald has never retracted its STORY.',
  'The Tarvia Herald has not yet corrected its STORY.',
  "The Tarvia Herald hasn't corrected its STORY.",
  'The Tarvia Herald denied it had withdrawn its STORY.',
  'The Tarvia Herald asked if it withdrew its STORY.',
  'The Tarvia Herald could have withdrawn its STORY.',
  "The Tarvia Herald's owner withdrew its STORY.",
]
test.each(NOT_TAKEN_BACK)('A8: what an outlet did not, or may not have done, is no notice: %s', (body) => {
  for (const word of ['story', 'report']) expect(notices('', body.replace('STORY', word), 'en')).toEqual([])
})
test.each([
  ['fr', "Le Courrier du Sud n'a pas retiré son article sur le moulin."],
  ['fr', 'Le Courrier du Sud aurait retiré son article sur le moulin.'],
  ['es', 'El Diario del Sur nunca retiró su noticia sobre el molino.'],
  ['es', 'El Diario del Sur no ha rectificado su noticia sobre el molino.'],
  ['de', 'Die Tarviaer Zeitung hat ihren Bericht über die Mühle nie zurückgezogen.'],
  ['de', 'Die Tarviaer Zeitung korrigierte ihren Bericht über die Mühle nicht.'],
  ['ru', 'Газета «Вестовой» не отозвала свою публикацию о мельнице.'],
  ['ru', 'Газета «Вестовой» никогда не отзывала свою публикацию о мельнице.'],
  ['uk', 'Газета «Вісник» ніколи не відкликала свою публікацію про млин.'],
  ['en', 'Jana Whitlow wrote in a note to readers that she was sorry.'],
  ['en', 'Marn & Co said in a note to readers that sales fell.'],
])('A8: nor is it one where the copy denies it, or no outlet writes: %s: %s', (language, body) => {
  expect(notices('', body, language)).toEqual([])
})
test.each([
  ['On Friday the Tarvia Herald withdrew its story on the mill.', 'retraction by Tarvia Herald'],
  ['Kornblatt has quietly withdrawn its story.', 'retraction by Kornblatt'],
  ['The mill is not sold, the Lunde Post said in a note to readers.', 'correction by Lunde Post'],
])('A8: a day or an adverb ahead changes nothing: %s', (body, expected) => {
  expect(notices('', body, 'en')).toEqual([expected])
})
test('A8: German tells what was wrong with it between its verb and the rest', () => {
  const body = 'Die Tarviaer Zeitung zog ihren Bericht, der nicht stimmte, zurück.'
  expect(notices('', body, 'de')).toEqual(['retraction by Tarviaer Zeitung'])
})
