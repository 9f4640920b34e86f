import { expect, test } from 'vitest'
import { sourceSettings } from '../../shared/source-settings.ts'
import { readOpml, writeOpml } from './opml.ts'

const feed = (id: string, url: string) =>
  sourceSettings.parse({ id, name: `The ${id} & Co`, language: 'de', route: { kind: 'http', url } })

test('R8: feeds written as OPML are read back as they were, other routes are left out', () => {
  const all = [feed('tide', 'https://tide.example/feed?a=1&b=2'), feed('berth', 'https://berth.example/rss')]
  const push = sourceSettings.parse({ id: 'push', route: { kind: 'push' } })
  const read = readOpml(writeOpml([...all, push]), [])
  expect(read.map(({ name, language, route }) => ({ name, language, route }))).toEqual(
    all.map(({ name, language, route }) => ({ name, language, route })),
  )
})

test('R8: folders are read through, what the desk has is left alone, two of one name get ids of their own', () => {
  const list = `<opml version="1.0"><body><outline text="Ports"><outline text="Tide" xmlUrl="https://a.example/"/>
    <outline text="Tide" xmlUrl="https://b.example/"/><outline text="Known" xmlUrl="https://c.example/"/></outline></body></opml>`
  const read = readOpml(list, [feed('tide', 'https://c.example/')])
  expect(read.map(({ id, route }) => [id, route.kind === 'http' && route.url])).toEqual([
    ['tide-2', 'https://a.example/'],
    ['tide-3', 'https://b.example/'],
  ])
})

const refusalOf = (list: string): unknown => {
  try {
    return readOpml(list, [])
  } catch (error) {
    return error
  }
}

test('R8: a list that names no feed is refused, and an address that is none with its line', () => {
  expect(refusalOf('<opml><body><outline text="x"/></body></opml>')).toMatchObject({ code: 'bad-format' })
  expect(refusalOf('no list')).toMatchObject({
    code: 'bad-format',
    faults: [{ path: expect.stringContaining('line 1') }],
  })
  const file = '<opml><body>\n<outline text="x" xmlUrl="file:///etc/passwd"/></body></opml>'
  expect(refusalOf(file)).toMatchObject({ code: 'bad-fields', faults: [{ path: 'line 2' }] })
})

test('R8: a list with one name many thousand times is read in time that grows with it', () => {
  const feeds = Array.from({ length: 20_000 }, (_, n) => `<outline text="a" xmlUrl="https://a.example/${n}"/>`)
  const read = readOpml(`<opml version="2.0"><body>${feeds.join('')}</body></opml>`, [])
  expect(read.at(-1)?.id).toBe('a-20000')
}, 5_000)
