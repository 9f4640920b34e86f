import { expect, test } from 'vitest'
import { HEADLINE, item, type Parts } from '../../tests/helpers/newsml-g2.ts'
import { parseOne } from '../../tests/helpers/payload.ts'

const parse = (parts: Parts = {}) => parseOne(item(parts), 'application/vnd.iptc.g2.newsitem+xml')

const words = (text: string) =>
  `<inlineData contenttype="text/plain">${text}\n\nOSTEND (OP) - The board denied it.</inlineData>`

const byline = (by: string, text: string) => parse({ about: `${HEADLINE}<by>${by}</by>`, content: words(text) }).byline

test('P28: a byline that names nobody gives way to the name under which the text begins', () => {
  expect(byline('', 'By Ann Lee')).toBe('Ann Lee')
  expect(byline('Staff Reporter', 'By Ann Lee')).toBe('Ann Lee')
  expect(byline('Staff Reporter', 'Nobody signs.')).toBe('Staff Reporter')
  expect(byline('Jo Doe', 'By Ann Lee')).toBe('Jo Doe')
})

test('P28: copy without a dateline has that under which its text begins', () => {
  const dated = (about: string, text: string) => {
    const { dateline, wire } = parse({ about: `${HEADLINE}${about}`, content: words(text) })
    return [dateline, wire?.city]
  }
  expect(dated('', 'By Ann Lee')).toEqual(['OSTEND (OP)', 'OSTEND'])
  expect(parse({ content: words('').replace('OSTEND (OP)', 'Nov 11 (OP)') }).dateline).toBeUndefined()
  expect(dated('<dateline>GHENT (OP) -</dateline>', '')).toEqual(['GHENT (OP) -', 'OSTEND'])
  expect(dated('<located><name>Ghent</name></located>', '')).toEqual(['OSTEND (OP)', 'Ghent'])
})

test('P28: copy without a headline is shown by its first words', () => {
  const content = `<inlineXML><html><body><p>The board denied it. ${'And more. '.repeat(20)}</p></body></html></inlineXML>`
  const { headline } = parse({ about: '', content })
  expect(headline).toMatch(/^The board denied it\. And .*…$/)
  expect(headline.length).toBeLessThanOrEqual(101)
})

const zoneless = (language: string, timeZone?: string) =>
  parseOne(item({ identity: `guid="g" xml:lang="${language}"` }).replace('+01:00<', '<'), 'text/xml', { timeZone })
    .publishedAt

test('P29: times without a zone are their source’s own, else those of the country that the item’s language names', () => {
  expect(zoneless('fi-FI')).toBe('2024-11-11T06:58:00Z')
  expect(zoneless('fi-FI', 'UTC')).toBe('2024-11-11T08:58:00Z')
  for (const tag of ['fi', 'en-US', 'de-DE-x', 'not a tag']) expect(zoneless(tag)).toMatch(/^2024-11-11T0[78]:58:00Z$/)
})
