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

/** Words and marks of `text`; `mask` (same length, lower case) says what is quoted. Short brackets are left out ("Graham (R-S.C.) told"). */
export function tokensOf(text: string, mask: string): Token[] {
  const tokens: Token[] = []
  const open = mask.replace(BRACKETED, (b) => ' '.repeat(b.length))
  for (const m of open.matchAll(TOKEN)) {
    const start = m.index
    const end = start + m[0].length
    const raw = text.slice(start, end)
    const quoted = m[0].startsWith('\uE000')
    const word = /^[\p{L}\p{N}£$€&]/u.test(m[0])
    tokens.push({
      text: raw,
      low: m[0],
      start,
      end,
      kind: quoted ? 'quoted' : word ? 'word' : 'mark',
      capital: word && (/^\p{Lu}/u.test(raw) || raw === '&' || /^[a-z]-?\p{Lu}/u.test(raw)),
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
