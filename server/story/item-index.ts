import type { ItemLine } from '../../shared/item.ts'
import { type Core, coreOf } from './core.ts'
import type { Known } from './known.ts'
import { type Word, Vocabulary } from './vocabulary.ts'

/** S1: copy older than this is not compared with any more. */
export const ACTIVE_MS = 7 * 86_400_000
export const ACTIVE_ITEMS = 20_000
/** Items that a wire is taken to have carried before the first one: keeps weights calm on an empty desk. */
const PRIOR = 200
/** Items that tell what a story's copy has in common: a story of hundreds costs no more than one of dozens. */
const LATEST = 30

/** An item that is held, its words in arrays, in its own order: a sum over them does not depend on what else is held. */
export interface Held {
  known: Known
  /** Milliseconds since the epoch. */
  published: number
  words: Word<Held>[]
  weights: Float64Array
  /** 1 where the word is a name. */
  named: Uint8Array
  /** The look-up that last met it, and what it then had in common. */
  round: number
  votes: number
}

/** How many of the items of a heap's array stand below another in votes; ties go by id, whatever order they came in. */
const below = (a: Held, b: Held): boolean =>
  a.votes < b.votes || (a.votes === b.votes && a.known.line.itemId > b.known.line.itemId)

/** The recent items by their words, with how many of them hold each. */
export class ItemIndex {
  readonly #items = new Map<string, Held>()
  readonly #vocabulary = new Vocabulary<Held>()
  readonly #stories = new Map<string, Set<Held>>()
  readonly #cores = new Map<string, Core>()
  #places = new Uint16Array(1024)
  #round = 0
  #logSize = Math.log(PRIOR)

  get(itemId: string): Known | undefined {
    return this.#items.get(itemId)?.known
  }

  held(itemId: string): Held | undefined {
    return this.#items.get(itemId)
  }

  /** A row with a place for each word's id, to spread one item out in; whoever takes it leaves it at zero. */
  places(): Uint16Array {
    if (this.#places.length < this.#vocabulary.size) this.#places = new Uint16Array(this.#vocabulary.size * 2)
    return this.#places
  }

  /** Items of a story that are held. */
  sizeOf(storyId: string): number {
    return this.#stories.get(storyId)?.size ?? 0
  }

  /** The items of a story that are held, by the time of their publication. */
  of(storyId: string): Held[] {
    return [...(this.#stories.get(storyId) ?? [])].toSorted(
      (a, b) => a.published - b.published || (a.known.line.itemId < b.known.line.itemId ? -1 : 1),
    )
  }

  /** What the latest items of a story have in common. */
  coreOf(storyId: string): Core {
    const core = this.#cores.get(storyId) ?? coreOf(this.of(storyId).slice(-LATEST))
    this.#cores.set(storyId, core)
    return core
  }

  put(known: Known): void {
    const { itemId, storyId, publishedAt } = known.line
    this.#drop(itemId)
    const weights = Float64Array.from(known.words.values())
    const held: Held = {
      known,
      published: Date.parse(publishedAt),
      words: [],
      weights,
      named: new Uint8Array(weights.length),
      round: 0,
      votes: 0,
    }
    for (const text of known.words.keys()) {
      if (known.names.has(text)) held.named[held.words.length] = 1
      held.words.push(this.#vocabulary.add(text, held))
    }
    this.#items.set(itemId, held)
    this.#join(storyId, held)
    this.#logSize = Math.log(this.#items.size + PRIOR)
    this.#forgetBefore(Date.parse(known.at) - ACTIVE_MS)
  }

  /** The item's line changed; its words did not. */
  relabel(itemId: string, line: ItemLine): void {
    const held = this.#items.get(itemId)
    if (!held) return
    this.#leave(held)
    this.#join(line.storyId, held)
    held.known = { ...held.known, line }
    held.published = Date.parse(line.publishedAt)
  }

  /** Rarity of a held word among recent copy, in nats. */
  readonly rarity = (word: Word<Held>): number => this.#logSize - word.logCount + 0.1

  /** The same of a word that may not be held. */
  readonly weight = (text: string): number => this.#logSize - (this.#vocabulary.get(text)?.logCount ?? 0) + 0.1

  /** S1: other items of its time that share words with this one, those that share most first. */
  like(held: Held, limit: number): Held[] {
    const round = ++this.#round
    held.round = round
    const met: Held[] = []
    for (const word of held.words) {
      const vote = this.rarity(word) ** 2
      for (const other of word.holders) {
        if (other === held || Math.abs(other.published - held.published) > ACTIVE_MS) continue
        if (other.round !== round) {
          other.round = round
          other.votes = 0
          met.push(other)
        }
        other.votes += vote
      }
    }
    return best(met, limit)
  }

  #join(storyId: string | null, held: Held): void {
    if (storyId === null) return
    this.#cores.delete(storyId)
    const items = this.#stories.get(storyId)
    if (items) items.add(held)
    else this.#stories.set(storyId, new Set([held]))
  }

  #leave(held: Held): void {
    const { storyId } = held.known.line
    const items = storyId === null ? undefined : this.#stories.get(storyId)
    if (!items || storyId === null) return
    items.delete(held)
    this.#cores.delete(storyId)
    if (items.size === 0) this.#stories.delete(storyId)
  }

  #forgetBefore(moment: number): void {
    for (const [itemId, { known }] of this.#items) {
      if (Date.parse(known.at) >= moment && this.#items.size <= ACTIVE_ITEMS) return
      this.#drop(itemId)
    }
  }

  #drop(itemId: string): void {
    const held = this.#items.get(itemId)
    if (!held) return
    this.#items.delete(itemId)
    this.#leave(held)
    for (const word of held.words) this.#vocabulary.remove(word, held)
    this.#logSize = Math.log(this.#items.size + PRIOR)
  }
}

/** The `limit` with most votes, most first: a heap keeps the cost linear in how many were met. */
function best(met: readonly Held[], limit: number): Held[] {
  const heap: Held[] = []
  for (const held of met) {
    if (heap.length < limit) rise(heap, heap.push(held) - 1)
    else if (heap[0] && below(heap[0], held)) sink(heap, held)
  }
  return heap.toSorted((a, b) => (below(a, b) ? 1 : -1))
}

function rise(heap: Held[], from: number): void {
  let at = from
  while (at > 0) {
    const up = (at - 1) >> 1
    const [parent, child] = [heap[up], heap[at]]
    if (!parent || !child || !below(child, parent)) return
    heap[up] = child
    heap[at] = parent
    at = up
  }
}

/** Puts another in the place of the least. */
function sink(heap: Held[], held: Held): void {
  let at = 0
  for (;;) {
    const [left, right] = [heap[2 * at + 1], heap[2 * at + 2]]
    const down = right && left && below(right, left) ? 2 * at + 2 : 2 * at + 1
    const child = heap[down]
    if (!child || !below(child, held)) break
    heap[at] = child
    at = down
  }
  heap[at] = held
}
