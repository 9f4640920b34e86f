import { z } from 'zod'
import { parsePayload } from '../../server/format/parse-payload.ts'
import { received } from '../helpers/payload.ts'
import { bytesOf, linesOf } from './corpora.ts'
import * as telling from './fact.ts'
import type { Fact, Telling } from './fact.ts'

const line = z.object({ file: z.string(), expected_file: z.string(), kind: z.string() })
export const pairs = () => linesOf('gofeed/gofeed.pairs.expected.jsonl', (value) => line.parse(value))

/** Paths of theirs with the places in lists left out, for all their kinds of document. */
const OF_ITEM: Record<string, Telling> = {
  title: telling.headline,
  description: telling.abstract,
  summary: telling.abstract,
  content: telling.content,
  'content.value': telling.content,
  content_html: telling.content,
  link: telling.url,
  url: telling.url,
  guid: telling.guid,
  'guid.value': telling.guid,
  id: telling.guid,
  author: { ...telling.byline, same: (got, expected) => telling.holdsLine(expected, got) },
  'author.name': telling.byline,
  'authors[].name': telling.byline,
  'dcExt.creator[]': telling.byline,
  'itunesExt.author': telling.byline,
  'source.title': telling.provider,
  pubDateParsed: telling.published,
  publishedParsed: telling.published,
  date_published: telling.published,
  updatedParsed: telling.updated,
  date_modified: telling.updated,
  'categories[]': telling.keyword,
  'categories[].value': telling.keyword,
  'categories[].label': telling.keyword,
  'dcExt.subject[]': telling.keyword,
  'tags[]': telling.keyword,
  rights: telling.rights,
  'enclosure.url': telling.fileAddress,
  'enclosures[].url': telling.fileAddress,
  'enclosures[].type': telling.fileType,
  'attachments[].url': telling.fileAddress,
  'attachments[].mime_type': telling.fileType,
  'image.url': telling.fileAddress,
  image: telling.fileAddress,
  banner_image: telling.fileAddress,
}
const OF_FEED: Record<string, Telling> = {
  title: telling.provider,
  language: telling.language,
  copyright: telling.rights,
  rights: telling.rights,
}

/** Every value of a JSON document with its path. */
function* leaves(value: unknown, path = ''): Generator<[path: string, leaf: unknown]> {
  if (Array.isArray(value)) for (const [at, one] of value.entries()) yield* leaves(one, `${path}[${at}]`)
  else if (typeof value === 'object' && value !== null)
    for (const [name, one] of Object.entries(value)) yield* leaves(one, path === '' ? name : `${path}.${name}`)
  else yield [path, value]
}

function tellingOf(path: string): { at: number; telling: Telling } | null {
  const [, at, member] = /^(?:items|entries)\[(\d+)\]\.(.+)$/.exec(path) ?? []
  const found = member === undefined ? OF_FEED[path] : OF_ITEM[member.replace(/\[\d+\]/g, '[]')]
  return found === undefined ? null : { at: Number(at ?? 0), telling: found }
}

export function factsOf({ file, expected_file }: z.infer<typeof line>): Fact[] {
  const { items } = parsePayload(received(bytesOf(file), ''))
  const expected: unknown = JSON.parse(new TextDecoder().decode(bytesOf(expected_file)))
  return [...leaves(expected)].flatMap(([path, leaf]): Fact[] => {
    const found = tellingOf(path)
    const item = items[found?.at ?? 0]
    if (found === null || leaf === '' || (item === undefined && path in OF_FEED)) return []
    const got = item && found.telling.of(item)
    return [{ document: file, path, expected: leaf, got, holds: item !== undefined && found.telling.same(got, leaf) }]
  })
}
