import { expect, test } from 'vitest'
import { hubLinks } from './hub-links.ts'

const URL = 'https://agency.example/feed'
const links = (body: string, header: string | null = null) => hubLinks(URL, header, Buffer.from(body))
const found = { hub: 'https://hub.example/?a=1&b=2', topic: 'https://agency.example/self' }

test.each([
  ['Atom', '<feed><link rel="hub" href="https://hub.example/?a=1&amp;b=2"/><link href="/self" rel="self"/></feed>'],
  [
    'RSS',
    "<rss><channel><atom:link rel='hub' href='https://hub.example/?a=1&#38;b=2'/><a10:link rel='self' href='self'/>",
  ],
  [
    'HTML',
    '<html><head><LINK REL="stylesheet hub" HREF="https://hub.example/?a=1&amp;b=2"><link rel=x><link rel="self" href="self">',
  ],
  [
    'JSON Feed',
    '{"feed_url":"https://agency.example/self","hubs":[{"type":"WebSub","url":"https://hub.example/?a=1&b=2"}]}',
  ],
])('R16: a hub is found in %s', (_format, body) => {
  expect(links(body)).toEqual(found)
})

test('R16: a hub is found in Link headers, which go before the document', () => {
  const header = '</x>; title="a, <b>"; rel=next, <https://hub.example/?a=1&b=2>; rel="hub", </self>; rel=self'
  expect(links('<feed><link rel="hub" href="https://other.example/"/></feed>', header)).toEqual(found)
})

test('R16: a document that names no name for itself is known by its address', () => {
  expect(links('<feed><link rel="hub" href="https://hub.example/"/></feed>')?.topic).toBe(URL)
})

test.each([
  ['no link', '<feed><title>hub</title></feed>'],
  ['a link to something else', '<link rel="github" href="https://hub.example/"/>'],
  ['a hub that is no web address', '<link rel="hub" href="javascript:alert(1)"/>'],
  ['an endless link', '<link '.repeat(20_000)],
])('R16: there is no hub in a document with %s', (_what, body) => {
  expect(links(body)).toBeNull()
})
