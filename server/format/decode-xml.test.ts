import { expect, test } from 'vitest'
import { decodeXml } from './decode-xml.ts'

const declared = (encoding: string, words: string): string =>
  `<?xml version="1.0" encoding="${encoding}"?><a>${words}</a>`
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
const latin1 = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, 'latin1'))
const utf16 = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, 'utf16le'))
const western = new TextDecoder('windows-1252')
const wordsOf = (body: Uint8Array, charset: string | null = null) => {
  const { text, repairs } = decodeXml(body, charset)
  return { words: /<a>(.*)<\/a>/s.exec(text)?.[1], repairs }
}

test('P20: XML is read as UTF-8 where its bytes are that, and a declaration that lies is told', () => {
  expect(wordsOf(utf8(declared('UTF-8', 'Zürich')))).toEqual({ words: 'Zürich', repairs: [] })
  expect(wordsOf(utf8(declared('ISO-8859-1', 'Zürich “quoted”')))).toEqual({
    words: 'Zürich “quoted”',
    repairs: ['the body is declared as ISO-8859-1, and was read as utf-8'],
  })
  expect(wordsOf(utf8(declared('ISO-8859-1', 'Zurich'))).repairs).toEqual([])
  expect(wordsOf(utf8(declared('UTF-8', 'Zürich')), 'iso-8859-1').repairs).toHaveLength(1)
})

test('P20: what is not UTF-8 is read as declared, else as windows-1252', () => {
  expect(wordsOf(latin1(declared('ISO-8859-1', 'Z\xfcrich \x93x\x94')))).toEqual({ words: 'Zürich “x”', repairs: [] })
  expect(wordsOf(latin1(declared('UTF-8', 'Z\xfcrich')))).toEqual({
    words: 'Zürich',
    repairs: ['the body is declared as UTF-8, and was read as windows-1252'],
  })
  expect(wordsOf(latin1('<a>Z\xfcrich</a>'))).toEqual({
    words: 'Zürich',
    repairs: ['the body is not UTF-8, and was read as windows-1252'],
  })
  expect(wordsOf(latin1(declared('windows-1251', '\xcf\xe5\xf1\xea\xee\xe2')))).toEqual({
    words: 'Песков',
    repairs: [],
  })
  expect(wordsOf(latin1('<a>\xcf\xe5\xf1\xea\xee\xe2</a>'), 'windows-1251').words).toBe('Песков')
  expect(wordsOf(latin1(declared('utf-9', 'Z\xfcrich'))).words).toBe('Zürich')
})

test('P20: a byte order mark wins over what is declared, and UTF-16 is told without one', () => {
  expect(wordsOf(utf16(`\ufeff${declared('utf-8', 'Zürich')}`))).toEqual({
    words: 'Zürich',
    repairs: ['the body is declared as utf-8, and was read as utf-16le'],
  })
  expect(wordsOf(utf16(declared('utf-16', 'Zürich')))).toEqual({ words: 'Zürich', repairs: [] })
  expect(wordsOf(utf8(`\ufeff${declared('UTF-8', 'Zürich')}`))).toEqual({ words: 'Zürich', repairs: [] })
  expect(wordsOf(utf8(`\ufeff${declared('ISO-8859-1', 'Zürich')}`)).repairs).toHaveLength(1)
  expect(wordsOf(utf8(declared('UTF-16', 'Zürich')))).toEqual({
    words: 'Zürich',
    repairs: ['the body is declared as UTF-16, and was read as utf-8'],
  })
})

test('P20: letters of UTF-8 survive a few bytes of windows-1252 among them', () => {
  const body = Uint8Array.from([...utf8('<a>Zürich, Genève '), 0x93, 0x78, ...utf8(' Köln ”</a>')])
  expect(wordsOf(body)).toEqual({
    words: 'Zürich, Genève “x Köln ”',
    repairs: ['the body is UTF-8 with bytes of windows-1252 in it'],
  })
})

test('P20: a seven-bit charset is read as declared', () => {
  const body = latin1(declared('ISO-2022-JP', '\x1b$BElE5\x1b(B'))
  expect(wordsOf(body)).toEqual({ words: '東典', repairs: [] })
})

test('P20: characters that XML has none of are left out, and told', () => {
  expect(wordsOf(utf8('<a>one\u0000 two\u001a\tthree</a>'))).toEqual({
    words: 'one two\tthree',
    repairs: ['2 characters that XML has none of were left out'],
  })
})

const twice = (text: string): Uint8Array => utf8(western.decode(utf8(text)))

test('P20: text that was encoded twice is read as it was meant; accents beside quotation marks are left', () => {
  const repairs = ['text that was encoded twice as UTF-8 was read as it was meant']
  expect(wordsOf(twice('<a>the world’s “most” powerful – café</a>'))).toEqual({
    words: 'the world’s “most” powerful – café',
    repairs,
  })
  expect(wordsOf(twice('<a>Песков опроверг</a>'))).toEqual({ words: 'Песков опроверг', repairs })
  for (const words of ['“CAFÉ”, “ÉTÉ”, “ÉCOLÉ”, “MARCHÉ”', 'Übung „Ä“, „Ö“, „Ü“', 'Zürich é è à'])
    expect(wordsOf(utf8(`<a>${words}</a>`))).toEqual({ words, repairs: [] })
})

test('P20: controls of C1 are the letters that windows-1252 has in their place', () => {
  const repairs = ['control characters were read as the letters that windows-1252 has in their place']
  expect(wordsOf(utf8('<a>it\u0092s &#147;so&#x94; &#160;</a>'))).toEqual({ words: 'it’s “so” &#160;', repairs })
})
