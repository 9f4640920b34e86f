import { expect, test } from 'vitest'
import { read } from '../testing/read.ts'

const deniers = (body: string, language: string): string[] =>
  read(body, { language })
    .filter((s) => s.stance === 'denial' && !s.background)
    .map((s) => (s.speaker && s.speaker !== s.party ? `${s.party}/${s.speaker}` : s.party))

test.each([
  ['en', '"No grain is missing," growled Oda Falk after a paper wrote of a theft.', 'Oda Falk'],
  ['de', '»Hier fehlt kein Korn«, knurrte Oda Falk nach dem Bericht über einen Diebstahl.', 'Oda Falk'],
  ['fr', '« C’est faux », grommelle Oda Falk.', 'Oda Falk'],
  ['es', '"Es falso", refunfuña Oda Falk.', 'Oda Falk'],
  ['ru', '«Это ложь», — пробурчала Ада Бренк.', 'Ада Бренк'],
  ['uk', '«Це брехня», — пробурчала Ада Бренк.', 'Ада Бренк'],
])('A6: whatever the verb, who stands beside a quotation says it (%s): %s', (language, body, party) => {
  expect(deniers(body, language)).toEqual([party])
})

test('A6: a title in quotation marks is nobody’s word', () => {
  expect(deniers('"Nothing Was Sold", Oda Falk’s first novel, is out.', 'en')).toEqual([])
})

test.each([
  ['Brenk Mills has not sold its weir, the company said on Monday after rumours of a sale.', 'Brenk Mills'],
  ['Reports that Brenk Mills hid a leak are untrue, the firm’s finance director told the Courier.', 'Brenk Mills'],
  ['Oda Falk never met the miller, her office said after the report.', 'Oda Falk'],
  ['Oda Falk has not left her coach, the Norwegian said in reply to the rumours.', 'Oda Falk'],
  ['Brenk Mills poisoned no well, its director Oda Falk said after the claims.', 'Brenk Mills/Oda Falk'],
])('A6: a noun means whom the sentence has named: %s', (body, party) => {
  expect(deniers(body, 'en')).toEqual([party])
})

test('A6: an age means whom the copy has named last', () => {
  expect(deniers('Police searched for Oda Falk. "I had nothing to do with it," the 40-year-old said.', 'en')).toEqual([
    'Oda Falk',
  ])
})

test.each([
  ['de', 'Das Korn sei nie vergiftet gewesen, ließ die Nordmühle am Montag nach Berichten wissen.', 'Nordmühle'],
  ['de', 'Die Nordmühle stellte auf X klar: »Der Bericht ist falsch.«', 'Nordmühle'],
  ['de', 'Im Rathaus spricht man von einer glatten Erfindung.', 'Rathaus'],
  ['de', 'Ein Sprecher des Ministeriums dementierte den Bericht.', 'Ministerium'],
  ['fr', 'Au ministère, on dément la vente.', 'ministère'],
  ['es', 'En el ministerio niegan la venta.', 'ministerio'],
  ['ru', 'В Кремле назвали это вымыслом.', 'Кремль'],
  ['ru', '«Молот» отверг сообщения о продаже завода.', 'Молот'],
  ['ru', '«Это ложь», — сказала ТАСС пресс-секретарь завода Ада Бренк.', 'завод/Ада Бренк'],
])('A6: split verbs, places and cases give the party its name (%s): %s', (language, body, party) => {
  expect(deniers(body, language)).toEqual([party])
})

test('A8: a house that says "we" of itself and quotes nobody speaks for itself', () => {
  expect(
    deniers('Brenk Mills has seen the post. It is untrue, and we have asked for it to be taken down.', 'en'),
  ).toEqual(['Brenk Mills'])
})

test.each([
  ['de', 'Der Minister dementierte den Bericht nicht.'],
  ['de', 'Der Läufer bestreitet am Samstag sein letztes Rennen.'],
  ['de', 'Wer das bestreitet, irrt, sagte Oda Falk.'],
  ['en', 'In the third act the miller denies everything.'],
  ['en', 'Brenk Mills had denied for years that the well was poisoned; on Monday it agreed to pay.'],
  ['en', 'Oda Falk hoped the rumours were not true.'],
  ['fr', 'S’il dément, nous publierons la lettre.'],
])('A4: a verb of denial that denies nothing here (%s): %s', (language, body) => {
  expect(deniers(body, language)).toEqual([])
})

test.each([
  ['de', 'Von einem Verkauf will Oda Falk nichts wissen.', 'Oda Falk'],
  ['de', 'Oda Falk will den Brief nie gesehen haben.', 'Oda Falk'],
  ['fr', '« C’est faux », a dit à l’Agence du Nord la meunière Oda Falk.', 'Oda Falk'],
  ['es', 'Oda Falk rechaza que falte harina en el molino.', 'Oda Falk'],
  ['uk', 'Ані гривні боргу! — обурилася власниця млина Ада Бренк.', 'Ада Бренк'],
])('A3: a denial in the turns of its language (%s): %s', (language, body, party) => {
  expect(deniers(body, language).map((name) => name.split('/').at(-1))).toEqual([party])
})

test.each([
  ['en', 'Millers who deny the offence will get a letter.'],
  ['en', 'Neither denial nor apology came from the mill.'],
  ['en', 'The mayor warned that false rumours could cost lives.'],
  ['es', 'La policía alertó de una estafa con falsas multas.'],
])('A4: what is denied by nobody in particular is no denial (%s): %s', (language, body) => {
  expect(deniers(body, language)).toEqual([])
})

test('A4: what was said hours before the news is its background', () => {
  const found = read(
    'Brenk Mills was sold on Monday, hours after its owner insisted he was not negotiating with anyone.',
  )
  expect(found.filter((s) => s.stance === 'denial').every((s) => s.background)).toBe(true)
})
