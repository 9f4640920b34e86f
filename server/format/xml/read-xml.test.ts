import { expect, test } from 'vitest'
import { Refusal } from '../../../shared/error-code.ts'
import { allBelow, at, attribute, rawText, textOf } from './element.ts'
import { readXml } from './read-xml.ts'

function fault(text: string): Refusal {
  try {
    readXml(text)
  } catch (error) {
    if (error instanceof Refusal) return error
    throw error
  }
  throw new Error('it was read')
}

test('P12: the order of mixed content, CDATA and prefixed names survive', () => {
  const root = readXml(
    '<?xml version="1.0"?><a:item xmlns:a="urn:a" xml:lang="en">one <b>two</b> three<![CDATA[ <4> &amp;]]></a:item>',
  )
  expect(root).toMatchObject({ name: 'item', space: 'urn:a', attributes: { 'xml:lang': 'en' } })
  expect(rawText(root)).toBe('one two three <4> &amp;')
  expect(textOf(at(root, 'b'))).toBe('two')
  expect(attribute(root, 'absent')).toBeUndefined()
  expect(allBelow(readXml('<a><b><c i="1"/></b><c i="2"/></a>'), 'c').map((c) => c.attributes.i)).toEqual(['1', '2'])
})

test('P12: a fault is told with line and column', () => {
  expect(fault('<a>\n<b></a>')).toMatchObject({
    code: 'bad-format',
    faults: [{ path: expect.stringMatching(/^line 2, column/) }],
  })
  expect(fault('<a>').code).toBe('bad-format')
  expect(fault('').code).toBe('bad-format')
})

test('P12: entities of a DOCTYPE stand for nothing, a bare DOCTYPE is fine', () => {
  expect(textOf(readXml('<!DOCTYPE nitf SYSTEM "nitf.dtd"><nitf>a &amp; b &#8220;c&#8221;</nitf>'))).toBe('a & b “c”')
  const bomb = '<!DOCTYPE a [<!ENTITY x "ha"><!ENTITY y "&x;&x;">]><a>&y;</a>'
  expect(fault(bomb).message).toContain('undefined entity')
  expect(fault('<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>').code).toBe('bad-format')
})

test('P12: elements over 256 deep are refused, and time grows with length alone', () => {
  expect(fault('<a>'.repeat(300)).message).toContain('256')
  expect(readXml(`<a>${'<b/>'.repeat(200_000)}</a>`).children).toHaveLength(200_000)
})
