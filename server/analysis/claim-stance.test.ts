import { expect, test } from 'vitest'
import { claimStance } from './claim-stance.ts'

const CLAIM = 'The Lund bridge will be closed.'
const stanceOf = (headline: string, claim = CLAIM): string => claimStance(headline, claim).stance

test.each([
  ['Lund bridge to close for good', 'for'],
  ['No, the Lund bridge will not close: that letter is a hoax', 'against'],
  ['Council denies Lund bridge closure', 'against'],
  ['Lund bridge may reportedly close', 'observing'],
  ['Will the Lund bridge close?', 'observing'],
  ['That letter about the Lund bridge is a fake', 'against'],
  ['Rumour: Lund bridge closed from Monday', 'observing'],
])('A12: %s', (headline, stance) => {
  expect(stanceOf(headline)).toBe(stance)
})

test('A12: a negation that the claim has too denies nothing', () => {
  const claim = 'The ferries of Lund do not carry lorries.'
  expect(stanceOf('Ferries of Lund do not carry lorries', claim)).toBe('for')
  expect(stanceOf('No, the ferries of Lund did not sink', 'The ferries of Lund sank.')).toBe('against')
})

test('A12: a headline in another language is read by its words of denial and doubt', () => {
  expect(stanceOf('Bericht über die Lund-Brücke ist gefälscht')).toBe('against')
})

test('A20: a stance says how sure it is, and by which signs', () => {
  const { confidence, reasons } = claimStance('No, the Lund bridge will not close: that letter is a hoax', CLAIM)
  expect(confidence).toBeGreaterThan(0.9)
  expect(reasons).toContain('phrase of debunking')
  expect(claimStance('Lund bridge', CLAIM).confidence).toBeLessThan(confidence)
})

test('A20: reasons name the words of the headline, each once', () => {
  const { reasons } = claimStance('Council denies Lund bridge closure', CLAIM)
  expect(reasons.filter((reason) => reason.includes('denies'))).toEqual(['word denies'])
})

test('A20: names of the claim are no signs by themselves', () => {
  const swapped = claimStance('Council denies Brakel tunnel closure', 'The Brakel tunnel will be closed.')
  expect(swapped).toEqual(claimStance('Council denies Lund bridge closure', CLAIM))
})

test('A10: a text without end is read as far as a headline goes', () => {
  const head = 'Council denies Lund bridge closure. '
  const long = `${head}${'It said no to every rumour. '.repeat(20)}`
  expect(claimStance(long.repeat(400), CLAIM)).toEqual(claimStance(long.repeat(2), CLAIM))
})
