/** Latest items that a word leads to: what bounds the cost of a look-up, whatever the archive holds. */
const POSTINGS = 64

/** What is kept of one word while an item holds it. */
export interface Word<Holder> {
  /** A small number of its own: an index into arrays. It is given to another word when no item holds this one. */
  id: number
  text: string
  /** Held items with this word, and the logarithm of one more. */
  count: number
  logCount: number
  /** The latest of them, oldest first. */
  holders: Holder[]
}

/** An inverted index: each word that is held, numbered, with the latest that hold it. */
export class Vocabulary<Holder> {
  readonly #words = new Map<string, Word<Holder>>()
  readonly #free: number[] = []
  #next = 0

  get(text: string): Word<Holder> | undefined {
    return this.#words.get(text)
  }

  /** Greatest number of words that were held at once: ids are below it. */
  get size(): number {
    return this.#next
  }

  add(text: string, holder: Holder): Word<Holder> {
    const word = this.#words.get(text) ?? this.#made(text)
    this.#counted(word, 1)
    word.holders.push(holder)
    if (word.holders.length > POSTINGS) word.holders.shift()
    return word
  }

  remove(word: Word<Holder>, holder: Holder): void {
    this.#counted(word, -1)
    const at = word.holders.indexOf(holder)
    if (at >= 0) word.holders.splice(at, 1)
    if (word.count > 0) return
    this.#words.delete(word.text)
    this.#free.push(word.id)
  }

  #made(text: string): Word<Holder> {
    const word = { id: this.#free.pop() ?? this.#next++, text, count: 0, logCount: 0, holders: [] }
    this.#words.set(text, word)
    return word
  }

  #counted(word: Word<Holder>, by: number): void {
    word.count += by
    word.logCount = Math.log(word.count + 1)
  }
}
