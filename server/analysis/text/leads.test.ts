import { expect, test } from 'vitest'
import { datelineLength, tagLength } from './leads.ts'

test.each([
  ['TROMHAVN, May 3 (Reuters) - Ferries stopped.', 'Ferries stopped.'],
  ['LUND BAY (AFP) — Ferries stopped.', 'Ferries stopped.'],
  ['KILMARA - Ferries stopped.', 'Ferries stopped.'],
  ['KILMARA, Nova Terra, June 6, 2024 /PressRoom/ -- Ferries stopped.', 'Ferries stopped.'],
  ['Kilmara, 15 October 2024: Ferries stopped.', 'Ferries stopped.'],
  ['КИЛЬМАРА, 18 ноя - Вести. Паромы встали.', 'Паромы встали.'],
  ['КИЛЬМАРА, 20 мая. Паромы встали.', 'Паромы встали.'],
  ['KILMARA, 16. Juni (dpa) - Fähren standen still.', 'Fähren standen still.'],
  ['KILMARA/LUND BAY, May 3 (Reuters) - Ferries stopped.', 'Ferries stopped.'],
  ['Kilmara, 3 may (Efecto).- Los barcos pararon.', 'Los barcos pararon.'],
  ['КИЛЬМАРА, 20 мая /Весть/. Паромы встали.', 'Паромы встали.'],
  ['KILMARA. Dec 1 (Interwire) - Ferries stopped.', 'Ferries stopped.'],
  ['The mayor - a baker - denied it.', 'The mayor - a baker - denied it.'],
  ['On May 3, he said: no.', 'On May 3, he said: no.'],
])('A2: the dateline of %s is no part of what is said', (text, rest) => {
  expect(text.slice(datelineLength(text))).toBe(rest)
})

test.each([
  ['UPDATE 2-Kilmara halts ferries', 'Kilmara halts ferries'],
  ['EXCLUSIVE: Kilmara halts ferries', 'Kilmara halts ferries'],
  ['URGENT-Soccer-Kilmara win', 'Kilmara win'],
  ['KILMARA MARKETS-Shares fall', 'Shares fall'],
  ['Denial of claims', 'Denial of claims'],
])('A2: the wire mark of %s is no part of the headline', (text, rest) => {
  expect(text.slice(tagLength(text))).toBe(rest)
})
