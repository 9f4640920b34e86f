import { CAPITAL, DIGIT, kindsAt, LETTER } from './letters.ts'

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

const TOKEN =
  /\uE000+|(?:[ldcjmns]|qu)'(?=\p{L})|[\p{L}\p{N}£$€][\p{L}\p{N}\p{M}'’&/-]*(?:\.(?=[\p{L}\p{N}])[\p{L}\p{N}]+)*|[^\s]/gu

const BRACKETED = /\((?![^()]*\.\))[^()]{1,60}\)/gu

const QUOTED = '\uE000'
const MONEY = new Set('£$€&')

const isWord = (low: string): boolean => (kindsAt(low, 0) & (LETTER | DIGIT)) !== 0 || MONEY.has(low.charAt(0))

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
  TOKEN.lastIndex = 0
  for (let m = TOKEN.exec(open); m; m = TOKEN.exec(open)) {
    const [low] = m
    const start = m.index
    const end = start + low.length
    const word = isWord(low)
    const kind = low.startsWith(QUOTED) ? 'quoted' : word ? 'word' : 'mark'
    tokens.push({
      text: text.slice(start, end),
      low,
      start,
      end,
      kind,
      capital: word && isCapital(text, start),
      tag: '',
    })
  }
  return tokens
}

/** Words without a possessive ending: "Ukraine's" → "Ukraine", "Times’" → "Times". */
export const unpossessed = (word: string): string => word.replace(/['’]s?$/u, '')
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
