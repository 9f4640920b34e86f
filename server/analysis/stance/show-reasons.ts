import { headlineWords } from './headline-words.ts'

const OF_WORDS = /^(word|beside the claim:|pair) (?!of )/u
const MOST = 5

/** Signs as a person reads them: words as the headline has them instead of stems, and each word once. */
export function showReasons(signs: readonly string[], headline: string): string[] {
  const said = new Map(headlineWords(headline).map((w) => [w.stem, w.low]))
  const shown = signs.map((sign) => {
    const kind = OF_WORDS.exec(sign)?.[1]
    if (kind === undefined) return sign
    const words = sign.slice(kind.length + 1).split(' ')
    return `${kind === 'pair' ? 'words' : 'word'} ${words.map((word) => said.get(word) ?? word).join(' ')}`
  })
  return [...new Set(shown)].slice(0, MOST)
}
