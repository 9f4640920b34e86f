import type { Hit } from '../../../shared/search/hit.ts'
import type { Query } from '../../../shared/search/query.ts'
import type { Page, Search, SearchQuestion, Store } from '../../store.ts'
import type { Connection } from '../connection.ts'
import { pageOf, placeOf } from '../cursor.ts'
import { findOne, findsAfter, findsOf, type ItemRow } from './finds.ts'
import { hasText, matchOf } from './match-of.ts'
import { createHitReader } from './read-hit.ts'
import { createStoryNames } from './story-names.ts'

const placeIn = (row: ItemRow): number => row.textSeq ?? row.seq

/** Of a list that has the best first, the cursor of the part behind the headlines. */
const BEHIND = '+'

/** Makes a search an expression for the index. */
export type ReadSearch = (search: Search, inHeadline?: boolean) => string

export function createSearchReader(connection: Connection): ReadSearch {
  const storiesOf = createStoryNames(connection)
  return ({ query, at }, inHeadline = false) => matchOf(query, { ...at, storiesOf, inHeadline })
}

function statements(connection: Connection) {
  const { raw } = connection
  return {
    finds: findsOf(connection),
    count: raw
      .prepare<[{ match: string; most: number }], number>(
        'select rowid from item_text where item_text match @match limit @most',
      )
      .pluck(),
    findOne: findOne(connection),
    since: findsAfter(connection),
  }
}

/** Answers searches from the full-text index. */
export function createSearch(
  connection: Connection,
  read: ReadSearch,
): Pick<Store, 'search' | 'countFinds' | 'newFinds' | 'findsAmong'> {
  const s = statements(connection)
  const hitsOf = createHitReader(connection)

  function page(query: Query, match: string, limit: number, cursor: string | undefined): Page<Hit> {
    const rows = s.finds.all({ match, before: placeOf(cursor), limit: limit + 1 })
    return pageOf(rows, limit, placeIn, hitsOf(query))
  }

  /** Those with all words in the headline first, then the others; both newest first. */
  function best({ limit, cursor, ...search }: SearchQuestion): Page<Hit> {
    const inHeadline = read(search, true)
    const isBehind = cursor?.startsWith(BEHIND) === true
    const top = isBehind ? { rows: [], next: null } : page(search.query, inHeadline, limit, cursor)
    if (top.next !== null) return top
    const left = limit - top.rows.length
    const from = isBehind && cursor !== BEHIND ? cursor.slice(BEHIND.length) : undefined
    if (left === 0) return { rows: top.rows, next: BEHIND }
    const rest = page(search.query, `${read(search)} NOT ${inHeadline}`, left, from)
    return { rows: [...top.rows, ...rest.rows], next: rest.next === null ? null : `${BEHIND}${rest.next}` }
  }

  return {
    search: async (question) =>
      question.order === 'best' && hasText(question.query)
        ? best(question)
        : page(question.query, read(question), question.limit, question.cursor),
    countFinds: async ({ most, ...search }) => s.count.all({ match: read(search), most }).length,
    newFinds: async ({ most, after, ...search }) =>
      s.since.all({ match: read(search), after, limit: most }).map(({ itemId }) => itemId),
    async findsAmong(search, { after, limit, itemIds }) {
      const match = read(search)
      const hit = hitsOf(search.query)
      const fresh = s.since.all({ match, after, limit })
      const known = new Set(fresh.map(({ itemId }) => itemId))
      const others = itemIds
        .filter((itemId) => !known.has(itemId))
        .flatMap((itemId) => s.findOne.all({ match, itemId }))
      return [...fresh, ...others].map(hit)
    },
  }
}
