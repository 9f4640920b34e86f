import { resolveEntities } from '../../server/format/html/entities.ts'
import type { ParsedItem } from '../../server/format/parse.ts'

/** What a peer's test says of a document, beside what is read here. */
export interface Fact {
  document: string
  path: string
  expected: unknown
  got: unknown
  holds: boolean
}

const written = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value ?? ''))
const oneLine = (value: unknown): string =>
  written(value ?? '')
    .replace(/\s+/g, ' ')
    .trim()

/** The text of what may be markup, read once. */
const asText = (value: unknown): string =>
  oneLine(resolveEntities(written(value ?? '').replace(/<\/?[a-z!][^>]*>/gi, ' ')))

/** Markup is compared by its text, since peers keep and clean it in their own ways. */
export const sameWords = (got: unknown, expected: unknown): boolean =>
  asText(got) === asText(expected) || oneLine(got) === asText(expected)

/** Text of ours against what may be markup with a peer. */
export const sameLine = (got: unknown, expected: unknown): boolean =>
  [asText(expected), oneLine(expected)].includes(oneLine(got))

export const sameInstant = (got: unknown, expected: unknown): boolean =>
  Date.parse(String(got)) === Date.parse(String(expected))

export const holdsLine = (got: unknown, expected: unknown): boolean => oneLine(got).includes(asText(expected))

/** How one of a peer's fields is told here. */
export interface Telling {
  of: (item: ParsedItem) => unknown
  same: (got: unknown, expected: unknown) => boolean
}

export const headline: Telling = { of: (item) => item.headline, same: sameLine }
export const url: Telling = { of: (item) => item.url, same: sameLine }
export const provider: Telling = { of: (item) => item.sourceName, same: sameLine }
/** Tags of languages mean the same in capitals (BCP 47). */
export const language: Telling = {
  of: (item) => item.language?.toLowerCase(),
  same: (got, expected) => sameLine(got, String(expected).toLowerCase()),
}
export const byline: Telling = { of: (item) => item.byline, same: holdsLine }
export const abstract: Telling = { of: (item) => item.wire?.abstract, same: sameWords }
export const content: Telling = { of: (item) => item.bodyHtml ?? item.body, same: sameWords }
export const rights: Telling = { of: (item) => item.wire?.usageTerms, same: sameLine }
export const published: Telling = { of: (item) => item.wire?.firstPublishedAt ?? item.publishedAt, same: sameInstant }
export const updated: Telling = { of: (item) => item.publishedAt, same: sameInstant }
export const guid: Telling = { of: (item) => item.guid, same: sameLine }
export const keyword: Telling = {
  of: (item) => item.keywords,
  same: (got, expected) => Array.isArray(got) && got.some((word) => sameLine(word, expected)),
}
const oneOf = (member: 'url' | 'type'): Telling => ({
  of: (item) => (item.wire?.enclosures ?? []).map((file) => file[member]),
  same: (got, expected) => Array.isArray(got) && got.includes(expected),
})
export const fileAddress = oneOf('url')
export const fileType = oneOf('type')
