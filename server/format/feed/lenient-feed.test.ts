import { expect, test } from 'vitest'
import { parseOne, received } from '../../../tests/helpers/payload.ts'
import { detect } from '../detect.ts'
import { parsePayload } from '../parse-payload.ts'

const ITEM = '<item><title>Caf\u00e9 closes</title><link>https://a.example/1?x=1&amp;y=2</link></item>'
const rss = (items = ITEM): string => `<rss version="2.0"><channel><title>A</title>${items}</channel></rss>`

test.each([
  ['text/html', '<?xml version="1.0"?><!-- made -->\n<rss version="2.0">', 'rss'],
  ['application/json', '<feed xmlns="http://www.w3.org/2005/Atom">', 'atom'],
  ['text/plain', '\ufeff <?xml version="1.0"?><rdf:RDF xmlns:rdf="x">', 'rss'],
  ['application/rss+xml', '<?xml version="1.0"?><RSS version="0.92">', 'rss'],
  ['application/xml', '\n<b>Warning</b>: no cache<br />\n<?xml version="1.0"?><rss version="2.0">', 'rss'],
  ['', 'junk<feed xmlns="http://www.w3.org/2005/Atom">', 'atom'],
  ['text/plain', 'A feed begins with <rss version="2.0"> as a rule.', 'text'],
  ['text/html', '<!doctype html><html><body><pre><rss version="2.0">', 'html'],
  ['image/png', '<rss version="2.0">', null],
])('P60: a feed is known by its root whatever its type says: %s %j', (type, start, format) => {
  expect(detect(type, start)).toBe(format)
})

test('P60: looking for a feed costs no more than the glance', () => {
  const began = performance.now()
  for (const piece of ['<!-- -->', '<?a?>', '<!DOCTYPE a [', ' ', '<rss ', '{"version":'])
    detect('', piece.repeat(1_000))
  expect(performance.now() - began).toBeLessThan(1_000)
})

test.each([
  ['an entity of HTML', rss().replace('Caf\u00e9 ', 'Caf&eacute;&nbsp;')],
  ['a bare ampersand', rss().replace('&amp;', '&')],
  ['junk before the declaration', `PHP Notice: x <br>\n<?xml version="1.0"?>${rss()}`],
  ['words after the root', `${rss()}<!-- served -->\n<script>x</script>`],
  ['a control character', rss().replace('closes', 'clo\u0001ses')],
  ['an undeclared prefix', rss(ITEM.replace('</item>', '<media:thumbnail url="https://a.example/t.png"/></item>'))],
  ['a title that is left open', rss().replace('</title><link>', '<link>')],
  ['items that are left open', rss(`${ITEM.replace('</item>', '')}<item><title>Second`)],
  ['a document that ends early', rss().slice(0, -20)],
  ['a wrong declared encoding', `<?xml version="1.0" encoding="us-ascii"?>${rss()}`],
  ['an entity that is declared', `<!DOCTYPE rss [<!ENTITY x "y">]>${rss().replace('closes', 'closes &x;')}`],
])('P64: %s is no reason to refuse a feed', (_, body) => {
  const { items, repairs } = parsePayload(received(body, 'application/rss+xml'))
  expect(items[0]).toMatchObject({
    headline: expect.stringMatching(/^Caf\u00e9.*closes/),
    url: 'https://a.example/1?x=1&y=2',
  })
  expect(repairs.length).toBeGreaterThan(0)
})

test('P64: a feed that is sound has no repairs, undeclared modules are read, bytes are asked first', () => {
  expect(parsePayload(received(rss(), '')).repairs).toEqual([])
  const undeclared = rss(ITEM.replace('</item>', '<dc:creator>Ida Holm</dc:creator></item>'))
  expect(parseOne(undeclared, '').byline).toBe('Ida Holm')
  const latin = Buffer.from(`<?xml version="1.0" encoding="UTF-8"?>${rss()}`, 'latin1')
  expect(parseOne(latin, 'application/rss+xml; charset=utf-8').headline).toBe('Caf\u00e9 closes')
})

test('P64: what was mended is told with its place', () => {
  const { repairs } = parsePayload(received(rss().replace('&amp;', '&'), ''))
  expect(repairs).toEqual(['line 1: a “&” that begins nothing in XML'])
})
