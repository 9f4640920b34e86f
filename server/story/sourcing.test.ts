import { expect, test } from 'vitest'
import { isOffice, roleIn } from './roles.ts'
import { isScoop } from './scoop.ts'
import { aReport } from './wire.builder.ts'

const SCOOPS = [
  'Three people with knowledge of the matter told Fjord Business Daily.',
  'Radio Cancha has learned it from people around the player.',
  'A copy of the document seen by the Gazette shows it.',
  'A source familiar with the airline’s thinking said so.',
]
test.each(SCOOPS)('S12: own sourcing: %s', (text) => {
  expect(isScoop(aReport('Meridian', 'it', { text, sourcing: 'unnamed' }), 'Meridian', '')).toBe(true)
})

test('S12: what everybody is told is no sourcing of one’s own', () => {
  const text = 'Local people said that the market had been hit overnight.'
  expect(isScoop(aReport('Meridian', 'it', { text }), 'Meridian', 'Shelling hits valley')).toBe(false)
})

test('S5: the copy tells a person’s office before, after or beside the name', () => {
  expect(roleIn(['Selmaran Prime Minister Ilka Doroven stood up.'], 'Ilka Doroven')).toMatch(/Prime Minister$/)
  expect(roleIn(['the governor of the Bank of Selmara, Matis Brankel, said'], 'Brankel')).toMatch(
    /governor of the Bank of Selmara$/,
  )
  expect(roleIn(['El presidente del Real Tarn, Ramón Brenk, ha hablado'], 'Brenk')).toMatch(
    /^El presidente del Real Tarn$/,
  )
  expect(roleIn(['The player’s agent, Paco Brenk, laughed'], 'Brenk')).toMatch(/agent$/)
  expect(roleIn(['Dana Ferrow, a spokeswoman, told CPW'], 'Dana Ferrow')).toMatch(/spokeswoman$/)
  expect(roleIn(['Ofelia Rondon was sleeping in her clothes'], 'Ofelia Rondon')).toBeNull()
})

test.each([
  'chief prosecutor',
  'agente',
  'прем’єр',
  'президент',
  'министр обороны',
  'официальный представитель',
  'голова ради',
  'речник',
  'прессекретар',
  'Präsident',
  'l’écuyer, président',
])('S19: an office is one in every alphabet: %s', (role) => {
  expect(isOffice(role)).toBe(true)
})

test.each(['agentur', 'fiscalité', 'головань', 'президентский дом', 'prémaire', 'reagent'])(
  'S19: a word that has an office in it is none: %s',
  (role) => {
    expect(isOffice(role)).toBe(false)
  },
)

test('S19: a shopkeeper holds no office, a spokesman does', () => {
  expect(isOffice('shopkeeper')).toBe(false)
  expect(isOffice('company spokesman')).toBe(true)
})
