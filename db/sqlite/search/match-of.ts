import { assertNever } from '../../../shared/must.ts'
import { asksOfEntry } from '../../../shared/search/entry-groups.ts'
import { instantOf, type ReadAt } from '../../../shared/search/instant-of.ts'
import type { Leaf, Query } from '../../../shared/search/query.ts'
import { isShort } from '../../../shared/search/words-of.ts'
import { ENTRY_SPAN, facet, facetWords } from './facet.ts'
import { BEGINNING, END, stretchesBetween } from './time-facets.ts'

export interface MatchGiven extends ReadAt {
  /** The ids of the stories that a person means by some words. */
  storiesOf: (value: string, prefix: boolean) => string[]
  /** Words of text must stand in the headline. */
  inHeadline?: boolean
}

/** Every word is quoted: nothing that was typed is ever FTS5 syntax. */
const phrase = (words: readonly string[], prefix = false): string => `"${words.join(' ')}"${prefix ? '*' : ''}`
const either = (phrases: readonly string[]): string =>
  phrases.length === 1 ? (phrases[0] ?? '') : `(${phrases.join(' OR ')})`
const ALL = phrase([facet('everything')])
/** A word that no item has. */
const NOTHING = phrase([facet('everything', 'none')])

function text({ words, prefix }: Leaf & { kind: 'text' }, inHeadline: boolean): string {
  const [first = ''] = words
  if (prefix && words.length === 1 && isShort(first)) return phrase([facet('first', first)])
  return `${inHeadline ? '{headline slugline} : ' : ''}${phrase(words, prefix)}`
}

function time({ side, when }: Leaf & { kind: 'time' }, given: MatchGiven): string {
  const at = instantOf(when, given)
  const words = side === 'after' ? stretchesBetween(at, END) : stretchesBetween(BEGINNING, at)
  return words.length === 0 ? NOTHING : either(words.map((word) => phrase([word])))
}

function story(value: string, prefix: boolean, given: MatchGiven): string {
  const ids = given.storiesOf(value, prefix)
  return ids.length === 0 ? NOTHING : either(ids.map((id) => phrase([facet('story', id)])))
}

/** A leaf as an FTS5 expression (https://www.sqlite.org/fts5.html#full_text_query_syntax). */
function ofLeaf(leaf: Leaf, given: MatchGiven): string {
  switch (leaf.kind) {
    case 'text':
      return text(leaf, given.inHeadline === true)
    case 'in':
      if (leaf.field === 'story') return story(leaf.value, leaf.prefix, given)
      return phrase(facetWords(leaf.field, leaf.value), leaf.prefix)
    case 'stance':
      return phrase([facet('stance', leaf.stance)])
    case 'is':
      return phrase([leaf.mark === 'unconfirmed' ? facet('state', 'suggested') : facet('mark', leaf.mark)])
    case 'urgency': {
      const digits = Array.from({ length: leaf.most - leaf.least + 1 }, (_, n) =>
        phrase([facet('urgency', leaf.least + n)]),
      )
      return either(digits)
    }
    case 'time':
      return time(leaf, given)
    default:
      return assertNever(leaf)
  }
}

function all(parts: readonly Query[], given: MatchGiven): string {
  const anywhere = { ...given, inHeadline: false }
  const unwanted = parts.flatMap((part) => (part.kind === 'not' ? [matchOf(part.part, anywhere)] : []))
  const entry = parts.filter(asksOfEntry).map((leaf) => ofLeaf(leaf, given))
  const others = parts.filter((part) => part.kind !== 'not' && !asksOfEntry(part)).map((part) => matchOf(part, given))
  const together = entry.length > 1 ? [`NEAR(${entry.join(' ')}, ${ENTRY_SPAN})`] : entry
  const wanted = [...others, ...together]
  const asked = wanted.length === 0 ? ALL : wanted.join(' AND ')
  return unwanted.length === 0 ? `(${asked})` : `((${asked}) NOT ${either(unwanted)})`
}

/** A search as one FTS5 expression over the items' words and facets. */
export function matchOf(query: Query, given: MatchGiven): string {
  switch (query.kind) {
    case 'everything':
      return ALL
    case 'not':
      return all([query], given)
    case 'and':
      return all(query.parts, given)
    case 'or':
      return either(query.parts.map((part) => matchOf(part, given)))
    case 'text':
    case 'in':
    case 'stance':
    case 'is':
    case 'urgency':
    case 'time':
      return ofLeaf(query, given)
    default:
      return assertNever(query)
  }
}

/** True where some words may stand in a text: only then can one find be better than another. */
export const hasText = (query: Query): boolean =>
  query.kind === 'text' || ((query.kind === 'and' || query.kind === 'or') && query.parts.some(hasText))
