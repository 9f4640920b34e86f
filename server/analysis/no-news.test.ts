import { expect, test } from 'vitest'
import { read } from './testing/read.ts'

const news = (body: string, language = 'en'): string[] =>
  read(body, { language })
    .filter((s) => !s.background && s.stance !== 'context')
    .map((s) => s.stance)

test.each([
  ['en', 'In March, Ada Brenk denied that the mill was for sale.', []],
  ['en', 'Back in late May the bank denied that it was for sale.', []],
  ['de', 'Im Mai bestritt die Bank, dass sie verkauft werde.', []],
  ['ru', 'В мае банк «Север» опроверг сообщения о продаже.', []],
  ['en', 'In Marchfield, the council denied that the mill was for sale.', ['denial']],
  ['en', 'In May 2 remarks, Ada Brenk denied that the mill was for sale.', ['denial']],
  ['en', 'The bank, which lost a million in May, denied that it was for sale.', ['denial']],
  ['en', 'In January two ferries were sold to a navy, but Selmara denied it on Tuesday.', ['denial']],
  ['en', 'In January two ferries were sold to a navy, but Selmara denied it.', ['denial']],
  ['en', 'In March vote, the Labour party denied that it had bought ballots.', ['denial']],
  ['en', 'In October the bridge fell; the harbour ministry denied that it had known of cracks.', ['denial']],
  ['es', 'En enero se vendieron dos transbordadores, pero Selmara lo negó el martes.', ['denial']],
])('A3: what was denied in a month that copy names before all else is no news (%s): %s', (language, body, stances) => {
  expect(news(body, language)).toEqual(stances)
})

test.each([
  'Corran Mill acknowledged the Courier’s questions on Monday and has not answered them.',
  'The ministry acknowledged receipt of the letter.',
  'The harbour ministry said on Tuesday that the pipes of the Corran reactor were in order.',
])('A3: that something came, or is in order, confirms no report: %s', (body) => {
  expect(news(body)).toEqual([])
})

test('A3: what is owned behind the verb is confirmed, questions or not', () => {
  expect(news('The ministry acknowledged that questions remained about the deal.')).toEqual(['confirmation'])
  expect(news('Corran Mill acknowledged the payments, and questions remain.')).toEqual(['confirmation'])
})

test.each([
  'Norvik acknowledged customer emails had been stolen.',
  'The ministry admitted the minister’s emails were hacked.',
  'The harbour ministry said the minister had flown to Berlin in order to sign the deal.',
])('A3: what became of a thing is owned, and an end is no state: %s', (body) => {
  expect(news(body)).toEqual(['confirmation'])
})

test('A3: what records do not bear out is denied', () => {
  expect(news('The report is not borne out by our records, the harbour ministry said.')).toEqual(['denial'])
})
