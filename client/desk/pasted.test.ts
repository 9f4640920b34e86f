import { expect, test } from 'vitest'
import { articleIn, betterOf, type Found, foundAs, pastedAs, putOtherwise } from './pasted.ts'

const found: Found = {
  guid: 'paste-1',
  source: 'paste',
  sourceName: 'Pasted article',
  publishedAt: '2024-11-11T12:00:00Z',
  headline: 'Board denies talks',
  body: 'It denied.',
  status: 'usable',
  ednote: 'the day alone',
  dayAlone: true,
  dated: 'day',
}

test('P14: what was found in pasted copy is put otherwise before it is taken in; what nobody touched is posted as it was pasted', () => {
  const was = foundAs(found)
  expect(was).toEqual({ headline: 'Board denies talks', outlet: '', at: Date.parse('2024-11-11T12:00:00Z') })
  expect(putOtherwise(found, { ...was, at: was.at + 30_000 })).toBe(null)
  const named = putOtherwise(found, { ...was, outlet: 'Ostend Courier' })
  expect(named).toMatchObject({ guid: 'paste-1', source: 'paste:ostend-courier', sourceName: 'Ostend Courier' })
  expect([named?.ednote, named?.dayAlone]).toEqual(['the day alone', true])
  const timed = putOtherwise(found, { ...was, at: Date.parse('2024-11-11T09:58:00Z') })
  expect([timed?.publishedAt, timed?.ednote, timed?.source]).toEqual(['2024-11-11T09:58:00.000Z', undefined, 'paste'])
  expect(timed).not.toHaveProperty('dayAlone')
})

test('P14: an outlet that is put otherwise goes by the key that the desk itself would give it; none is a pasted article', () => {
  const guardian = {
    ...found,
    source: 'paste:theguardian.com',
    sourceName: 'Guardian',
    url: 'https://theguardian.com/a',
  }
  const put = (outlet: string, of = found) => {
    const { source, sourceName } = putOtherwise(of, { ...foundAs(of), outlet }) ?? {}
    return [source, sourceName]
  }
  expect(put('The Guardian')).toEqual(['paste:guardian', 'The Guardian'])
  expect(put('The Guardian ', guardian)).toEqual(['paste:theguardian.com', 'The Guardian'])
  expect(put('Ostend Courier', guardian)).toEqual(['paste:ostend-courier', 'Ostend Courier'])
  expect(put(' ', guardian)).toEqual(['paste', 'Pasted article'])
  const retitled = putOtherwise(guardian, { ...foundAs(guardian), headline: 'Other' })
  expect([retitled?.source, retitled?.sourceName]).toEqual(['paste:theguardian.com', 'Guardian'])
})

test('P14: only one article that is read from words is shown so', () => {
  expect(articleIn({ format: 'text', items: [found] })).toBe(found)
  expect(articleIn({ format: 'ninjs', items: [found] })).toBe(null)
  expect(articleIn({ format: 'text', items: [found, found] })).toBe(null)
})

test('P14: of what the clipboard held, its markup is taken, unless its words tell a date or an outlet that it leaves out', () => {
  const dated = { ...found, sourceName: 'Reuters' }
  const html = { ...dated, body: 'One.\n\nTwo.' }
  expect(betterOf(html, dated)).toEqual({ found: html, as: 'html' })
  expect(betterOf(html, null)).toEqual({ found: html, as: 'html' })
  expect(betterOf(null, dated)).toEqual({ found: dated, as: 'plain' })
  expect(betterOf(null, null)).toEqual({ found: null, as: 'plain' })
  expect(betterOf({ ...html, dated: 'arrival' }, dated).as).toBe('plain')
  expect(betterOf({ ...html, sourceName: found.sourceName }, dated).as).toBe('plain')
  expect(betterOf({ ...html, dated: 'arrival' }, { ...dated, dated: 'arrival' }).as).toBe('html')
})

test('P14: markup goes with the words that came with it alone, however the clipboard breaks their lines', () => {
  const held = { text: 'One.\r\n\r\nTwo.', html: '<p>One.</p><p>Two.</p>' }
  expect(pastedAs('One.\n\nTwo.', held)).toEqual({ text: 'One.\n\nTwo.', html: held.html })
  // A paste that changed nothing, or brought a picture without words, tells of nothing that comes after it.
  expect(pastedAs('One.\n\nTwo, he', held).html).toBe(null)
  expect(pastedAs('O', { text: '', html: '<img src="x">' }).html).toBe(null)
  expect(pastedAs('One.', null).html).toBe(null)
})
