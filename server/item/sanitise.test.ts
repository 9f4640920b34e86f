import { expect, test } from 'vitest'
import { sanitise } from './sanitise.ts'

test.each([
  ['<p onclick="x()">a</p>', '<p>a</p>'],
  ['<script>x()</script>a<style>p{}</style>', 'a'],
  ['<img src=x onerror=x()>a', 'a'],
  [
    '<a href="https://example.org/" target="_top">a</a>',
    '<a href="https://example.org/" rel="noopener noreferrer nofollow">a</a>',
  ],
  ['<svg><script>x()</script></svg>a', 'a'],
  ['<iframe srcdoc="<script>x()</script>"></iframe>a', 'a'],
  ['<p style="position:fixed">a</p>', '<p>a</p>'],
  ['<h1>a</h1>', '<h2>a</h2>'],
  ['<p>unclosed <b>a', '<p>unclosed <b>a</b></p>'],
  ['<math><mi//xlink:href="data:x,<script>">a', ''],
])('I14: markup keeps structure and plain links alone: %s', (html, clean) => {
  expect(sanitise(html)).toBe(clean)
})

test.each(['javascript:x()', 'data:text/html,x', ' java\nscript:x()', 'vbscript:x', '//example.org'])(
  'I14: a link to %s is no link',
  (href) => {
    expect(sanitise(`<a href="${href}">a</a>`)).not.toContain('href')
  },
)

test('I14: deep nesting is cut, and cleaning twice changes nothing', () => {
  const deep = `${'<blockquote>'.repeat(5_000)}a${'</blockquote>'.repeat(5_000)}`
  const once = sanitise(deep)
  expect(once.length).toBeLessThan(2_000)
  expect(sanitise(once)).toBe(once)
})
