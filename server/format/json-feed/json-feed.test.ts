import { expect, test } from 'vitest'
import { parseOne, received } from '../../../tests/helpers/payload.ts'
import { parsePayload } from '../parse-payload.ts'
import { isJsonFeed } from './is-json-feed.ts'

const feed = (items: unknown, over: object = {}): string =>
  JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Fjord Wire',
    home_page_url: 'https://fjord.example/',
    items,
    ...over,
  })

test('P63: an item of JSON Feed', () => {
  const item = {
    id: 77,
    url: '/77',
    title: 'Minister &amp; union',
    content_html: '<p>At <a href="odds">odds</a>.</p>',
    content_text: 'At odds.',
    summary: 'Odds.',
    image: 'https://fjord.example/i.png',
    date_published: '2024-11-12T08:00:00Z',
    date_modified: '2024-11-12T10:00:00+01:00',
    authors: [{ name: 'Ida Holm' }, { name: 'Bo Lund' }],
    tags: ['labour', 'ports'],
    language: 'en',
    attachments: [{ url: '/a.m4a', mime_type: 'audio/x-m4a', title: 'Listen' }, { mime_type: 'text/plain' }],
  }
  expect(parseOne(feed([item]), 'application/feed+json')).toEqual({
    guid: '77',
    source: 'fjord-wire',
    sourceName: 'Fjord Wire',
    publishedAt: '2024-11-12T09:00:00Z',
    headline: 'Minister & union',
    status: 'usable',
    language: 'en',
    byline: 'Ida Holm, Bo Lund',
    url: 'https://fjord.example/77',
    keywords: ['labour', 'ports'],
    body: 'At odds.',
    bodyHtml: '<p>At <a href="https://fjord.example/odds">odds</a>.</p>',
    wire: {
      abstract: 'Odds.',
      firstPublishedAt: '2024-11-12T08:00:00Z',
      enclosures: [
        { url: 'https://fjord.example/a.m4a', type: 'audio/x-m4a', title: 'Listen' },
        { url: 'https://fjord.example/i.png', type: 'image/*', title: null },
      ],
    },
  })
})

test('P63: version 1 has one author, and members of a wrong kind count as absent', () => {
  const old = feed([{ id: '1', author: { name: 'Ida Holm' }, tags: 'ports', title: 7, summary: {}, attachments: null }])
  expect(parseOne(old)).toMatchObject({ byline: 'Ida Holm', keywords: ['ports'], headline: '7' })
  expect(parseOne(feed([{ id: '1', title: 'A', authors: { name: 'Bo' } }], { authors: [{ name: 'X' }] })).byline).toBe(
    'Bo',
  )
  expect(parsePayload(received(feed([null, 3, 'x', { id: '1', title: 'A' }]))).items).toHaveLength(1)
  expect(parsePayload(received(feed(null))).items).toEqual([])
})

test('P60: a JSON Feed is known by its version, else by its members; an item of the desk is none', () => {
  expect(isJsonFeed({ version: 'https://jsonfeed.org/version/1' })).toBe(true)
  expect(isJsonFeed({ items: [{ content_text: 'a' }] })).toBe(true)
  expect(isJsonFeed({ feed_url: 'x', items: [] })).toBe(true)
  for (const value of [[], null, { guid: '1', version: 1 }, { items: [] }, { items: [{ guid: 'a' }] }])
    expect(isJsonFeed(value)).toBe(false)
})
