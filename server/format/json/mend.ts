/** JSON as senders get it wrong, made JSON: what is mended keeps its place, so that faults are told where they stand. */
export interface Mended {
  text: string
  /** What was mended, in words. */
  repairs: string[]
  /** The place in the text as sent of a place in the mended one. */
  placeOf: (at: number) => number
}

type Repair = 'control' | 'escape' | 'hex' | 'quotes' | 'comma' | 'space'

const WORDS: Record<Repair, string> = {
  control: 'raw tabs, line breaks or other control characters in strings were escaped',
  escape: 'backslashes before characters that need none were dropped',
  hex: 'escapes of the form \\x93 were read as windows-1252',
  quotes: 'curly quotes around strings were read as straight ones',
  comma: 'commas before a closing bracket were dropped',
  space: 'spaces that JSON does not know were read as plain ones',
}

/** Characters behind a backslash that stand for themselves in what senders write. */
const NEEDLESS = /^[“”„‟‘’‚‛'`´«»&$.,;:!?()<>%_*#@~=+-]$/u
const ODD_SPACE = /^[\u00a0\u2028\u2029\ufeff\u200b\f\v]$/
const CURLY = /^[“”„‟]$/

const windows1252 = new TextDecoder('windows-1252')
const ofHex = (hex: string): string => windows1252.decode(Uint8Array.of(Number.parseInt(hex, 16)))

/** One pass; linear in the text's length. */
class Mender {
  readonly #text: string
  readonly #out: string[] = []
  readonly #counts = new Map<Repair, number>()
  /** Places in the mended text from which on it has moved, with the sum of what it has moved by. */
  readonly #moves: [at: number, by: number][] = []
  #length = 0
  #at = 0

  constructor(text: string) {
    this.#text = text
  }

  mended(): Mended {
    while (this.#at < this.#text.length) this.#between()
    const repairs = [...this.#counts].map(([repair, count]) => `${WORDS[repair]} (${count})`)
    return { text: this.#out.join(''), repairs, placeOf: (at) => this.#placeOf(at) }
  }

  #placeOf(at: number): number {
    let by = 0
    for (const [from, moved] of this.#moves) {
      if (from > at) break
      by = moved
    }
    return at + by
  }

  /** Writes `words` for the next `length` characters. */
  #put(words: string, length: number, repair?: Repair): void {
    this.#out.push(words)
    this.#length += words.length
    this.#at += length
    if (repair !== undefined) this.#counts.set(repair, (this.#counts.get(repair) ?? 0) + 1)
    if (words.length !== length) this.#moves.push([this.#length, this.#at - this.#length])
  }

  #between(): void {
    const char = this.#text[this.#at] ?? ''
    if (char === '"') this.#string('"')
    else if (CURLY.test(char)) this.#string('”')
    else if (ODD_SPACE.test(char)) this.#put(' ', 1, 'space')
    else if (char === ',' && this.#closes(this.#at + 1)) this.#put('', 1, 'comma')
    else this.#put(char, 1)
  }

  /** Whether a bracket closes here, spaces apart. */
  #closes(at: number): boolean {
    let next = at
    while (/\s/.test(this.#text[next] ?? '')) next += 1
    return /^[\]}]$/.test(this.#text[next] ?? '')
  }

  #string(quote: '"' | '”'): void {
    const curly = quote === '”'
    this.#put('"', 1, curly ? 'quotes' : undefined)
    while (this.#at < this.#text.length) {
      const char = this.#text[this.#at] ?? ''
      if (curly ? this.#endsCurly(char) : char === '"') {
        this.#put('"', 1)
        return
      }
      this.#inside(char)
    }
  }

  /** A string in curly quotes ends at the one behind which JSON goes on; others are its own. */
  #endsCurly(char: string): boolean {
    return CURLY.test(char) && /^[ \t\r\n]{0,40}(?:[:,}\]]|$)/.test(this.#text.slice(this.#at + 1, this.#at + 42))
  }

  #inside(char: string): void {
    if (char === '\\') this.#escape(this.#text[this.#at + 1] ?? '')
    else if (char < ' ') this.#put(JSON.stringify(char).slice(1, -1), 1, 'control')
    else if (char === '"') this.#put('\\"', 1)
    else this.#put(char, 1)
  }

  #escape(next: string): void {
    const hex = /^x([0-9a-f]{2})/i.exec(this.#text.slice(this.#at + 1, this.#at + 4))?.[1]
    if (hex !== undefined) this.#put(JSON.stringify(ofHex(hex)).slice(1, -1), 4, 'hex')
    else if (NEEDLESS.test(next)) this.#put(next, 2, 'escape')
    else if (next !== '' && next < ' ') this.#put('', 1, 'escape')
    else this.#put(`\\${next}`, 1 + next.length)
  }
}

/** Linear, and pure: whether the result is JSON is for the reader to say. */
export const mend = (text: string): Mended => new Mender(text).mended()
