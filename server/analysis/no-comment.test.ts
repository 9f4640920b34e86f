import { expect, test } from 'vitest'
import { analyse } from './analyse.ts'
import { read as statementsIn } from './testing/read.ts'

const stancesOf = (body: string, language: string): string[] =>
  analyse({ headline: '', body, language, publishedAt: '2026-03-04T12:00:00Z', sourceName: 'Tern Wire' })
    .statements.map((s) => s.stance)
    .filter((stance) => stance !== 'context' && stance !== 'report')

test.each([
  ['en', '"No comment," said the mill’s owner, Ada Brenk.'],
  ['en', '"We won’t be commenting further," the mill said.'],
  ['en', '"It is not our practice to comment on tenders," the harbour board said.'],
  ['en', '"I’m not going to get into that," Mayor Ada Brenk told reporters.'],
  ['en', 'The coastguard said it had no information on the matter.'],
  ['de', '«Zu laufenden Verfahren äußern wir uns grundsätzlich nicht», sagte ein Sprecher der Hafenbehörde.'],
  ['en', '"It is not our habit to comment on rumours of a sale," a spokesman for Brenk Mills said.'],
  ['en', '"We never talk about our partners’ contracts," the fair’s spokeswoman, Oda Falk, said.'],
  ['en', 'The Lunde laboratory says it can discuss no runner.'],
  ['en', 'A Tarvex press officer said: "We don’t comment on market rumours."'],
  ['de', 'Anwältin Oda Falk wollte sich zum Verfahren nicht äussern.'],
  ['de', '«Dazu sage ich nichts», sagte Bürgermeisterin Ada Brenk.'],
  ['fr', '« Je n’ai rien à ajouter », a dit la ministre Ada Brenk.'],
  ['fr', 'La mairie de Port-Brenk s’est refusée à tout commentaire.'],
  ['es', '«No voy a hablar de eso», dijo la alcaldesa Ada Brenk.'],
  ['es', 'El puerto no quiso confirmar ni desmentir la noticia.'],
  ['ru', '«Мне нечего добавить», — сказала министр Ада Бренк.'],
  ['uk', '«Мені нічого додати», — сказала міністерка Ада Бренк.'],
  ['en', '"We keep our guest lists to ourselves," a spokeswoman for Brenk Mills said.'],
  ['en', '"I make no remarks about gossip," Mayor Ada Brenk said.'],
  ['en', 'The harbour board had nothing to contribute.'],
  ['en', 'The mill said it was not able to confirm the sale or to rule it out.'],
  ['en', '"We don’t do commentary on gossip," the mill’s press office said.'],
  ['en', 'The harbour board cited the inquiry and gave no answer.'],
  ['en', '"I’ll leave it there," Mayor Ada Brenk said.'],
  ['en', 'Asked whether the mill was sold, Ada Brenk smiled and said nothing.'],
  ['en', 'Ada Brenk waved away shouted questions about the mill.'],
  ['en', '"No comment" was the answer from the harbour board.'],
  ['en', 'The harbour board would say nothing one way or the other.'],
  ['en', 'The harbour board said it never discussed the health of its members.'],
  ['en', '"I am not at liberty to tell you who has been here," Mayor Ada Brenk said.'],
  ['de', 'Über Kundschaft spricht man nicht, sagte die Hafenbehörde.'],
  ['de', 'Der Verein erklärte, man beteilige sich nicht an Spekulationen.'],
  ['fr', '« Nous ne parlons jamais de nos clients », a dit la directrice Ada Brenk.'],
  ['fr', 'La mairie n’a pas souhaité faire de commentaire.'],
  ['es', 'La fiscalía indicó que no hablará de una investigación en curso.'],
  ['ru', '«Слухи мы не обсуждаем», — сказала министр Ада Бренк.'],
  ['uk', '«Чуток не обговорюємо», — сказала міністерка Ада Бренк.'],
  ['en', 'The mill said client confidentiality prevented it from discussing the matter.'],
  ['en', 'The mill said it was in a closed period and was therefore unable to comment.'],
  ['en', 'Mayor Ada Brenk declined on Thursday to say whether the mill had been sold.'],
  ['en', 'Oda Falk declined, through her lawyer, to comment on the report.'],
  ['en', '"You’ll have to ask the club about that," Ada Brenk said.'],
  ['en', '"When there is something to announce, we will announce it," a spokesman for the mill said.'],
  ['de', 'Die Hafenbehörde lehnte es am Freitag ab, sich zu dem Bericht zu äußern.'],
  ['de', 'Bürgermeisterin Ada Brenk wollte am Donnerstag nicht sagen, ob die Mühle verkauft wird.'],
  ['de', 'Oda Falk enthielt sich eines Kommentars.'],
  ['fr', 'La mairie a refusé vendredi de dire si le moulin était vendu.'],
  ['fr', 'La mairie a indiqué ne pas être en mesure de commenter une procédure en cours.'],
  ['fr', 'La mairie a répondu qu’elle ne commentait pas les rumeurs.'],
  ['es', 'La alcaldesa Ada Brenk se negó el lunes a decir si el molino se ha vendido.'],
  ['es', 'La fiscalía señaló que no está en condiciones de comentar el caso.'],
  ['ru', 'В прокуратуре заявили, что не вправе комментировать ход проверки.'],
  ['ru', 'Ада Бренк ушла от ответа на вопрос о продаже завода.'],
  ['uk', 'Сама Бренк від коментарів утрималася.'],
  ['uk', 'У прокуратурі заявили, що не мають права коментувати хід перевірки.'],
])('A16: who will not speak of it takes no side (%s): %s', (language, body) => {
  expect(stancesOf(body, language)).toEqual(['no-comment'])
})

test.each([
  ['en', '"Nothing was added to the bill," the minister, Ada Brenk, said of the report.'],
  ['en', '"My cabinet never discussed the sale," the minister, Ada Brenk, said of the report.'],
  ['en', '"None of that is true," the minister, Ada Brenk, said.'],
  ['de', '«Nichts davon stimmt», sagte Bürgermeisterin Ada Brenk.'],
  ['es', '«No hay nada de eso», dijo la alcaldesa Ada Brenk sobre la noticia.'],
  ['en', '"We did not discuss the sale with anybody," the minister, Ada Brenk, said of the report.'],
  ['en', '"The report is false. The rest is a private matter," Ada Brenk said.'],
  ['en', '"My marriage is a private matter and the report is false," Ada Brenk said.'],
  ['en', '"I am not going to sit here and be called a liar: I never took a bribe," Ada Brenk said.'],
  ['en', '"You will have to ask the reporter who made it up, because it is a lie," Ada Brenk said.'],
  ['en', 'The mill said the report was false and that it was in no position to discuss personnel.'],
  ['en', 'Ada Brenk said the arrest was an internal matter and denied torture.'],
  ['de', '«Der Bericht ist falsch, und mehr sage ich dazu nicht», sagte Bürgermeisterin Ada Brenk.'],
  ['fr', '« Le rapport est faux. Pour le reste, je ne commente pas », a déclaré Ada Brenk.'],
  ['es', '«La noticia es falsa y no voy a hablar de mi familia», dijo la alcaldesa Ada Brenk.'],
  ['ru', '«Это ложь, и больше комментариев не будет», — сказала мэр Ада Бренк.'],
  ['uk', '«Це брехня, і більше коментарів не буде», — сказала мерка Ада Бренк.'],
])('A16: and a plain denial in like words stays one (%s): %s', (language, body) => {
  expect(stancesOf(body, language)).toEqual(['denial'])
})

test.each([
  ['en', 'Rain prevented him from speaking at the rally, Mayor Ada Brenk wrote.'],
  ['en', 'The witnesses were barred from discussing the case.'],
  ['en', 'Ada Brenk declined an invitation on Thursday to speak at the fair.'],
  ['es', 'El sindicato se negó el lunes a firmar el acuerdo.'],
  ['en', 'Ada Brenk said abortion is a private matter.'],
  ['en', 'Mayor Ada Brenk said laws prevented him from giving land to farmers.'],
  ['en', 'Company policy kept the guards from speaking to the press, Ada Brenk wrote.'],
  ['es', 'La ministra Ada Brenk se negó a responder a la agresión.'],
  ['de', 'Die Brenk AG lehnte den Vorschlag ab, mit der Gewerkschaft zu sprechen.'],
  ['ru', 'Завод отказался в четверг от сделки.'],
])('A16: and who is kept from speaking, or refuses something else, does not (%s): %s', (language, body) => {
  expect(stancesOf(body, language)).toEqual([])
})

test('A16: who takes no questions or makes no statement denies nothing', () => {
  expect(statementsIn('Norvik said it would make no statement before Friday.').map((s) => s.stance)).toEqual([
    'no-comment',
  ])
  const release = statementsIn('I shall take no questions before the board has met.', {
    sourceName: 'Norvik (official site)',
  })
  expect(release.map((s) => s.stance)).toEqual(['no-comment'])
})
