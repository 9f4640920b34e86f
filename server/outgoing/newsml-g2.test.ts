import { expect, test } from 'vitest'
import { readXml } from '../format/xml/read-xml.ts'
import { findsTold } from './finds-told.ts'
import { OUT } from './formats.ts'
import { faultsOf } from './testing/newsml-g2-shape.ts'
import { KILLED, PLACE, write } from './testing/told.ts'

test('W34: NewsML-G2 has its elements in the order and number of the standard, withdrawn or not', () => {
  for (const document of [write('newsml-g2'), write('newsml-g2', KILLED)])
    expect(faultsOf(readXml(document))).toEqual([])
})

test('W34: where nothing is found the message holds an item that says so, since none holds nothing', () => {
  const told = findsTold([], { q: 'x', saved: null, versionOf: () => null, lastAt: '2024-11-11T09:00:00.000Z' }, PLACE)
  const document = OUT['newsml-g2'].finds(told)
  expect(faultsOf(readXml(document))).toEqual([])
  expect(document).toContain('guid="urn:on-record:search:x"')
  expect(document).toContain('<headline>Search: x</headline>')
})

test('what the standard does not have is seen', () => {
  const document = write('newsml-g2')
  for (const [right, wrong] of [
    [/<itemClass[^>]*>/, ''],
    [/(<header>.*<\/header>)(<itemSet>.*<\/itemSet>)/s, '$2$1'],
    [/ standardversion="[^"]*"/, ''],
    [/<itemSet>.*<\/itemSet>/s, '<itemSet/>'],
    [/<sent>[^<]*/, '<sent>2024-11-11T09:00:00'],
    [/ version="\d+" standard=/, ' version="0" standard='],
    [/qcode="ninat:text"/, 'qcode="text"'],
    [/<headline>/, '<headline role="x">'],
  ] as const)
    expect(faultsOf(readXml(document.replace(right, wrong)))).not.toEqual([])
})
