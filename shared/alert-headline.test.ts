import { expect, test } from 'vitest'
import { headlineOf } from './alert-headline.ts'

const said = (quote: string | null, text = '') => headlineOf({ party: 'Ministry', quote, text })

test('W46: the words of a denial stand whole in its headline, its end with them', () => {
  const whole = 'Reports that the Ukrainian side was informed in advance of the alleged call are false'
  expect(said(whole)).toBe(`Ministry: “${whole}”`)
  expect(said(null, `${whole}.`)).toBe(`Ministry: ${whole}.`)
})

test('W46: of words that are far too long the middle is left out, between words', () => {
  const long = `Reports that ${'the side was informed of it and '.repeat(12)}are false`
  const cut = said(long)
  expect(cut.length).toBeLessThan(265)
  expect(cut).toMatch(/^Ministry: “Reports that .+ … .+ are false”$/)
  const [head = '', tail = ''] = cut.replace(/^Ministry: “|”$/gu, '').split(' … ')
  expect(long.startsWith(`${head} `)).toBe(true)
  expect(long.endsWith(` ${tail}`)).toBe(true)
})

test('W46: words without spaces are cut all the same', () => {
  expect(said('あ'.repeat(500)).length).toBeLessThan(270)
})
