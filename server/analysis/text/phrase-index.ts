import { isOfWord } from './letters.ts'

const AFTER = '(?![\\p{L}\\p{N}_])'

/** A space is one or more, `~` leaves the word open ("опроверг~"). */
const pattern = (entry: string): string => entry.replace(/ /g, ' {1,3}').replace(/~/g, '[\\p{L}\\p{M}]{0,12}')

interface Entry {
  text: string
  /** The letters it begins with; '' where it begins with a class or a choice. */
  head: string
  /** The head is the whole first word, not the beginning of one. */
  closed: boolean
  /** The head is the whole entry. */
  single: boolean
}

function entryOf(text: string): Entry {
  const parted = text.includes('|') && !/\([^)]*\|/u.test(text)
  const literal = parted ? '' : (/^[\p{L}\p{N}_]*/u.exec(text)?.[0] ?? '')
  const next = text.charAt(literal.length)
  const optional = /[?*+{]/u.test(next)
  const head = optional ? literal.slice(0, -1) : literal
  const single = next === ''
  return { text, head, closed: single || /[ '’,&/-]/u.test(next), single }
}

/** How a table goes on from a word that begins one of its entries: null where the word is the whole entry. */
type Rest = { expression: RegExp; codes: ReadonlySet<number> | null } | null

/** A word at which an entry of a table may begin. */
export interface Place {
  start: number
  /** Where the word ends. */
  end: number
  rest: Rest
}

interface Table {
  /** Longest first: the order in which entries are tried at one place. */
  entries: Entry[]
  /** Letters that a text must hold for the entries without a head, with the expression of the whole table. */
  loose: { letters: string[]; expression: RegExp } | null
}

function tableOf(entries: readonly string[]): Table {
  const sorted = entries.toSorted((a, b) => b.length - a.length).map(entryOf)
  const loose = sorted.filter((e) => e.head === '')
  const letters = loose.map(
    (e) =>
      (e.text.replace(/\[[^\]]*\]|\\p?\{[^}]*\}|\{[^}]*\}/gu, ' ').match(/[\p{L}]+/gu) ?? ['']).toSorted(
        (a, b) => b.length - a.length,
      )[0] ?? '',
  )
  const all = sorted.map((e) => pattern(e.text)).join('|')
  return {
    entries: sorted.filter((e) => e.head !== ''),
    loose:
      loose.length > 0 ? { letters, expression: new RegExp(`(?<![\\p{L}\\p{N}_])(?:${all})${AFTER}`, 'gu') } : null,
  }
}

/** The character that must follow the first word, spaces apart, or null where it may be any. */
function codeAfter({ text, head, closed }: Entry): number | null {
  const next = text.slice(head.length).trimStart()
  return closed && /^[\p{L}\p{N}'-]/u.test(next) && !/^.[?*+{]/u.test(next) ? next.charCodeAt(0) : null
}

function restOf(entries: readonly Entry[]): Rest {
  if (entries[0]?.single && entries[0].closed) return null
  const expression = new RegExp(`(?:${entries.map((e) => pattern(e.text)).join('|')})${AFTER}`, 'uy')
  const codes = entries.map(codeAfter).filter((code) => code !== null)
  return { expression, codes: codes.length === entries.length ? new Set(codes) : null }
}

/** Where the entry that begins at `place` ends, or -1. */
export function endAt({ start, end, rest }: Place, text: string): number {
  if (rest === null) return end
  const { expression, codes } = rest
  if (codes !== null) {
    let next = end
    while (next < end + 3 && text.charCodeAt(next) === 32) next++
    if (!codes.has(text.charCodeAt(next))) return -1
  }
  expression.lastIndex = start
  return expression.test(text) ? expression.lastIndex : -1
}

const begins = (e: Entry, word: string): boolean => (e.closed ? word === e.head : word.startsWith(e.head))

/** What a word begins: per table that knows it, how it goes on. */
type Begun = readonly { table: number; rest: Rest }[]

/** Copy is written with few words; hostile copy is not, so what is remembered has a bound. */
const KEPT_WORDS = 50_000
/** One sentence is asked for many tables in a row. */
const KEPT_TEXTS = 12
/** No entry's head is longer. */
const LONGEST_HEAD = 40

/** A hash that grows letter by letter, so that one walk over a word gives those of its beginnings too. */
const grow = (hash: number, code: number): number => (Math.imul(hash, 31) + code) & 0xff_ff
const hashOf = (word: string): number => Array.from(word, (_, i) => word.charCodeAt(i)).reduce(grow, 0)

/** A set of words by their hashes: what it denies is not in it, what it grants may be. */
function filterOf(words: Iterable<string>): Uint8Array {
  const filter = new Uint8Array(0x1_00_00)
  for (const word of words) filter[hashOf(word)] = 1
  return filter
}

export interface PhraseIndex {
  /** Per table, the words of `text` at which its entries may begin, left to right; undefined for none. */
  places(text: string): readonly (Place[] | undefined)[]
  /** The expression of a table that can begin with any word, where `text` may hold such an entry; else null. */
  loose(table: number, text: string): RegExp | null
}

/**
 * Finds the entries of many tables in one pass over a text: each word is looked up once, by the word with which
 * entries begin (a hash of first words, as in multi-pattern matching by Wu and Manber), and only there is the rest
 * of an entry compared. Linear in the length of the text.
 */
export function phraseIndex(lists: readonly (readonly string[])[]): PhraseIndex {
  const tables = lists.map(tableOf)
  const entries = tables.flatMap((t) => t.entries)
  const closed = filterOf(entries.filter((e) => e.closed).map((e) => e.head))
  const open = filterOf(entries.filter((e) => !e.closed).map((e) => e.head))
  const words = new Map<string, Begun>()
  const texts: string[] = []
  const scans: (readonly (Place[] | undefined)[])[] = []
  let oldest = 0

  const lookUp = (word: string): Begun =>
    tables.flatMap((t, table) => {
      const begun = t.entries.filter((e) => begins(e, word))
      return begun.length > 0 ? [{ table, rest: restOf(begun) }] : []
    })
  function begunBy(word: string): Begun {
    const kept = words.get(word)
    if (kept) return kept
    const found = lookUp(word)
    if (words.size >= KEPT_WORDS) words.clear()
    words.set(word, found)
    return found
  }
  function scan(text: string): readonly (Place[] | undefined)[] {
    const found: (Place[] | undefined)[] = []
    for (let at = 0; at < text.length; at++) {
      const start = at
      let hash = 0
      let mayBegin = 0
      for (; isOfWord(text, at); at++) {
        hash = grow(hash, text.charCodeAt(at))
        mayBegin |= open[hash] ?? 0
      }
      if (at === start || (mayBegin | (closed[hash] ?? 0)) === 0) continue
      for (const { table, rest } of begunBy(text.slice(start, Math.min(at, start + LONGEST_HEAD))))
        (found[table] ??= []).push({ start, end: at, rest })
    }
    return found
  }
  return {
    places(text) {
      const kept = scans[texts.indexOf(text)]
      if (kept) return kept
      const found = scan(text)
      texts[oldest] = text
      scans[oldest] = found
      oldest = (oldest + 1) % KEPT_TEXTS
      return found
    },
    loose(table, text) {
      const loose = tables[table]?.loose
      return loose?.letters.some((letters) => text.includes(letters)) ? loose.expression : null
    },
  }
}
