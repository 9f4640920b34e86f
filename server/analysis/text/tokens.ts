import { CAPITAL, DIGIT, kindsAt, LETTER, MARK, SPACE } from './letters.ts'

/** A word or a mark. `quoted` stands for a whole quotation, whose words are blanked in the mask. */
export interface Token {
  text: string
  low: string
  start: number
  end: number
  kind: 'word' | 'mark' | 'quoted'
  capital: boolean
  /** Universal part of speech where a tagger knows the language, else ''. */
  tag: string
}

const BRACKETED = /\((?![^()]*\.\))[^()]{1,60}\)/gu

const QUOTED = '\uE000'
const MONEY = new Set('£$€')

const INSIDE = new Set("'’&/-")
/** Words elided before another ("l'entreprise", "qu'il"), which are tokens of their own. */
const ELIDED = new Set('ldcjmns')

const isWord = (text: string, at: number): boolean =>
  (kindsAt(text, at) & (LETTER | DIGIT)) !== 0 || MONEY.has(text.charAt(at))

function elisionEnd(low: string, at: number): number {
  const end = low.startsWith("qu'", at)
    ? at + 3
    : low.charAt(at + 1) === "'" && ELIDED.has(low.charAt(at))
      ? at + 2
      : at
  return end > at && (kindsAt(low, end) & LETTER) !== 0 ? end : at
}

/** Where the word that begins at `start` ends: letters, figures, marks that hold it together, and full stops before more of it ("U.S"). */
function wordEnd(low: string, start: number): number {
  const elided = elisionEnd(low, start)
  if (elided > start) return elided
  let at = start + 1
  while ((kindsAt(low, at) & (LETTER | DIGIT | MARK)) !== 0 || INSIDE.has(low.charAt(at))) at++
  while (low.charAt(at) === '.' && (kindsAt(low, at + 1) & (LETTER | DIGIT)) !== 0) {
    at++
    while ((kindsAt(low, at) & (LETTER | DIGIT)) !== 0) at++
  }
  return at
}

function tokenEnd(low: string, at: number, word: boolean): number {
  if (word) return wordEnd(low, at)
  let end = at + 1
  if (low.charAt(at) === QUOTED) while (low.charAt(end) === QUOTED) end++
  else if ((low.codePointAt(at) ?? 0) > 0xff_ff) end++
  return end
}

/** "Varga", "iPhone", "e-Petition", "&". */
const isCapital = (text: string, at: number): boolean =>
  (kindsAt(text, at) & CAPITAL) !== 0 || text.charAt(at) === '&' || isCamel(text, at)

const isCamel = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at)
  const next = text.charAt(at + 1) === '-' ? at + 2 : at + 1
  return code >= 97 && code <= 122 && (kindsAt(text, next) & CAPITAL) !== 0
}

const withoutBrackets = (mask: string): string =>
  mask.includes('(') ? mask.replace(BRACKETED, (b) => ' '.repeat(b.length)) : mask

/** Words and marks of `text`; `mask` (same length, lower case) says what is quoted. Short brackets are left out ("Graham (R-S.C.) told"). */
export function tokensOf(text: string, mask: string): Token[] {
  const tokens: Token[] = []
  const open = withoutBrackets(mask)
  for (let start = 0, end = 0; start < open.length; start = end) {
    end = start + 1
    if ((kindsAt(open, start) & SPACE) !== 0) continue
    const word = isWord(open, start)
    const first = open.charAt(start)
    end = tokenEnd(open, start, word)
    const kind = first === QUOTED ? 'quoted' : word || first === '&' ? 'word' : 'mark'
    const capital = kind === 'word' && isCapital(text, start)
    tokens.push({ text: text.slice(start, end), low: open.slice(start, end), start, end, kind, capital, tag: '' })
  }
  return tokens
}

/** Words without a possessive ending: "Ukraine's" → "Ukraine", "Times’" → "Times". */
export function unpossessed(word: string): string {
  const last = word.charAt(word.length - 1)
  return last === 's' || last === "'" || last === '’' ? word.replace(/['’]s?$/u, '') : word
}
export const isPossessive = (word: string): boolean => /['’]s$|s['’]$/u.test(word)

/** The words of `tokens` as the copy spaces them. */
export function wordsOf(tokens: readonly Token[]): string {
  let text = ''
  let end = -1
  for (const t of tokens) {
    text += end >= 0 && t.start > end ? ` ${t.text}` : t.text
    end = t.end
  }
  return text
}

const NONE: Token = { text: '', low: '', start: 0, end: 0, kind: 'mark', capital: false, tag: '' }

/** The token at `index`; an empty mark beyond either end. */
export const tokenAt = (tokens: readonly Token[], index: number): Token => tokens[index] ?? NONE
