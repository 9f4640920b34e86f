import { describe, expect, test } from 'vitest'
import { read } from '../testing/read.ts'
import { denialModel } from './weigh-denial.ts'

const deniers = (body: string, language: string): string[] =>
  read(body, { language })
    .filter((s) => s.stance === 'denial' && !s.background)
    .map((s) => s.speaker ?? s.party)

test.each([
  ['en', 'A blog wrote that Oda Falk had resigned. "I am at my desk and I am staying," Falk said.', 'Oda Falk'],
  ['en', 'The mill said no sack had been stolen, though a leaflet speaks of forty.', 'mill'],
  ['en', '"I never touched the weir," Oda Falk told the inquiry.', 'Oda Falk'],
  ['de', '»Ich habe nie ein Boot verkauft«, sagte Oda Falk.', 'Oda Falk'],
  ['fr', '« Je n’ai jamais vendu ce moulin », a déclaré Oda Falk.', 'Oda Falk'],
  ['es', '"Nunca vendí ese molino", dijo Oda Falk.', 'Oda Falk'],
  ['ru', '«Никакой кражи не было», — заявила директор мельницы Ада Бренк.', 'Ада Бренк'],
  ['uk', '«Жодної крадіжки не було», — заявила директорка млина Ада Бренк.', 'Ада Бренк'],
])('A21: what answers a report denies it (%s): %s', (language, body, party) => {
  expect(deniers(body, language)).toEqual([party])
})

test.each([
  ['en', 'The baker said it had not snowed since March.'],
  ['en', 'Passengers said they had not heard the siren.'],
  ['en', 'The coach said his team had not deserved to win.'],
  ['en', 'Asked about the sale, Oda Falk said the guild would decide on Monday.'],
  ['de', 'Der Trainer sagte, seine Mannschaft habe keine Chance gehabt.'],
  ['fr', 'L’incendie n’a pas fait de blessé, selon les pompiers.'],
  ['es', 'El incendio no supone peligro, informaron los bomberos.'],
  ['ru', 'Тренер сказал, что команда не заслужила победы.'],
  ['uk', 'Тренер сказав, що команда не заслужила перемоги.'],
])('A21: a negation that informs is context (%s): %s', (language, body) => {
  expect(deniers(body, language)).toEqual([])
})

describe('A21: the model', () => {
  const weigh = denialModel({ bias: -100, signs: { negates: 200, scorns: 50 } })
  test('adds up the signs that it knows', () => {
    expect(weigh(new Set(['negates', 'a sign that it has not met']))).toBeCloseTo(1 / (1 + Math.exp(-1)))
  })
  test('tells the bias where there is none', () => {
    expect(weigh(new Set())).toBeCloseTo(1 / (1 + Math.exp(1)))
  })
})

test.each([
  ['en', 'The daily reported that the mill was sold. The deal was signed on Monday, the daily said.'],
  ['en', 'Oda Falk responded to speculation on a website.'],
  ['de', 'Mühle: Verkauf laut „Kurier“ vor dem Abschluss'],
])('A21: who brings a report, and what a headline is about, contradict nothing (%s): %s', (language, body) => {
  expect(deniers(body, language)).toEqual([])
})
