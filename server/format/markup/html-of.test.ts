import { expect, test } from 'vitest'
import { htmlText } from '../html/html-text.ts'
import { readXml } from '../xml/read-xml.ts'
import { htmlOf } from './html-of.ts'
import { htmlTree, looksHtml } from './html-tree.ts'
import { laidOut } from './laid-out.ts'

const html = (inside: string): string => htmlOf(readXml(`<body.content>${inside}</body.content>`))

/** Milliseconds that it takes. */
const time = (n: number): number => {
  const text = `<b>${'<p>a    b\n  c</p>'.repeat(n)}${'x \n'.repeat(n)}${'<i>&amp;amp;</i>'.repeat(n)}</b>`
  const root = readXml(text)
  const from = performance.now()
  htmlOf(root)
  return performance.now() - from
}

test('P21: mixed content keeps its order, and names that NITF tags leave their words', () => {
  expect(html('<p>One <em>two</em> <person>Ann  Lee</person> of <org value="x">Acme</org>\n   three.</p>')).toBe(
    '<p>One <em>two</em> Ann Lee of Acme three.</p>',
  )
  expect(html('<block><hl2>Head</hl2><p>A &lt; b<br/>c</p><p/></block><p> </p>loose <b>words</b>')).toBe(
    '<h3>Head</h3>\n<p>A &lt; b<br>c</p>\n<p>loose <b>words</b></p>',
  )
})

test('P21: lists, tables, quotations, fractions and captions stay what they are', () => {
  expect(html('<ul><li>One</li><li><p>Two</p></li></ul>')).toBe('<ul>\n<li>One</li>\n<li>\n<p>Two</p>\n</li>\n</ul>')
  const table = html('<table><tr><th colspan="2">Tide</th></tr>\n<tr><td>6 a.m.</td><td/></tr></table>')
  expect(table).toContain('<th colspan="2">Tide</th>')
  expect(htmlText(table)).toBe('Tide\n\n6 a.m.')
  expect(html('<bq><p>So he said.</p></bq>')).toBe('<blockquote>\n<p>So he said.</p>\n</blockquote>')
  expect(html('<p>1<frac><numer>1</numer><frac-sep/><denom>2</denom></frac> miles</p>')).toBe('<p>1 1/2 miles</p>')
  const media = '<media media-type="image"><media-reference source="a.jpg"/><media-caption>The pier. </media-caption>'
  expect(html(`<p>a</p>${media}<media-producer>Lee</media-producer></media><p>b</p>`)).toBe(
    '<p>a</p>\n<figure><figcaption>The pier. (Lee)</figcaption></figure>\n<p>b</p>',
  )
})

test('P21: scripts, and notes for editors alone, are no copy', () => {
  expect(html('<note type="npa"><body.content><p>Call me</p></body.content></note><p>a<script>x()</script></p>')).toBe(
    '<p>a</p>',
  )
  expect(html('<note type="pa"><body.content><p>A clarification.</p></body.content></note>')).toContain('clarification')
  expect(html('<header><h1>Headline</h1><time>now</time></header><section><p>a</p></section>')).toBe('<p>a</p>')
})

test('P21: a block that stands in a paragraph ends it', () => {
  expect(html('<p>\n<h3>Head</h3>\n</p><p>a<ul><li>b</li></ul>c</p>')).toBe(
    '<h3>Head</h3>\n<p>a</p>\n<ul>\n<li>b</li>\n</ul>\n<p>c</p>',
  )
})

test('P21: words that were escaped twice are read as they were meant, and told', () => {
  const told: string[] = []
  const root = readXml('<b><p>4 o&amp;#39;clock, 35&lt;endash&gt;-&lt;/endash&gt;40, a &lt; b &amp; c</p></b>')
  expect(htmlOf(root, (repair) => told.push(repair))).toBe("<p>4 o'clock, 35-40, a &lt; b &amp; c</p>")
  expect(told).toEqual(['words that were escaped twice were read as they were meant'])
})

test('P22: paragraphs that an agency sets with indents in one element are parted; wrapped lines are joined', () => {
  expect(
    html(
      '<p>(Adds detail)\n    * Point one\n\n    By Ann Lee\n    Nov 11 (Wire) - First words\nand more.\n    Second.</p>',
    ),
  ).toBe(
    ['(Adds detail)', '* Point one', 'By Ann Lee', 'Nov 11 (Wire) - First words and more.', 'Second.']
      .map((text) => `<p>${text}</p>`)
      .join('\n'),
  )
  expect(html('<p>One line\n       and the next,\n       wrapped.</p>')).toBe('<p>One line and the next, wrapped.</p>')
  expect(laidOut('a\nb\n\nc')).toEqual([
    { tag: 'p', text: 'a b' },
    { tag: 'p', text: 'c' },
  ])
})

test('P22: a table of fixed columns stays as it is set', () => {
  const set = 'Results on Monday\nNorth End          2 South Park  0\nHarbour Town       5 Hill United 0\nEnds here'
  expect(html(`<p>${set}</p>`)).toBe(
    '<p>Results on Monday</p>\n<pre>North End          2 South Park  0\nHarbour Town       5 Hill United 0</pre>\n<p>Ends here</p>',
  )
  expect(html('<pre>\na  b\n  c\n</pre>')).toBe('<pre>a  b\n  c</pre>')
})

test('P21: markup that travels as text is read as markup', () => {
  expect(looksHtml('\n<P>One')).toBe(true)
  expect(looksHtml('2 < 3 and <4>')).toBe(false)
  expect(htmlOf(htmlTree('<P>One &eacute;<P>Two<br>three'))).toBe('<p>One é</p>\n<p>Two<br>three</p>')
  expect(() => htmlTree('<b>'.repeat(1_000))).toThrow('256')
})

test('P10: hostile markup costs no more than its length', () => {
  time(2_000)
  expect(time(16_000) / Math.max(time(2_000), 3)).toBeLessThan(32)
})
