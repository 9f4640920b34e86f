import { expect, test } from 'vitest'
import { read } from './testing/read.ts'

const told = (body: string, language: string): string[] =>
  read(body, { language })
    .map((s) => s.stance)
    .filter((stance) => stance !== 'context' && stance !== 'report')

test.each([
  ['en', 'Tarvex, asked for comment on a report of losses at its mill, had none to make.'],
  ['en', 'Oda Falk’s agent, Bo Lind, said he made it a rule never to talk about offers.'],
  ['en', '"You’ll get nothing out of me on that," Mayor Ada Brenk said.'],
  ['en', '"You won’t get a word out of us," the mill’s owner, Ada Brenk, said.'],
  ['de', '«Von mir erfahren Sie dazu nichts», sagte Bürgermeisterin Ada Brenk.'],
  ['de', 'Anwältin Oda Falk zog es vor, sich dazu nicht zu äußern.'],
  ['fr', 'La ministre Ada Brenk a préféré ne pas s’exprimer.'],
  ['fr', '« Vous ne tirerez rien de moi », a dit la ministre Ada Brenk.'],
  ['es', 'La jueza Ada Brenk prefirió no pronunciarse sobre las grabaciones.'],
  ['es', 'La alcaldesa Ada Brenk optó el lunes por no hacer declaraciones.'],
  ['ru', 'Мэр Ада Бренк предпочла не комментировать слухи.'],
  ['ru', '«От меня вы ничего не узнаете», — сказала мэр Ада Бренк.'],
  ['uk', 'Міська голова Ада Бренк воліла не коментувати чутки.'],
  ['uk', '«Від мене ви нічого не почуєте», — сказала міська голова Ада Бренк.'],
])('A16: turns of refusing to speak are no comment (%s): %s', (language, body) => {
  expect(told(body, language)).toEqual(['no-comment'])
})

test.each([
  ['en', 'Asked how many boats it sold, the yard had none to show.'],
  ['en', 'Ada Brenk made it a rule never to talk about money in front of her sons.'],
  ['en', '"You’ll get nothing out of the mill," the miller warned the bank.'],
  ['es', 'La ministra Ada Brenk prefirió no viajar a Lund.'],
  ['fr', 'La ministre Ada Brenk a préféré ne pas voyager.'],
  ['ru', 'Мэр Ада Бренк предпочла не ехать в Лунд.'],
])('A16: and who lacks, keeps to or prefers something else does not refuse (%s): %s', (language, body) => {
  expect(told(body, language)).not.toContain('no-comment')
})
