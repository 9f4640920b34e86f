import { expect, test } from 'vitest'
import { analyse } from './analyse.ts'

const read = (body: string, language = 'en') =>
  analyse({ headline: '', body, language, publishedAt: '2026-03-04T12:00:00Z', sourceName: 'Tern Wire' }).statements

const denials = (body: string, language = 'en'): string[] =>
  read(body, language)
    .filter((s) => s.stance === 'denial' && !s.background)
    .map((s) => s.speaker ?? s.party)

test.each([
  ['en', 'Ada Brenk begs to differ with the union.'],
  ['en', 'Ada Brenk protested her innocence on the steps of the court.'],
  ['en', 'Ada Brenk moved to quash rumours that the mill was for sale.'],
  ['en', 'Ada Brenk called it far-fetched that a miller could hide a ship.'],
  ['en', 'Ada Brenk spoke of "slander" when the sale came up.'],
  ['de', 'Ada Brenk beteuerte ihre Unschuld.'],
  ['fr', 'Ada Brenk clame son innocence.'],
  ['es', 'Ada Brenk se declaró inocente.'],
  ['ru', 'Ада Бренк не признала вину.'],
  ['uk', 'Ада Бренк не визнала провини.'],
])('A3: innocence and scotched rumours deny (%s): %s', (language, body) => {
  expect(denials(body, language)).toEqual([language === 'ru' || language === 'uk' ? 'Ада Бренк' : 'Ada Brenk'])
})

test('A3: what is called fiction may itself be a report of a call, or a label', () => {
  expect(denials('Brass Hall calls report of Terim-Brenk call "pure fiction".')).toEqual(['Brass Hall'])
  expect(denials('Ada Brenk called the ministry’s label “utter nonsense” on Monday.')).toEqual(['Ada Brenk'])
})

test('A3: a letter that wishes to state something says it', () => {
  expect(denials('Brenk Mills AS wishes to state that no flour has been recalled.')).toEqual(['Brenk Mills AS'])
})

test.each([
  ['en', 'The machine denies any coin that is bent.'],
  ['en', 'A late flag denied Tern Rovers a second winner.'],
  ['es', 'La harinera ni confirma ni desmiente la venta.'],
  ['en', '"It would be wrong of us to guess," Ada Brenk said.'],
  ['en', 'Nobody in the guild is against the new weir, Ada Brenk said.'],
  ['en', 'The new model has no lid, Ada Brenk said at the fair.'],
  ['en', 'Having insisted that no sack was lost, the mill said on Friday that forty had been stolen.'],
  ['es', 'El incendio no causó víctimas, informó el Ayuntamiento de Molinar.'],
  ['de', 'Vor dem Fest hatte die Mühle den Verkauf noch bestritten.'],
  ['en', 'The mill at first denied the leak.'],
])('A4: a thing, two negations, a lack, and what was denied at first deny nothing (%s): %s', (language, body) => {
  expect(denials(body, language)).toEqual([])
})

test('A4: the year of a relative clause is not the denial’s', () => {
  expect(denials('Ada Brenk, who bought the mill in 2019, has denied any wrongdoing.')).toEqual(['Ada Brenk'])
  expect(denials('In 2019 Ada Brenk denied any wrongdoing.')).toEqual([])
})

test.each([
  ['de', 'Gestern hat die Nordmühle den Bericht dementiert.', 'Nordmühle'],
  ['de', 'Am Montag dementierte die Nordmühle den Bericht.', 'Nordmühle'],
  ['de', 'Die Vorwürfe wies der Verein am Abend zurück.', 'Verein'],
  ['de', 'Von der Nordmühle wurde bestritten, dass Mehl fehlt.', 'Nordmühle'],
  ['de', '»Die Lager sind voll«, hielt Ada Brenk den Gerüchten über eine Pleite entgegen.', 'Ada Brenk'],
  ['fr', 'La vente a été formellement démentie par la minoterie Brenk.', 'Brenk'],
  ['es', 'El rumor fue desmentido por la molinera Ada Brenk.', 'Ada Brenk'],
  ['es', 'Negó la alcaldesa Ada Brenk haber vendido el molino.', 'Ada Brenk'],
  ['ru', '«Мельница не продана», — заявил в среду мельник Адам Бренк.', 'Адам Бренк'],
  ['ru', 'Слухи опровергнуты министерством обороны Тарвии.', 'министерством обороны Тарвии'],
  ['uk', 'Чутки спростовані міністерством оборони Тарвії.', 'міністерством оборони Тарвії'],
])('A5: subjects behind their verbs and agents of a passive (%s): %s', (language, body, party) => {
  expect(denials(body, language)).toEqual([party])
})

test.each([
  [
    'Claims of mould were described by Ada Brenk, director of Brenk Mills, as "simply wrong".',
    { party: 'Brenk Mills', speaker: 'Ada Brenk' },
  ],
  ['Solicitors acting for the Brenk Fund deny that it ever owned the mill.', { party: 'Brenk Fund' }],
  ['In a letter to parents the headmistress of Brenk School denied the report.', { party: 'Brenk School' }],
  ['Tarvia\'s mission to the port "flatly" rejected the accusation.', { party: "Tarvia's mission to the port" }],
])('A6: the party of an agent, a solicitor, a head behind an adverbial: %s', (body, party) => {
  expect(read(body).find((s) => s.stance === 'denial')).toMatchObject(party)
})

test.each([
  ['en', '"Every sack is where it has always been," Ada Brenk said, hitting out at rumours about the store.'],
  ['en', 'Asked about reports of a strike, Ada Brenk said all the wages had been paid on time.'],
  ['en', 'Ada Brenk retorted that it was the council, not the millers, who had shut the weir.'],
  ['en', '"I read my own obituary at breakfast," Ada Brenk joked when asked about the rumour.'],
  ['en', 'Asked whether the mill had shut, Ada Brenk shook her head. "Every wheel is turning as usual," she said.'],
  ['en', 'The tale that the mill was sold got short shrift. "It is still ours," Ada Brenk said.'],
  ['en', '"We ground flour today," Ada Brenk told Radio Sud. "Whoever wrote that we had shut should come and look."'],
  ['en', '"All wheels are turning as usual," Ada Brenk said in comment on a report about a strike.'],
  ['de', 'Ada Brenk soll das Gutachten gekannt haben. Ada Brenk versichert, sie wisse davon erst aus der Zeitung.'],
  ['fr', '« Tous les salaires ont été versés », a répondu Ada Brenk, interrogée sur ces rumeurs.'],
  ['es', '«Todo sigue abierto», dijo Ada Brenk al ser preguntada por el cierre.'],
])('A3: what cannot be if the report is true denies it (%s): %s', (language, body) => {
  expect([...new Set(denials(body, language))]).toEqual(['Ada Brenk'])
})

test.each([
  ['ru', 'Все мельницы работают по графику, заявила Ада Бренк, комментируя слухи о закрытии.', 'Ада Бренк'],
  ['uk', 'Усі млини працюють за графіком, заявила Ада Бренк, прокоментувавши чутки про закриття.', 'Ада Бренк'],
])('A3: what cannot be if the report is true denies it (%s): %s', (language, body, party) => {
  expect(denials(body, language)).toEqual([party])
})

test('A3: a bare no answers a question', () => {
  expect(read('Hat die Mühle Löhne gekürzt? „Nein“, sagte Ada Brenk.', 'de')).toContainEqual(
    expect.objectContaining({ stance: 'denial', rule: 'answers-no' }),
  )
})

test.each([
  ['en', '"I am focused on the fair," Ada Brenk said when asked about rumours of a sale.'],
  ['en', '"We take all questions seriously," Ada Brenk said when asked about the rumour.'],
  ['en', 'Asked about the weather, Ada Brenk laughed. "The harvest will be good," she said.'],
  ['en', 'Ada Brenk was asked about the prize. "I am happy for the whole mill," she said.'],
  ['en', '"We ground forty sacks," Ada Brenk told Radio Sud. "Whoever wins the prize should be proud."'],
  ['en', 'The ferries do not run on Sundays, the operator said.'],
  ['en', '"We have not decided yet," Ada Brenk said.'],
  ['en', 'A false alarm emptied the mill, Ada Brenk said.'],
  ['en', '"I was wrong," Ada Brenk said.'],
  ['en', 'Historians dispute the story that a king slept at the mill.'],
  ['en', 'The judge dismissed the complaint against the mill.'],
  ['en', 'The critic called the novel nonsense.'],
  ['de', '„Wir haben noch nicht entschieden“, sagte Ada Brenk.'],
  ['fr', 'La demande de permis a été rejetée par la minoterie Brenk.'],
])('A4: an evasion, a timetable, a judge and an onlooker deny nothing (%s): %s', (language, body) => {
  expect(denials(body, language)).toEqual([])
})

test.each([
  ['en', 'It was put to Mrs. Brenk that she had sold the mill. This she denied.', 'Brenk'],
  [
    'en',
    'The clerk said Mr. Adam Brenk had been paid. He told the jury that he had never taken a penny.',
    'Adam Brenk',
  ],
  [
    'en',
    'The mill registry has not lost a single file, it said, two days after a report of missing deeds.',
    'mill registry',
  ],
  ['es', 'El diario acusa a Adán Brenk. Él sostiene que jamás ha vendido harina.', 'Adán Brenk'],
])('A6: a pronoun means whom the copy named, though nobody spoke yet (%s): %s', (language, body, party) => {
  expect(denials(body, language)).toEqual([party])
})

test.each([
  'Tarvo nurses denied pay rise for night clinics.',
  'The city has denied the Lunde Gallery a grant of three million.',
  'The clinic has denied midwives a supplement for night work.',
  'Lunde court denies Banco Tarvo stay in card case.',
])('A2: who is denied a favour is told of no denial: %s', (body) => {
  expect(read(body).filter((s) => s.stance === 'denial')).toEqual([])
})

test.each(['Norvik denied reports a deal was near.', 'Norvik denied a raise had been promised to its board.'])(
  'A2: a claim without “that” is denied: %s',
  (body) => {
    expect(read(body).filter((s) => s.stance === 'denial')).toHaveLength(1)
  },
)

test.each([
  ['en', 'The mill took issue on Monday with a report that its flour held lead.', 'mill'],
  ['en', 'The harbour board distanced itself from the report.', 'harbour board'],
  ['en', '"Rubbish," was Oda Falk’s one-word answer.', 'Oda Falk'],
  ['en', 'Oda Falk had one word for the report: “rubbish”.', 'Oda Falk'],
  ['en', 'The harbour board said the claim did not hold water.', 'harbour board'],
  ['de', 'Die Regierung hat Berichte über einen Verkauf der Mühle als »Kaffeesatzleserei« abgetan.', 'Regierung'],
  ['de', 'Die Hafenbehörde tat den Bericht als Gerücht ab.', 'Hafenbehörde'],
])('A3: turns of denying (%s): %s', (language, body, party) => {
  expect(denials(body, language)).toEqual([party])
})

test.each([
  ['en', '"If the report is not true, she can say so," Oda Falk said.'],
  ['de', 'Die Regierung tat alles für die Mühle, hieß es in dem Bericht.'],
])('A4: what a condition holds, and another verb of like form (%s): %s', (language, body) => {
  expect(denials(body, language)).toEqual([])
})

test.each([
  ['Ada Brenk, who has pleaded not guilty, told reporters that the trial was long.'],
  ['Ada Brenk, who denies arson, sat with her head bowed.'],
  ['Ada Brenk, who has denied wrongdoing, left by the back door.'],
])('A4: where one has long stood towards a charge is history: %s', (body) => {
  expect(denials(body)).toEqual([])
})

test('A4: and a denial of the day that is told aside is news', () => {
  expect(denials('Ada Brenk, who denied the report on Monday, will speak in court.')).toEqual(['Ada Brenk'])
})

test('A8: circulars and bulletins are those of the house that sends them', () => {
  const first = analyse({
    headline: 'Circular 7: The walkout takes place',
    body: 'Colleagues, you will have read that the committee has settled. The committee has concluded nothing with the board.',
    language: 'en',
    publishedAt: '2026-03-04T12:00:00Z',
    sourceName: 'Harbour Porters’ Union (member circulars)',
  }).statements.find((s) => s.stance === 'denial')
  expect([first?.rule, first?.party]).toEqual(['release', 'Harbour Porters’ Union'])
})

const inHeadline = (headline: string): string[] =>
  analyse({ headline, body: '', language: 'en', publishedAt: '2026-03-04T12:00:00Z', sourceName: 'Tern Wire' })
    .statements.filter((s) => s.stance === 'denial' && !s.background)
    .map((s) => s.party)

test('A4: a headline that leaves out its “was” tells of what was refused', () => {
  expect(inHeadline('Velmont denied rate rise by harbour board')).toEqual([])
  expect(inHeadline('Velmont denied report of sale by rival')).toEqual(['Velmont'])
})

test.each([
  ['Museum’s Vossen called a forgery - magazine', []],
  ['Norvik calls report of sale a forgery', ['Norvik']],
  ['Tarvia grants Norvik emergency funds that bank said it never sought', []],
])('A4: a headline’s “called”, and what a relative clause tells: %s', (headline, parties) => {
  expect(inHeadline(headline)).toEqual(parties)
})

test.each([
  ['en', 'The minister did not deny that she knew, but said it was not hers to announce.', []],
  ['es', '«En mi vida he vendido un molino», dijo Ada Brenk.', ['Ada Brenk']],
])('A3, A4: turns of never, and of whose business it is (%s): %s', (language, body, parties) => {
  expect(denials(body, language)).toEqual(parties)
})
