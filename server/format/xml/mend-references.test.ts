import { expect, test } from 'vitest'
import { parseOne, received, refusalOf } from '../../../tests/helpers/payload.ts'
import { parsePayload } from '../parse-payload.ts'
import { mendReferences } from './mend-references.ts'

test('P33: names of HTML become numbers, bare ampersands themselves, numbers of no character nothing', () => {
  expect(mendReferences('a&nbsp;b &eacute;&amp;&lt; AT&T & R&D; &#0;&#x1a;&#233;')).toBe(
    'a&#160;b &#233;&amp;&lt; AT&amp;T &amp; R&D; &#233;',
  )
  expect(mendReferences('<![CDATA[AT&T &nbsp;]]><!-- & -->&')).toBe('<![CDATA[AT&T &nbsp;]]><!-- & -->&amp;')
})

const nitf = (words: string, before = '') =>
  `${before}<nitf><body><body.content><p>${words}</p></body.content></body></nitf>`

test('P33: such copy is read, and told; names that nobody knows are refused, declared or not', () => {
  expect(parseOne(nitf('AT&T said&nbsp;so'), 'text/xml').body).toBe('AT&T said so')
  expect(parsePayload(received(nitf('AT&T'), 'text/xml')).repairs).toHaveLength(1)
  expect(parsePayload(received(nitf('AT&amp;T'), 'text/xml')).repairs).toEqual([])
  const bomb = '<!DOCTYPE nitf [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]>'
  expect(refusalOf(nitf('&b;', bomb), 'text/xml').code).toBe('bad-format')
})
