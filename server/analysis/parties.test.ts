import { expect, test } from 'vitest'
import { analyse } from './analyse.ts'

const read = (body: string, language = 'en', headline = '', sourceName = 'Tern Wire') =>
  analyse({ headline, body, language, publishedAt: '2026-03-04T12:00:00Z', sourceName }).statements

const deniers = (body: string, language = 'en', headline = '', sourceName = 'Tern Wire'): string[] =>
  read(body, language, headline, sourceName)
    .filter((s) => s.stance === 'denial' && !s.background)
    .map((s) => (s.speaker && s.speaker !== s.party ? `${s.party}/${s.speaker}` : s.party))

test.each([
  [
    'a relative clause between subject and verb',
    'Oda Falk, whom the weekly Kornblatt calls the author of a list of unsafe mills for the union, said she had nothing to do with it.',
    ['Oda Falk'],
  ],
  [
    'a pronoun behind a question',
    'Skipper Ole Brenk came to the quay. To a question about the paper’s claim of a leak he answered that it was a lie.',
    ['Ole Brenk'],
  ],
  [
    'a ship by where it lies',
    'The owner of a barge moored off Cape Brenk denied that it had sunk.',
    ['barge moored off Cape Brenk'],
  ],
  [
    'a house called after a saint, and its officer',
    'Two patients died at St Edda Clinic, a paper wrote. St Edda said that both had gone home. "Neither ever saw our ward," its head nurse, Pia Lunde, said. "It is a lie."',
    ['St Edda', 'St Edda/Pia Lunde'],
  ],
  [
    'a number of people is no house',
    'Thirteen dancers of the Lunde State Ballet accused its director. The chairman, Karel Duvan, did not call back. The house says no such letter exists.',
    ['Lunde State Ballet'],
  ],
  ['what it was said of', '"It is untrue from end to end," said Oda Falk of the story in Kornblatt.', ['Oda Falk']],
  [
    'who comes from somewhere',
    'Mikko Salo, 31, leads by a minute. "I have never met that doctor," the Finn said after the report.',
    ['Mikko Salo'],
  ],
  [
    'an agent of one whom the copy has named',
    'Mia Tarr won on Sunday. Tarr’s agent said she had never failed a test.',
    ['Tarr’s agent'],
  ],
  [
    'whom the paragraph is about, not who spoke in another',
    '"We want bread," said Karel Duvan, a student.\n\nNeighbours waved at Judge Oda Falk as she came home, having heard that she was gone. She put down her bag. "I have not resigned," she said.',
    ['Oda Falk'],
  ],
  [
    'the note that somebody has sent',
    'Registrar Oda Falk informed the paper of it in a note. "There has been no resignation," the note says.',
    ['Oda Falk'],
  ],
])('A6: %s', (_what, body, parties) => {
  expect(deniers(body)).toEqual(parties)
})

test('A6: who was named as somebody else’s successor is not meant by the pronoun before it', () => {
  const body =
    'Conductor Pia Lunde spoke to reporters. "I am happy here," she said.\n\nA radio station had said that she was to succeed Karel Duvan. "I was not offered anything," she said.'
  expect(deniers(body)).toEqual(['Pia Lunde'])
})

test.each([
  ['Chess-Candidates leader Salo denies using phone', 'Salo'],
  ['Tour leader Salo denies doping', 'Salo'],
  ['Sailing-Sponsor Tarvex denies leaving Salo', 'Tarvex'],
  ['Carmaker Tarvex calls report of strike wrong', 'Tarvex'],
  ['TARVEX CHIEF ON SHUT-DOWN REPORT: WE HAVE RECEIVED NO SUCH ORDER', 'Tarvex'],
])('A6: whom the headline “%s” means', (headline, party) => {
  expect(deniers('', 'en', headline)).toEqual([party])
})

test('A6: who leads a party speaks for it still', () => {
  expect(deniers('Harvest League leader Oda Falk denied the report.')).toEqual(['Harvest League/Oda Falk'])
})

test.each([
  [
    'es',
    'La directora del Molino Brenk, Oda Falk, salió al paso de la versión de un canal según la cual el consejo le ha pedido que se vaya.\n\n"Nadie me lo ha pedido", escribió.',
    'Molino Brenk/Oda Falk',
  ],
  ['es', 'La jueza del caso Duvan niega haber cenado con la defensa.', 'jueza del caso Duvan'],
  [
    'fr',
    '« Ce n’est pas notre bon. » Luc Morand, patron du moulin, tombe des nues. « Nous n’avons rien livré », dit-il au Courrier.',
    'Luc Morand',
  ],
  [
    'de',
    'Der Zoo im dänischen Badeort Brenk hat den Bericht über einen Wolf zurückgewiesen.',
    'Zoo im dänischen Badeort Brenk',
  ],
])('A6: parties in the turns of their language (%s): %s', (language, body, party) => {
  expect(deniers(body, language)).toContain(party)
})

test.each([
  [
    'A zoo by its own name',
    'Lunde Zoo',
    'Both wolves slept all day. They did not leave the pen for one second.',
    'Lunde Zoo',
  ],
  ['a county', 'Brenk County', 'Our office was staffed all night. No warning of any kind reached us.', 'Brenk County'],
  [
    'a team',
    'Team Tarvex',
    'Contrary to what has been published tonight, every rider is under contract.',
    'Team Tarvex',
  ],
  [
    'a court by its office',
    'Royal House of Lunde (Court Marshal’s Office)',
    'The Court Marshal is authorised to state that no decision has been made concerning any abdication.',
    'Royal House of Lunde',
  ],
  ['a company', 'Tarvex plc (press office)', 'Tarvex has at no time paid anybody for the licence.', 'Tarvex plc'],
])('A8: what a house sends is its word: %s', (_what, sender, body, party) => {
  expect(deniers(body, 'en', 'To whom it may concern', sender)).toEqual([party])
})

test.each([
  [
    'es',
    'Club Molinar, web oficial',
    'El club quiere puntualizar, ante ciertas informaciones de radio, que está al día con todos y cada uno de sus jugadores.',
  ],
  [
    'ru',
    'Пресс-служба АО «Мельница»',
    'В связи с публикациями в сети АО «Мельница» сообщает: все датчики находились в работе.',
  ],
])('A8: a release that answers reports denies them (%s)', (language, sender, body) => {
  expect(deniers(body, language, 'Comunicado', sender)).toHaveLength(1)
})

test.each([
  [
    'who bears a report out',
    'Her guide, Karel Duvan, said they had stopped at the ridge, as the magazine had reported.',
  ],
  [
    'who is answered',
    'Mayor Oda Falk opened the fair, two days after the Kornblatt wrote that every mill had been sold.',
  ],
  ['a paper that reports', 'Climber Oda Falk did not reach the top, the magazine says.'],
  ['what is expected', 'Pilots said they had been told to expect no ships before noon.'],
  ['a decision that is open', 'The mill has been asked about a sale. No decision has been made yet, it said.'],
  ['a paper of somebody else’s', 'The message reads: "Not before Monday."'],
])('A4: %s denies nothing', (_what, body) => {
  expect(deniers(body)).toEqual([])
})

test.each([
  ['a court that rules', 'Lunde court denies Brenk Mills stay in weir case.'],
  ['people who get nothing', 'Brenk Mills has denied millers a supplement for night work.'],
  ['a house that gets nothing', 'The city has denied the Falk Gallery a grant for its roof.'],
  ['who owns up', '"The picture is a fake. We were taken in," Oda Falk, director of the Falk Gallery, said.'],
])('A4: %s denies no report', (_what, body) => {
  expect(deniers(body)).toEqual([])
})

test.each([
  ['en', 'Brenk Mills denied reports a ship had sunk.', 'Brenk Mills'],
  ['en', 'The Lunde court denied a report that its judge had dined there.', 'Lunde court'],
  ['en', 'Mikko Salo said every sample he gave this season had come back clean.', 'Mikko Salo'],
  ['en', '"The letter is a fake," Oda Falk, director of the Falk Gallery, said.', 'Falk Gallery/Oda Falk'],
  ['fr', '« Le contrôle de juin était négatif », a déclaré Oda Falk.', 'Oda Falk'],
  [
    'fr',
    'Luc Morand est sorti de son silence. « Je n’ai pas touché un centime », a déclaré au Courrier l’homme d’affaires.',
    'Luc Morand',
  ],
])('A3: what looks alike and denies (%s): %s', (language, body, party) => {
  expect(deniers(body, language)).toContain(party)
})

test.each([
  ['Kolda Metals, the state-owned mining company led by Ivo Brandt, rejected the report as false.', 'Kolda Metals'],
  ['Sarbo, the Lunde-listed shipping group controlled by the Selm family, denied that it was for sale.', 'Sarbo'],
  ['Brenk Partners, run by the investor Mara T. Holm, flatly denied holding any shares in Tarvex.', 'Brenk Partners'],
  [
    'Stellan Mills, built by the late Arne Moll into a giant of the trade, denied that it was for sale.',
    'Stellan Mills',
  ],
  ['Karel Brandt, known to his fans as the Fox, denied that he had signed for Lunde.', 'Karel Brandt'],
  ['The publishing house founded by Emil Hart denied that it had pulped the book.', 'publishing house'],
  ['The lawyer for Emil Hart, hired by his family on Monday, denied that he had fled.', 'lawyer for Emil Hart'],
])('S5: who owns, leads or made a body is not the body: %s', (body, party) => {
  expect(deniers(body)).toEqual([party])
})

test.each([
  ['Norvik has not cut any jobs, company spokesman Bo Lind told Tern Wire.', 'Norvik/Bo Lind'],
  ['Norvik bought Tarvo in May. Tarvo never asked for money, a company spokeswoman said.', 'Tarvo'],
  ['Ada Brenk runs Norvik. Brenk sold nothing and the report is false, a company spokesman said.', 'company'],
])('S5: a company’s officer is of the firm that the sentence is about, not of a person: %s', (body, party) => {
  expect(deniers(body)).toEqual([party])
})

test.each([
  ['Tarvex was accused by the director of Brenkwatch of dumping waste, but the company denied the claim.', 'Tarvex'],
  ['Tarvex was fined after a complaint by the chair of the Lunde Board, but the company denied wrongdoing.', 'Tarvex'],
])('A6: “the company” is the sentence’s own, not that of an officer by whom something is done: %s', (body, party) => {
  expect(deniers(body)).toEqual([party])
})

test('A6: a body of two letters grows onto its officer’s title too', () => {
  expect(deniers('VT-Chef Karl Brenk hat den Bericht über einen Verkauf zurückgewiesen.', 'de')).toEqual([
    'VT/Karl Brenk',
  ])
})
