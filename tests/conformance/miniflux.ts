import { createHash } from 'node:crypto'
import { z } from 'zod'
import { parsePayload } from '../../server/format/parse-payload.ts'
import type { ParsedItem } from '../../server/format/parse.ts'
import { received } from '../helpers/payload.ts'
import { linesOf } from './corpora.ts'
import * as telling from './fact.ts'
import type { Fact, Telling } from './fact.ts'

const line = z.object({
  test: z.string(),
  input: z.string(),
  facts: z.array(z.object({ path: z.string(), expected: z.unknown() })),
})
export const documents = () => linesOf('miniflux/miniflux.expected.jsonl', (value) => line.parse(value))

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')
const counted = (of: (item: ParsedItem) => readonly unknown[] | undefined): Telling => ({
  of: (item) => of(item)?.length ?? 0,
  same: Object.is,
})
const files = (item: ParsedItem) => item.wire?.enclosures
const fileOf =
  (member: 'url' | 'type') =>
  (at: number): Telling => ({
    of: (item) => files(item)?.[at]?.[member],
    same: telling.sameLine,
  })

const OF_ENTRY: Record<string, Telling> = {
  Title: telling.headline,
  URL: telling.url,
  Content: telling.content,
  Author: { ...telling.byline, same: telling.sameLine },
  Language: telling.language,
  Hash: { of: ({ guid }) => sha256(guid), same: Object.is },
  'len(Tags)': counted((item) => item.keywords),
  'len(Enclosures)': counted(files),
}
const OF_FEED: Record<string, Telling> = { Title: telling.provider, Language: telling.language }

/** What tells a path of theirs, and of which item; null where items have no such field. */
function tellingOf(path: string): { at: number; telling: Telling } | null {
  const [, length, at, member = ''] = /^(len\()?feed\.Entries\[(\d+)\]\.(\w+)\)?$/.exec(path) ?? []
  const found = OF_ENTRY[length === undefined ? member : `len(${member})`]
  if (found !== undefined) return { at: Number(at), telling: found }
  const [, entry, file, part] = /^feed\.Entries\[(\d+)\]\.Enclosures\[(\d+)\]\.(URL|MimeType)$/.exec(path) ?? []
  if (part !== undefined) return { at: Number(entry), telling: fileOf(part === 'URL' ? 'url' : 'type')(Number(file)) }
  const ofFeed = OF_FEED[/^feed\.(\w+)$/.exec(path)?.[1] ?? '']
  return ofFeed === undefined ? null : { at: 0, telling: ofFeed }
}

export function factsOf({ test, input, facts }: z.infer<typeof line>): Fact[] {
  // Their tests fetch each feed from somewhere, which is told only by what they expect of it.
  const from = z.url().safeParse(facts.find(({ path }) => path === 'feed.FeedURL')?.expected).data
  const { items } = parsePayload(received(input, '', { url: from }))
  return facts.flatMap(({ path, expected }): Fact[] => {
    if (path === 'len(feed.Entries)')
      return [{ document: test, path, expected, got: items.length, holds: items.length === expected }]
    // An entry's language is told where it has one; the feed's stands for entries without.
    const own = path === 'feed.Language' && facts.some((fact) => fact.path === 'feed.Entries[0].Language')
    const found = own ? null : tellingOf(path)
    const item = items[found?.at ?? 0]
    // What is told of a feed without items is told of nothing here.
    if (found === null || (item === undefined && !path.includes('Entries'))) return []
    const got = item && found.telling.of(item)
    return [{ document: test, path, expected, got, holds: item !== undefined && found.telling.same(got, expected) }]
  })
}
