import { expect, test } from 'vitest'
import { refusedBy } from '../../../tests/helpers/payload.ts'
import { at, childrenOf, rawText, textOf, type XmlElement } from './element.ts'
import { resolveEntities } from '../html/entities.ts'
import { type Knowledge, mendXml } from './lenient-xml.ts'
import { readXml } from './read-xml.ts'

const KNOWN: Knowledge = { prefixes: { dc: 'urn:dc' }, endsBefore: (open, next) => open === 'a' && next === 'b' }
const mended = (text: string): XmlElement => mendXml(text, KNOWN).root

test('P64: what is XML is read as the strict reader reads it', () => {
  const xml = `<?xml version="1.0"?><!DOCTYPE r SYSTEM "r.dtd"><r xmlns="urn:r" xmlns:x="urn:x" xml:lang="en" x:k="1">
    a<x:b c='&lt;"'/>&amp;<![CDATA[<d>&e;]]><f><g xmlns="urn:g">&#233;</g></f><!-- no -->z</r>`
  expect(mended(xml)).toEqual(readXml(xml))
})

test.each([
  ['Fish &amp; chips&nbsp;& more &copy=1 &unknown; &#150;&#x0;', 'Fish & chips\u00a0& more &copy=1 &unknown; –'],
  ['5 < 8, <3', '5 < 8, <3'],
  ['<b>one <i>two</b> three', 'one two three'],
  ['one</x> two', 'one two'],
  ['<![CDATA[never ended', 'never ended'],
  ['one<br>two<hr>three', 'onetwothree'],
])('P64: %j is taken as it was meant', (inside, text) => {
  expect(rawText(mended(`<r>${inside}</r>`)).replace(/<\/r>$/, '')).toBe(text)
})

test('P64: prefixes that nobody declared are bound as the format says, others to themselves', () => {
  const root = mended('<r><dc:date>1</dc:date><odd:date>2</odd:date></r>')
  expect(childrenOf(root, 'date').map(({ space }) => space)).toEqual(['urn:dc', 'odd'])
})

test('P64: an element that was left open ends where the format knows that another begins', () => {
  const root = mended('<r><a>one<b>two</b><a>three</r>')
  expect([textOf(at(root, 'a')), textOf(at(root, 'b'))]).toEqual(['one', 'two'])
})

test('P64: a document that ends early is what there is of it', () => {
  expect(textOf(mended('<r><a>one</a><c>tw'))).toBe('onetw')
  expect(refusedBy(() => mended('no element at all')).code).toBe('bad-format')
})

test('P12: entities of a DOCTYPE stand for nothing, depth is bounded, and time grows with length alone', () => {
  const bomb = '<!DOCTYPE a [<!ENTITY x "ha"><!ENTITY y "&x;&x;">]><a>&y;</a>'
  expect(rawText(mended(bomb))).toBe('&y;')
  expect(refusedBy(() => mended('<c>'.repeat(300))).message).toContain('256')
  for (const piece of ['<a>', '<br>', '</c>', '<c ', '<!--', '&#', '<a><b>', '<', "<c d='"])
    expect(mended(`<r>one</r>${piece.repeat(300_000)}`).name).toBe('r')
  for (const piece of ['<br>', '</c>', '<c/>', '<!--', '&#', '<a>one<b/></a>', '<', '&amp', '<![CDATA[a]]>'])
    expect(mended(`<r>${piece.repeat(300_000)}`).name).toBe('r')
})

test('references are those of HTML', () => {
  expect(resolveEntities('&eacute;&#8211;&#x2014;&#xD800;&#1114112;&constructor;')).toBe('é–—&constructor;')
})
