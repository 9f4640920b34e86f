import { expect, test } from 'vitest'
import { analyse } from './analyse.ts'

const read = (body: string, headline = '', language = 'en') =>
  analyse({ headline, body, language, publishedAt: '2026-03-04T12:00:00Z', sourceName: 'Tern Wire' }).statements

const stancesOf = (body: string, language = 'en'): string[] =>
  read(body, '', language)
    .map((s) => s.stance)
    .filter((stance) => stance !== 'context' && stance !== 'report')

test.each([
  ['en', 'The mill’s owner, Ada Brenk, scoffed at the report that she had sold it.'],
  ['de', 'Die Besitzerin der Mühle, Ada Brenk, hat spöttisch auf einen Bericht über den Verkauf reagiert.'],
  ['fr', 'La propriétaire, Ada Brenk, s’est moquée de la rumeur d’une vente.'],
  ['es', 'La dueña, Ada Brenk, ironizó sobre la información de la venta.'],
  ['es', 'El Ayuntamiento de Molinar alertó de un bulo sobre el agua.'],
  ['fr', '« J’oppose à ces bruits un démenti formel », a déclaré la meunière Ada Brenk.'],
  ['ru', 'Мельник Адам Бренк высмеял сообщения о продаже мельницы.'],
  ['uk', 'Мірошник Адам Бренк висміяв повідомлення про продаж млина.'],
])('A3: scorn for a report denies it (%s): %s', (language, body) => {
  expect(stancesOf(body, language)).toEqual(['denial'])
})

test.each([
  ['en', 'If the story is untrue, the paper should say so, the mayor told a seminar.'],
  ['en', 'The insurer has rejected 400 claims since October.'],
  ['uk', 'Якби мірошник заперечив продаж, рада викликала б свідків, сказала голова.'],
  ['de', 'Sollte die Mühle die Zahlen dementieren, werde man sie veröffentlichen, sagte der Betriebsrat.'],
])('A4: what would be, and what is counted, is denied by nobody (%s): %s', (language, body) => {
  expect(stancesOf(body, language)).toEqual([])
})

test('A4: what somebody denied until he admitted it is history', () => {
  const [s] = read('For years the mill denied the leak, but on Tuesday its director admitted that a tank had cracked.')
  expect(s).toMatchObject({ stance: 'denial', background: true })
})

test('A4: a semicolon parts a verb from another clause’s subject', () => {
  const found = read('', 'Ledger memo shows mill sought funds; lender denies')
  expect(found.filter((s) => s.stance === 'denial').map((s) => s.party)).not.toContain('Ledger memo')
})

test('A8: nobody speaks in a notice’s mark', () => {
  const found = read('The mill sale was planned.', 'CORRECTION: Brenk mill sale was planned, did not take place')
  expect(found.map((s) => s.stance)).not.toContain('denial')
})

test.each([
  ['en', '"We can confirm the sale of the mill," Ada Brenk said.'],
  ['en', '"Brenk Mills confirms the sale to Tern Foods," the company said.'],
  ['en', 'Brenk Mills said on Wednesday it had sold its mill to Tern Foods.'],
  ['de', 'Die Mühle ist verkauft. Das bestätigte die Besitzerin Ada Brenk am Mittwoch.'],
])('A9: who vouches for a deed of his own confirms it (%s): %s', (language, body) => {
  expect(stancesOf(body, language)).toContain('confirmation')
})

test('A9: a long quotation that ends in a comma is quoted to its end', () => {
  const quote = 'Our view of the mill has not changed: no buyer has called, and there is nothing that I could announce'
  const found = read(`"${quote}," spokeswoman Ada Brenk told reporters.`)
  expect(found.map((s) => [s.stance, s.quote])).toEqual([['denial', quote]])
})

test.each([
  ['ru', 'Разговора не было, сообщил журналистам пресс-секретарь главы государства Дмитрий Песков.', 'Kremlin'],
  ['uk', 'Продажу не було, повідомив журналістам речник Тарвійського млина Дмитро Гай.', 'Тарвійського млина'],
  ['ru', 'Разговора не было, заявил журналистам замглавы МИД Тарвии Иван Бренк.', 'МИД Тарвии'],
])('N8: hearers and offices are no names of whom one speaks for (%s): %s', (language, body, party) => {
  expect(read(body, '', language).map((s) => s.party)).toEqual([party])
})

test('A9: "it was a joke" tells of no deed', () => {
  expect(stancesOf('"Perhaps it was a twin brother," Ada Brenk said.')).toEqual([])
})

test('A7: who was told is not what was told', () => {
  const [s] = read('The mill has been sold, two officials and a banker told Tern Wire.')
  expect(s?.stance).toBe('report')
  expect(s?.about).toMatch(/^The mill has been sold/)
})

test.each([
  [
    'de',
    'Die Brenk AG hat ihre Mühle verkauft. Das geht aus einem Schreiben hervor, das dem Tern-Wire vorliegt.',
    /^Die Brenk AG/,
  ],
  ['fr', 'La minoterie Brenk a été vendue, a appris Tern Wire de deux proches du dossier.', /^La minoterie/],
  ['es', 'La harinera Brenk ha sido vendida, contaron a Tern Wire dos empleados.', /^La harinera/],
  ['ru', 'Мельница Бренк продана. Об этом Tern Wire рассказали двое рабочих.', /^Мельница/],
  ['uk', 'Млин Бренк продано. Про це Tern Wire розповіли двоє робітників.', /^Млин/],
])('A7: an outlet’s own sourcing is told in %s', (language, body, about) => {
  const report = read(body, '', language).find((s) => s.stance === 'report')
  expect(report?.via).toBeNull()
  expect(report?.about).toMatch(about)
})

test.each([
  [
    'ru',
    'Представитель министерства обороны Тарвии Иван Бренк опроверг сообщения о крушении.',
    'министерство обороны Тарвии',
  ],
  ['uk', 'Речниця МЗС Тарвії Олена Бренк відкинула повідомлення про обмін.', 'МЗС Тарвії'],
])('A6: a body in the genitive has its own name (%s)', (language, body, party) => {
  expect(read(body, '', language).find((s) => s.stance === 'denial')).toMatchObject({ party })
})

const partiesOf = (body: string, language = 'en'): [string, string][] =>
  read(body, '', language)
    .filter((s) => s.stance !== 'context' && s.stance !== 'report')
    .map((s) => [s.stance, s.party])

test.each([
  ['en', 'Her lawyer, Oda Falk, denied that Ada Brenk had sold the mill.', 'Oda Falk'],
  ['en', 'The lawyer for Ada Brenk denied that she had sold the mill.', 'lawyer for Ada Brenk'],
  ['de', '«Die Mühle ist nicht verkauft worden», teilte die Moldener Arbeitsrechtlerin Oda Falk mit.', 'Oda Falk'],
])('A5: who acts for somebody takes a position of his own (%s): %s', (language, body, party) => {
  expect(partiesOf(body, language)).toEqual([['denial', party]])
})

test('A5: two persons of one surname are kept apart by their title', () => {
  const told = partiesOf(
    'The mill of Ada Brenk paid a firm owned by Otto Brenk, whom she married in 2009. Mr Brenk denied it. Ms Brenk denied it too.',
  )
  expect(told).toEqual([
    ['denial', 'Otto Brenk'],
    ['denial', 'Ada Brenk'],
  ])
})

test('A5: a release that copy quotes is its issuer’s word, a headline that it quotes is not', () => {
  expect(partiesOf('The club put out two lines. “Moldener Mühle confirms the sale of its weir,” it read.')).toEqual([
    ['confirmation', 'Moldener Mühle'],
  ])
  expect(partiesOf('The clerk collects odd headlines such as “Mill Denies Weir”.')).toEqual([])
})

const sides = (body: string, language: string): string[] =>
  stancesOf(body, language).filter((stance) => stance !== 'context' && stance !== 'report')

test.each([
  ['en', 'Oda Falk will leave Brenk Mills in March, the company said, confirming a report published by the Courier.'],
  ['en', 'The yard was searched on Friday, the prosecutor’s office in Lund said, verifying an account by local media.'],
  ['en', 'It is correct that Ada Brenk no longer heads the service, spokeswoman Oda Falk said.'],
  ['en', '"Yes, it’s true, he is here," Lund Rovers manager Ada Brenk told reporters.'],
  ['en', 'The government conceded on Friday that no tender had been held for the bridge.'],
  ['en', 'Brenk Mills will close its Lund mill, Chief Executive Ada Brenk told staff, bearing out weeks of rumours.'],
  ['de', 'Die Brenk AG räumte am Freitag ein, dass niemand die Brücke geprüft habe.'],
  ['en', '"It is true that we did not check the brakes," Ada Brenk said.'],
  ['en', '"Yes, it is true. We will not comment further," Ada Brenk said.'],
  ['de', '«Das stimmt», sagte Bürgermeisterin Ada Brenk.'],
  ['fr', '« C’est exact, nous nous sommes rencontrés », a déclaré la maire, Ada Brenk.'],
  ['es', '«Así es», dijo la alcaldesa Ada Brenk.'],
  ['ru', '«Это так», — сказала мэр Ада Бренк.'],
  ['uk', '«Це правда», — сказала мерка Ада Бренк.'],
  ['de', 'Es trifft zu, dass die Mühle verkauft wird, sagte Bürgermeisterin Ada Brenk am Montag.'],
  ['fr', 'Oda Falk a bien été mise en examen, a indiqué la procureure de Lund, Ada Brenk.'],
  ['en', 'Brenk Mills admitted that it had not checked the valves.'],
  ['de', 'Die Brenk AG räumte ein, dass ihre Angaben nicht stimmten.'],
  ['de', 'Die Brenk AG räumte am Mittwoch Fehler bei der Prüfung ein.'],
  ['de', 'Die Brenk AG gab am Montag zu, von dem Leck gewusst zu haben.'],
  ['fr', 'La mairie a reconnu ne pas avoir prévenu les riverains.'],
  ['es', 'El ministerio admitió que no había informado a los vecinos.'],
  ['ru', 'В мэрии признали, что не предупредили жителей.'],
  ['uk', 'У мерії визнали, що не попередили мешканців.'],
  ['fr', 'La mairie a admis que personne n’avait contrôlé le pont.'],
  ['es', '«Sí, es cierto, nos reunimos», dijo la alcaldesa Ada Brenk.'],
  ['es', 'El ministerio reconoció el viernes que nadie había revisado el puente.'],
  ['ru', 'В банке «Бренк» подтвердили, что регулятор проводит проверку, отметив, что она не влияет на клиентов.'],
  ['ru', '«Да, контракт подписан», — сказала мэр Ада Бренк.'],
  ['uk', 'У мерії визнали, що міст ніхто не перевіряв.'],
])('A22: who grants it, owns up to it or bears it out confirms it (%s): %s', (language, body) => {
  expect(sides(body, language)).toEqual(['confirmation'])
})

test.each([
  ['en', '"Yes, there was a dinner, but there was no deal," Mayor Ada Brenk said.', ['denial']],
  ['en', 'Brenk Mills confirmed that it had received no offer for the mill.', ['denial']],
  ['en', 'Brenk Mills said it had not sold the mill, ending days of speculation.', ['denial']],
  ['en', '"Yes, I hope he signs," coach Ada Brenk said.', []],
  ['de', 'Der Klub räumte am Freitag den Platz ein.', []],
  ['fr', 'Le parquet a confirmé qu’aucune enquête n’était ouverte.', ['denial']],
  ['en', '"That is so untrue," Ada Brenk said of the report.', ['denial']],
  ['en', '"This is right-wing fake news," Ada Brenk said of the report.', ['denial']],
  ['en', '"It is true that there is no deal," Ada Brenk said.', ['denial']],
  ['en', '"It is correct that we have never met," Ada Brenk said.', ['denial']],
  ['en', '"That’s right: it’s a complete fabrication," Ada Brenk said.', ['denial']],
  ['de', '«Das stimmt so nicht», sagte Bürgermeisterin Ada Brenk.', ['denial']],
  ['de', 'Der Bericht stimmt nicht, teilte die Mühle Brenk mit.', ['denial']],
  ['de', '«Das trifft zu keinem Zeitpunkt zu», sagte Bürgermeisterin Ada Brenk.', ['denial']],
  ['de', '«Das ist richtig falsch», sagte Bürgermeisterin Ada Brenk.', ['denial']],
  ['fr', '« C’est vrai que c’est faux », a déclaré la maire, Ada Brenk.', ['denial']],
  ['es', '«Efectivamente, es falso», dijo la alcaldesa Ada Brenk.', ['denial']],
  ['es', '«Es verdad que nunca firmé ese contrato», dijo la alcaldesa Ada Brenk.', ['denial']],
  ['es', '«Así es como mienten», dijo la alcaldesa Ada Brenk.', []],
  ['ru', '«Это так не работает», — сказала мэр Ада Бренк.', ['denial']],
  ['ru', '«Это так глупо», — сказала мэр Ада Бренк.', []],
  ['uk', '«Це так не працює», — сказала мерка Ада Бренк.', ['denial']],
  ['en', 'Brenk Mills admitted nothing.', []],
  ['en', 'Brenk Mills admits no fault under the deal.', []],
  ['en', 'Brenk Mills admitted liability but no wrongdoing.', []],
  ['en', 'Brenk Mills acknowledged that it had no evidence of a breach.', ['denial']],
  ['en', 'Police admitted the man was not at the scene.', ['denial']],
  ['de', 'Die Brenk AG räumte ein, dass es keine Gespräche gebe.', ['denial']],
  ['fr', 'La mairie a reconnu n’avoir rien signé.', ['denial']],
  ['es', 'El ministerio admitió que no había ningún acuerdo.', ['denial']],
  ['ru', 'В мэрии признали, что никаких переговоров не было.', ['denial']],
  ['uk', 'У мерії визнали, що жодних переговорів не було.', ['denial']],
  ['de', 'Die Brenk AG räumte am Freitag das Feld ein.', []],
  ['de', 'Die Stadt Lund räumte ihm am Montag Bedenkzeit ein.', []],
  ['de', 'Trainerin Ada Brenk gab den Spielern frei und den Fans Anlass zu.', []],
  ['de', 'Die Feuerwehr räumte das Haus und stürzte ein.', []],
  ['en', 'Ada Brenk said the leaks were false, putting an end to rumours.', ['denial']],
])('A22: who grants one thing to deny another, or grants nothing, does not (%s): %s', (language, body, stances) => {
  expect(sides(body, language)).toEqual(stances)
})
