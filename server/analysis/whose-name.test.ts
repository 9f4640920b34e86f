import { expect, test } from 'vitest'
import { analyse } from './analyse.ts'

const voices = (body: string, language = 'en', headline = 'X'): string[] =>
  analyse({ headline, body, language, publishedAt: '2026-03-04T10:00:00Z', sourceName: 'Meridian' })
    .statements.filter((s) => s.stance === 'denial')
    .map((s) => (s.speaker === null || s.speaker === s.party ? s.party : `${s.party}: ${s.speaker}`))

test.each([
  [
    'what was done to a ship',
    'The owner of a ferry named in court papers as the source of a spill in the Baltic said on Tuesday that its tanks had never leaked.',
    'ferry',
  ],
  [
    'of what somebody is accused',
    'The captain of a trawler accused of cutting a pipeline off the coast of Norway denied on Monday that he had dropped anchor.',
    'trawler',
  ],
  [
    'where an outbreak was',
    'A clinic blamed for an outbreak in the Alps denied on Monday that anybody fell ill.',
    'clinic',
  ],
  [
    'where a school is',
    'The head of a primary school in eastern Tarvia said on Monday that no pupil had fallen ill.',
    'primary school in eastern Tarvia',
  ],
  [
    'a prize that somebody won',
    "Ada Brenk, the winner of this year's Halden Medal, denied on Monday that she had used a ghostwriter.",
    'Ada Brenk',
  ],
  ['a book that somebody wrote', 'Paul Vint, the author of Night Ferry, said he had not copied a line.', 'Paul Vint'],
  [
    'who sits in a tower',
    'The White Tower, the seat of President Ole Marsh, denied on Monday that a deal had been struck.',
    'White Tower',
  ],
])('A6: no name is taken from what is told of the speaker: %s', (_why, body, party) => {
  expect(voices(body)).toEqual([party])
})

test.each([
  [
    'fr',
    'La société nantaise Bellac, qui a livré en 2019 les turbines au port de Marvenne, a rejeté mardi les accusations de fraude.',
    'Bellac',
  ],
  [
    'fr',
    'Le constructeur Tarvel, dont le siège est à Lyon, a démenti mercredi toute négociation avec Brenk.',
    'Tarvel',
  ],
  [
    'es',
    'La empresa Cordal, que vendió en 2019 el edificio al Museo Alsina, rechazó el martes las acusaciones de fraude.',
    'Cordal',
  ],
  ['fr', "L'exploitant de la mine Tarvel-3 a contesté lundi toute manipulation.", 'exploitant de la mine Tarvel-3'],
  ['de', 'Der Betreiber des Tankers Sund hat die Vorwürfe zurückgewiesen.', 'Betreiber des Tankers Sund'],
  ['ru', 'Владелец шахты "Южная-2", компания "Тарвуголь", опровергает сообщения об аварии.', 'Тарвуголь'],
])('A6: nor from a clause on it, nor from what it runs (%s)', (language, body, party) => {
  expect(voices(body, language)).toEqual([party])
})

test.each([
  ['“There was no fire,” said Maria Fell of the Harbour Alliance.', 'Harbour Alliance: Maria Fell'],
  ['“There was no fire,” said Maria Fell of Leeds.', 'Maria Fell'],
  ['“There was no fire,” Jonas Brandt of Velmar-Kato was quoted as saying.', 'Jonas Brandt'],
  [
    'The Harbour Union is on strike.\n\nA Skerlandic navy submarine was damaged, the Herald said.\n\n“We have lost no boat,” navy spokesman Oskar Lind said.',
    'Skerlandic navy: Oskar Lind',
  ],
])('A6: somebody of a body speaks for it, somebody of a town for nobody: %s', (body, party) => {
  expect(voices(body)).toEqual([party])
})

test.each([
  [
    'ru',
    'Переговоры не ведутся, сообщил журналистам пресс-секретарь президента Тарвии Аркадий Лосев.',
    'Администрация президента Тарвии: Аркадий Лосев',
  ],
  [
    'ru',
    'Посольство Тарвии не закрывается, сообщил во вторник корреспонденту ТКА временный поверенный в делах Олег Дымов.',
    'Олег Дымов',
  ],
  [
    'ru',
    'Сообщения о переговорах не соответствуют действительности, вновь заявил в среду начальник пресс-службы МИД Тарвии Савва Орлов.',
    'МИД Тарвии: Савва Орлов',
  ],
  [
    'uk',
    'Посольство Тарвії не закривається, повідомив у середу кореспонденту «Вісника» тимчасовий повірений у справах Олег Димов.',
    'Олег Димов',
  ],
  [
    'uk',
    'Зустріч не скасовано, повідомив журналістам речник президента Тарвії Аркадій Лосєв.',
    'Офіс президента Тарвії: Аркадій Лосєв',
  ],
])('A6: to whom it was told is no part of the name of who told it (%s)', (language, body, party) => {
  expect(voices(body, language)).toEqual([party])
})

test.each([
  [
    'a finance chief',
    'Grunwald Pharma raised its forecast.\n\nFinance chief Rupert Anders was asked about it. "There is no such deal," he said.',
    'Grunwald Pharma: Rupert Anders',
  ],
  [
    'a finance minister',
    'The finance minister has told Radio Tarn what he thinks.\n\n"There is no rescue," Owen Marsh said on Tuesday.',
    'finance ministry: Owen Marsh',
  ],
  [
    'the first of many prosecutors',
    "Tarvia's chief military prosecutor denied on Thursday that officers had been charged.",
    "Tarvia's chief military prosecutor",
  ],
  [
    'whose press department it is',
    'The head of the Defence Ministry’s information department, Rear Admiral Gleb Marin, denied that a boat was hit.',
    'Defence Ministry: Gleb Marin',
  ],
  [
    'a lawyer',
    "Ex-minister Sauvel's lawyer denied on Monday that there was a plea deal.",
    "Ex-minister Sauvel's lawyer",
  ],
  ['a rank of a court', '"There is no such plan," Court Marshal Jesper Rosen said.', 'Jesper Rosen'],
  [
    'a director of operations whose house is told',
    'Norvik fell on Monday.\n\nNorvik said it was calm. "There is no such ship," said Ida Moe, operations director of Lunde Lines.',
    'Lunde Lines: Ida Moe',
  ],
  [
    'a professor who has just been named',
    '"I would like to read it," said Ole Marsh, who runs a fund.\n\nThe lead investigator, Karel Duvan of Lund, came out of a lecture. "Not one of them was ill," the professor said.',
    'Karel Duvan',
  ],
])('A6: for whom an officer speaks: %s', (_why, body, party) => {
  expect(voices(body)).toEqual([party])
})

test.each([
  ["'I have failed no test' - Paul Vint at the start in Lunde", 'Paul Vint'],
  ['Presidency of the Republic communicates: No such talks were held', 'Presidency of the Republic'],
  ["'There is no such plan': Halloran answers rumour of exit", 'Wren Halloran'],
  ["Morvia's Halloran denies she has quit", 'Wren Halloran'],
])('A6: where a name ends in the headline “%s”', (headline, party) => {
  expect(voices('Wren Halloran opened her door.', 'en', headline)).toEqual([party])
})

test.each([
  [
    'a state named by its adjective',
    'en',
    'The Tarvian government has made no pledge, the foreign trade ministry said on Tuesday.',
    'Tarvian foreign trade ministry',
  ],
  [
    'at whose stand somebody stood',
    'en',
    'Parking at the docks is free.\n\nAt Kronstad Zement, chief executive Dirk Olsen poured the coffee himself. "Nobody searched us," Mr Olsen told Radio Tarn.',
    'Kronstad Zement: Dirk Olsen',
  ],
  [
    'no people told by their number',
    'en',
    'Wholesalers in nine countries are to be told.\n\nBrenk Pharma fell.\n\nChief executive Anton Marsh denied the report.',
    'Brenk Pharma: Anton Marsh',
  ],
  [
    'no place where it was said',
    'es',
    'La ministra Pilar Sanz habló el lunes. «Jamás llamé por un paciente», dijo al salir del Consejo de Ministros.',
    'Pilar Sanz',
  ],
  [
    'no clause before two of no name',
    'es',
    'El plantel de Brisas todavía no cobró, afirman dos jugadores.\n\nEl gerente del club, Hernán Bosio, negó todo.',
    'club: Hernán Bosio',
  ],
])('A6: whose word it is tells %s', (_why, language, body, party) => {
  expect(voices(body, language)).toEqual([party])
})

test.each([
  ['The Public Prosecutor’s Office has denied the report.', 'Public Prosecutor’s Office'],
  ['Senator Maria de la Cruz denied the report.', 'Maria de la Cruz'],
  ['Coach Piet van der Berg denied the report.', 'Piet van der Berg'],
  [
    'A fin picked up by a Lodvian farmer came off no missile, the interior ministry said, denying the report.',
    'Lodvian interior ministry',
  ],
])('A6: a name by all its words: %s', (body, party) => {
  expect(voices(body)).toEqual([party])
})

test.each([
  [
    'fr',
    '« Aucun contrat n’a été signé », a déclaré Anne Sand, porte-parole du ministère de la Santé.',
    'ministère de la Santé: Anne Sand',
  ],
  ['fr', '« Il n’y a pas d’accord », a répliqué Me Paul Vasseur, défenseur de Jan Brenk.', 'Me Paul Vasseur'],
  ['es', '«No hay ningún acuerdo», dijo Ana Sanz, portavoz del Museo Alsina.', 'Museo Alsina: Ana Sanz'],
  ['es', '«No hay ningún acuerdo», dijo Ana Sanz, abogada de Pol Brenk.', 'Ana Sanz'],
  ['ru', '«Никакого соглашения нет», - сказал Иван Лосев, представитель МИД Тарвии.', 'МИД Тарвии: Иван Лосев'],
  ['uk', '«Жодної угоди немає», - сказав Іван Лосєв, речник МЗС Тарвії.', 'МЗС Тарвії: Іван Лосєв'],
])('A6: an office behind the name, without an article (%s)', (language, body, party) => {
  expect(voices(body, language)).toEqual([party])
})
