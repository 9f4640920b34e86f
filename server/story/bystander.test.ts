import { expect, test } from 'vitest'
import { isBystander } from './bystander.ts'

test.each([
  ['“He hung on my wall,” said Pia Rothen, 52. “I don’t want another nail.”', 'Pia Rothen'],
  ['“You get no second chance,” said Ada Brenk, who follows food firms for Lunde Securities.', 'Ada Brenk'],
  ['“It is not over,” said Ada Brenk, an economist at Bank Lunde.', 'Ada Brenk'],
  ['« Je n’ai rien entendu », raconte Odile Marsh, voisine du marchand.', 'Odile Marsh'],
  ['„Das war nicht zu übersehen“, sagt die Anwohnerin Odile Marsh.', 'Odile Marsh'],
  ['«Ничего не слышала», - сказала соседка Нина Орлова.', 'Нина Орлова'],
])('S19: who looks on: %s', (text, name) => {
  expect(isBystander(text, name)).toBe(true)
})

test.each([
  ['“We have sold nothing,” said Pia Rothen, finance director.', 'Pia Rothen'],
  ['“I took nothing,” Pia Rothen said.', 'Pia Rothen'],
  ['“We lost no data,” said Pia Rothen, who heads the agency.', 'Pia Rothen'],
])('S19: who answers for something, or is known: %s', (text, name) => {
  expect(isBystander(text, name)).toBe(false)
})
