import type { Hit, SearchOrder } from '../../shared/search/hit.ts'
import type { Answer } from '../access/request.ts'

/** What the desk answers to a search, page by page. */
export interface FoundPage {
  hits: Hit[]
  next: string | null
  q: string
  /** With the first page alone: how many there are, up to 1,000. */
  count: number | null
  instead: { q: string; without: string; count: number }[]
  indexed: number
}

/** What a search has found so far. A page that fails keeps those before it. */
export interface Finds {
  state: { at: 'loading' } | { at: 'ready' } | { at: 'error'; message: string }
  hits: readonly Hit[]
  next: string | null
  count: number
  instead: FoundPage['instead']
  /** How far the answer knows the log; null before the first one. */
  indexed: number | null
}

export const NO_FINDS: Finds = {
  state: { at: 'loading' },
  hits: [],
  next: null,
  count: 0,
  instead: [],
  indexed: null,
}

/** Up to here finds are counted; more than that is told as "1,000+". */
export const MOST_COUNTED = 1_000

/** The place of the latest find, 0 while there is none. */
export const latestOf = ({ hits }: Pick<Finds, 'hits'>): number =>
  hits.reduce((latest, { place }) => Math.max(latest, place), 0)

const ids = (hits: readonly Hit[]): Set<string> => new Set(hits.map(({ item }) => item.itemId))

/** A first page, also one that was asked for anew: what stood behind it in the list still does. */
export function firstPage(before: Finds, answer: Answer<FoundPage>): Finds {
  if (!answer.ok) return { ...before, state: { at: 'error', message: answer.message } }
  const { hits, next, count, instead, indexed } = answer.value
  const known = ids(hits)
  const last = hits.at(-1)?.place ?? 0
  const behind = next === null ? [] : before.hits.filter(({ item, place }) => !known.has(item.itemId) && place < last)
  return {
    state: { at: 'ready' },
    hits: [...hits, ...behind],
    next: behind.length > 0 ? before.next : next,
    count: count ?? before.count,
    instead,
    indexed,
  }
}

/** Adds a page; an item that is there already is not shown twice. */
export function addPage(before: Finds, answer: Answer<FoundPage>): Finds {
  if (!answer.ok) return { ...before, state: { at: 'error', message: answer.message } }
  const known = ids(before.hits)
  const fresh = answer.value.hits.filter(({ item }) => !known.has(item.itemId))
  return { ...before, state: { at: 'ready' }, hits: [...before.hits, ...fresh], next: answer.value.next }
}

/** Changes finds in place, puts new ones on top, takes away what is none any more. Of the best first only what stands there changes. */
export function addNews(
  before: Finds,
  news: { hits: readonly Hit[]; gone: readonly string[] },
  order: SearchOrder,
): Finds {
  const [fresh, gone] = [new Map(news.hits.map((hit) => [hit.item.itemId, hit])), new Set(news.gone)]
  const kept = before.hits.filter(({ item }) => !gone.has(item.itemId))
  const known = ids(kept)
  const placed = kept.map((hit) => fresh.get(hit.item.itemId) ?? hit)
  // Below the last page that was read a find comes with its page.
  const floor = before.next === null ? 0 : (before.hits.at(-1)?.place ?? 0)
  const added = news.hits.filter(({ item, place }) => !known.has(item.itemId) && place > floor)
  const hits = order === 'best' ? placed : [...added, ...placed].toSorted((a, b) => b.place - a.place)
  const count = Math.max(0, before.count - (before.hits.length - kept.length) + added.length)
  return { ...before, hits, count, instead: hits.length > 0 ? [] : before.instead }
}
