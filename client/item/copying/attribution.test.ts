import { expect, test } from 'vitest'
import { aLine, anEntry, AT } from '../../../tests/helpers/build.ts'
import { attributeEntry, attributeWords, toldWhom, whoSaid } from './attribution.ts'
import { clipOf } from './clip.ts'

const NOW = Date.parse(AT)
const peskov = anEntry({
  party: 'Kremlin',
  speaker: 'Dmitry Peskov',
  role: 'spokesman',
  sourcing: 'on-record',
  quote: '“pure fiction”',
  text: 'Spokesman Dmitry Peskov told reporters that it was “pure fiction”.',
})
const version = {
  sourceName: 'Reuters',
  version: 2,
  publishedAt: AT,
  dayAlone: false,
  embargoedUntil: null,
  byline: 'By A. Reporter',
  url: 'https://wire.example/a?b=1&c=2',
  status: 'usable',
} as const

test('C183: a copied entry says who said it, for whom and to whom, the outlet, and the time with its zone', () => {
  const { text, html } = clipOf(attributeEntry(peskov, aLine({ publishedAt: AT }), NOW))
  const [words, who, where] = text.split('\n')
  expect(words).toBe('“pure fiction”')
  expect(who).toBe('— Dmitry Peskov, spokesman, Kremlin, to reporters')
  expect(where).toMatch(/^Reuters.*, \w{3} \d+ Nov 2024 \d\d:58 \S+$/)
  expect(html).toContain('<blockquote><p>“pure fiction”</p></blockquote>')
})

test.each([
  ['a source familiar with the conversation told Reuters.', 'Reuters'],
  ['Cheung told The Washington Post on Monday', 'The Washington Post'],
  ['she told a news conference in Minsk', 'a news conference'],
  ['The Kremlin said so.', null],
])('C183: “%s” was told %s', (text, whom) => {
  expect(toldWhom(text)).toBe(whom)
})

test('C183: unnamed sources are called so', () => {
  expect(whoSaid({ ...peskov, speaker: null, role: null, party: 'Reuters', sourcing: 'unnamed', text: '' })).toBe(
    'Reuters, unnamed sources',
  )
})

test('C183: killed copy is not copied without its kill, embargoed copy not without its time', () => {
  const killed = clipOf(attributeEntry(peskov, aLine({ withdrawn: true }), NOW))
  expect(killed.text.split('\n')[0]).toBe('KILLED: Reuters has withdrawn this copy. Not for use.')
  expect(killed.html).toMatch(/^<p><strong>KILLED/)
  const until = new Date(NOW + 3_600_000).toISOString()
  const held = { version: { ...version, embargoedUntil: until }, line: { withdrawn: false }, entry: null }
  expect(attributeWords('words', held, NOW).warnings[0]).toMatch(/^EMBARGO until /)
  expect(attributeWords('words', held, NOW + 7_200_000).warnings).toEqual([])
})

test('C183: words that the copy has no longer are not copied without what it says now', () => {
  const evidence = {
    itemId: 'i',
    version: 1,
    publishedAt: AT,
    start: 0,
    end: 4,
    cue: '',
    rule: 'r',
    match: '',
    fresh: '',
  }
  const warningsOf = (later: string) =>
    attributeEntry({ ...peskov, evidence: { ...evidence, later } }, aLine(), NOW).warnings
  expect(warningsOf('corrected in version 2: “It was 145.”')).toEqual([
    'CHANGED SINCE: version 2 of the copy says “It was 145.”',
  ])
  expect(warningsOf('version 3 no longer has these words')).toEqual([
    'CHANGED SINCE: version 3 of the copy no longer has these words.',
  ])
  expect(warningsOf('softened in version 2: “not accurate”')).toEqual([])
})

test('C183: selected words carry outlet, byline and address; markup in them stays words', () => {
  const given = { version, line: { withdrawn: false }, entry: null }
  const { text, html } = clipOf(attributeWords('a <b> & "c"', given, NOW))
  expect(text).toMatch(/^“a <b> & "c”\n— By A. Reporter\nReuters v2, .*\nhttps:/)
  expect(html).toContain('“a &lt;b&gt; &amp; &quot;c”')
  expect(html).toContain('<a href="https://wire.example/a?b=1&amp;c=2">')
  expect(clipOf({ ...attributeWords('x', given, NOW), url: 'javascript:alert(1)' }).html).not.toContain('href')
})
