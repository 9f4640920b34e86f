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

test('A3: what records do not bear out is denied', () => {
  expect(news('The report is not borne out by our records, the harbour ministry said.')).toEqual(['denial'])
})
