import { expect, test } from 'vitest'
import { quotesIn } from './quotes.ts'

const quoted = (text: string): string[] => quotesIn(text, 0, text.length).map((q) => text.slice(q.start, q.end))

test.each([
  ['He said "no deal" and left.', ['no deal']],
  ['“No deal,” he said. “None.”', ['No deal,', 'None.']],
  ['„Kein Vertrag“, sagte er.', ['Kein Vertrag']],
  ['»Kein Vertrag«, sagte er.', ['Kein Vertrag']],
  ['« Pas d’accord », dit-il.', [' Pas d’accord ']],
  ["City's mayor calls it 'pure fiction' again", ['pure fiction']],
  ["The workers' union and the men's coach met.", []],
  ['Глава концерна «Северлес» сказал: «Сделки нет».', ['Сделки нет']],
  ['"The first paragraph goes on', ['The first paragraph goes on']],
])('A1: quotations in %s', (text, inside) => {
  expect(quoted(text)).toEqual(inside)
})
