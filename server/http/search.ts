import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import type { Search, Store } from '../../db/store.ts'
import { seq } from '../../shared/scalar.ts'
import { hit, searchOrder } from '../../shared/search/hit.ts'
import { joined, type Query } from '../../shared/search/query.ts'
import { printQuery } from '../../shared/search/print-query.ts'
import type { Guard } from './guard.ts'
import { given, next, page } from './page.ts'
import { readSearch, searched } from './searched.ts'

/** Finds are counted no further. */
const MOST_COUNTED = 1_000

/** The same search without one of its parts, and how many that finds. */
const instead = z.object({ q: z.string(), without: z.string(), count: z.int() })

const answer = z.object({
  hits: z.array(hit),
  next,
  /** The search in its canonical form. */
  q: z.string(),
  /** How many there are, counted up to 1,000; with the first page alone. */
  count: z.int().nullable(),
  /** What would be found without one part, where nothing was. */
  instead: z.array(instead),
  /** The last event that is in the answer: a live list goes on from here. */
  indexed: seq,
})

const asked = {
  tags: ['copy'],
  summary: 'Search all copy: finds with their story, the entries and the words for which they were found',
  querystring: page.extend({ ...searched.shape, order: searchOrder.default('newest') }),
  response: { 200: answer },
}

/** Every search that lacks one part of another. */
function lessOne({ query, at }: Search): { search: Search; without: Query }[] {
  if (query.kind !== 'and') return []
  return query.parts.map((without) => ({
    search: {
      query: joined(
        'and',
        query.parts.filter((part) => part !== without),
      ),
      at,
    },
    without,
  }))
}

async function insteadOf(store: Pick<Store, 'countFinds'>, search: Search): Promise<z.infer<typeof instead>[]> {
  const found = await Promise.all(
    lessOne(search)
      .slice(0, 8)
      .map(async ({ search: other, without }) => ({
        q: printQuery(other.query),
        without: printQuery(without),
        count: await store.countFinds({ ...other, most: MOST_COUNTED }),
      })),
  )
  return found.filter(({ count }) => count > 0)
}

/** Searching. */
export const searchRoutes =
  ({ store, guard, now }: { store: Store; guard: Guard; now: () => string }): FastifyPluginAsyncZod =>
  async (app) => {
    app.get('/search', { schema: asked, onRequest: guard.needs('viewer') }, async ({ query }) => {
      const { q, zone, ...rest } = query
      const search = readSearch({ q, zone }, now())
      const indexed = await store.indexedTo()
      const { rows: hits, next: after } = await store.search({ ...search, ...given(rest) })
      const isFirst = rest.cursor === undefined
      return {
        hits,
        next: after,
        q: printQuery(search.query),
        count: isFirst ? await store.countFinds({ ...search, most: MOST_COUNTED }) : null,
        instead: isFirst && hits.length === 0 ? await insteadOf(store, search) : [],
        indexed,
      }
    })
  }
