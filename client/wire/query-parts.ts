import { printQuery } from '../../shared/search/print-query.ts'
import { joined, type Query, type WordField } from '../../shared/search/query.ts'
import { readQuery } from '../../shared/search/read-query.ts'

/** What must all hold, one by one: each may stand as a chip. */
function partsOf(q: string): Query[] {
  const { query } = readQuery(q)
  if (query.kind === 'everything') return []
  return query.kind === 'and' ? query.parts : [query]
}

const written = (parts: Query[]): string => printQuery(joined('and', parts))

/** Whether a search has `part` (as "is:killed") as one of its own. */
export const hasPart = (q: string, part: string): boolean => partsOf(q).some((own) => printQuery(own) === part)

/** The search with `part` taken in or left out; of `others` (the other answers to the same question) none stays. */
export function turnPart(q: string, part: string, others: readonly string[] = []): string {
  const kept = partsOf(q).filter((own) => printQuery(own) !== part && !others.includes(printQuery(own)))
  return written(hasPart(q, part) ? kept : [...kept, ...partsOf(part)])
}

/** The values of a part that asks of one field alone, as "source:ap OR source:dpa"; null for any other part. */
function valuesIn(part: Query, field: WordField): string[] | null {
  const sides = part.kind === 'or' ? part.parts : [part]
  const values = sides.map((side) => (side.kind === 'in' && side.field === field && !side.prefix ? side.value : null))
  return values.every((value) => value !== null) ? values : null
}

/** The values that a search asks for in a field. */
export const valuesOf = (q: string, field: WordField): string[] =>
  partsOf(q).flatMap((part) => valuesIn(part, field) ?? [])

/** The search with other values in a field: one of them is enough, and without values nothing is asked of it. */
export function withValues(q: string, field: WordField, values: readonly string[]): string {
  const kept = partsOf(q).filter((part) => valuesIn(part, field) === null)
  const asked = values.map((value): Query => ({ kind: 'in', field, value, prefix: false }))
  return written(asked.length === 0 ? kept : [...kept, joined('or', asked)])
}
