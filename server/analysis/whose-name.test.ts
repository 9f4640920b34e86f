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
