import { foldWord } from './fold-word.ts'
import { holdsWords } from './highlight.ts'
import type { Leaf, Query } from './query.ts'
import { wordsOf } from './words-of.ts'
import type { FoundEntry } from './hit.ts'

/** True for what asks of an entry that the item carries. */
export const asksOfEntry = (query: Query): query is Leaf =>
  (query.kind === 'in' && (query.field === 'party' || query.field === 'speaker')) ||
  query.kind === 'stance' ||
  (query.kind === 'is' && query.mark === 'unconfirmed')

/** What a search asks of entries: each group of one and the same entry. */
export function entryGroups(query: Query): Leaf[][] {
  if (asksOfEntry(query)) return [[query]]
  if (query.kind === 'or') return query.parts.flatMap(entryGroups)
  if (query.kind !== 'and') return []
  const own = query.parts.filter(asksOfEntry)
  const others = query.parts.filter((part) => !asksOfEntry(part)).flatMap(entryGroups)
  return own.length === 0 ? others : [own, ...others]
}

type Facts = Pick<FoundEntry, 'party' | 'speaker' | 'stance' | 'state'>

function meets(entry: Facts, leaf: Leaf): boolean {
  if (leaf.kind === 'stance') return entry.stance === leaf.stance
  if (leaf.kind === 'is') return entry.state === 'suggested'
  if (leaf.kind !== 'in') return false
  const text = (leaf.field === 'party' ? entry.party : entry.speaker) ?? ''
  return holdsWords(text, { words: wordsOf(leaf.value).map(foldWord), prefix: leaf.prefix })
}

/** Entries for which a search finds their item. */
export const entriesFound = <E extends Facts>(entries: readonly E[], groups: readonly Leaf[][]): E[] =>
  entries.filter((entry) => groups.some((group) => group.every((leaf) => meets(entry, leaf))))
