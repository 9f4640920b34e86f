import { DIGIT, kindsAt, LETTER } from './letters.ts'

/** A stretch of text, in UTF-16 offsets. */
export interface Span {
  start: number
  end: number
}

const DOUBLE = new Set(['"', '“', '”', '„', '«', '»', '‟'])
const [QUOTE, APOSTROPHE, FIRST_TYPOGRAPHIC] = [0x22, 0x27, 0xab]
const LONGEST = 1_500

const opensSingle = (text: string, at: number): boolean =>
  /[\s([—–:-]|^$/u.test(text[at - 1] ?? '') && /[\p{L}\p{N}]/u.test(text[at + 1] ?? '')

function closeSingle(text: string, from: number, to: number): number {
  for (let i = from; i < to; i++) {
    if (text[i] !== "'" && text[i] !== '’') continue
    if ((kindsAt(text, i + 1) & (LETTER | DIGIT)) === 0) return i
  }
  return -1
}

/** «Тагилмаш» отверг …: a name of a word or two that opens the sentence, with a verb right behind it. */
const opens = (text: string, open: number, close: number): boolean =>
  /(?:^|[.!?\n:] ?|, |– |— )$/u.test(text.slice(Math.max(0, open - 3), open - 1)) &&
  /^["»”“] \p{Ll}/u.test(text.slice(close, close + 4)) &&
  /^\p{Lu}[\p{L}\p{N}.-]*(?: [\p{L}\p{N}.-]+){0,3}$/u.test(text.slice(open, close)) &&
  /^\p{Script=Cyrillic}/u.test(text.slice(open, close))

/** «Северлес» behind the word "концерна" is the concern's name, no quotation. */
function isName(text: string, open: number, close: number): boolean {
  if (close - open <= 40 && opens(text, open, close)) return true
  if (close - open > 40 || !/[\p{L}] [«"„“]$/u.test(text.slice(Math.max(0, open - 3), open))) return false
  const words = text.slice(open, close)
  return /^\p{Script=Cyrillic}/u.test(words) && /^\p{Lu}[^.,!?…]*$/u.test(words) && words.split(' ').length <= 4
}

/**
 * Insides of quotation marks in `text[from..to)`, of whichever kind. A double quote that is never closed runs to the
 * end, as in quotes of several paragraphs. An apostrophe is a quote only when it opens after a space and closes again.
 */
export function quotesIn(text: string, from: number, to: number): Span[] {
  const spans: Span[] = []
  let open = -1
  /** Up to here no apostrophe closes: what was sought once is not sought again. */
  let without = from
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i)
    if (code !== QUOTE && code !== APOSTROPHE && code < FIRST_TYPOGRAPHIC) continue
    const c = text.charAt(i)
    if (open >= 0) {
      if (DOUBLE.has(c)) {
        if (!isName(text, open, i)) spans.push({ start: open, end: i })
        open = -1
      }
    } else if (DOUBLE.has(c)) open = i + 1
    else if ((c === "'" || c === '‘') && opensSingle(text, i)) {
      const limit = Math.min(to, i + 1 + LONGEST)
      const close = closeSingle(text, Math.max(i + 1, without), limit)
      if (close < 0) {
        without = limit
        continue
      }
      spans.push({ start: i + 1, end: close })
      i = close
    }
  }
  if (open >= 0 && open < to) spans.push({ start: open, end: to })
  return spans
}
