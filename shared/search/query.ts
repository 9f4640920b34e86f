import type { Stance } from '../statement.ts'
import type { When } from './when.ts'

/** What a field of words is compared with. Party and speaker are those of an entry that the item carries. */
export const WORD_FIELDS = ['source', 'party', 'speaker', 'story', 'lang', 'tag'] as const
export type WordField = (typeof WORD_FIELDS)[number]

/** What an item can be. `unconfirmed` asks of its entries: one that nobody has confirmed yet. */
export const MARKS = ['killed', 'embargoed', 'unconfirmed', 'unfiled'] as const
export type Mark = (typeof MARKS)[number]

/** A leaf of a query: what one part of it asks for. */
export type Leaf =
  /** Words that stand side by side in headline, text, source or slugline; with `prefix` the last one only begins so. */
  | { kind: 'text'; words: string[]; prefix: boolean }
  | { kind: 'in'; field: WordField; value: string; prefix: boolean }
  | { kind: 'stance'; stance: Stance }
  | { kind: 'urgency'; least: number; most: number }
  /** When it was published: at or after a moment, or before it. */
  | { kind: 'time'; side: 'after' | 'before'; when: When }
  | { kind: 'is'; mark: Mark }

/**
 * What a search asks for. Of an `and`, the fields that ask of entries (party, speaker, stance, is:unconfirmed) ask of one
 * and the same entry; a `not` asks of all entries of an item.
 */
export type Query =
  | Leaf
  | { kind: 'everything' }
  | { kind: 'not'; part: Query }
  | { kind: 'and'; parts: Query[] }
  | { kind: 'or'; parts: Query[] }

export const EVERYTHING: Query = { kind: 'everything' }

/**
 * Several parts as one query, the part itself where there is one. An `and` within an `and` stays apart: the fields of
 * entries in it ask of an entry of their own.
 */
export function joined(kind: 'and' | 'or', parts: Query[]): Query {
  const flat = parts.flatMap((part) => (kind === 'or' && part.kind === 'or' ? part.parts : [part]))
  const [only] = flat
  if (only === undefined) return EVERYTHING
  return flat.length === 1 ? only : { kind, parts: flat }
}
