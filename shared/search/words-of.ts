/** Letters, marks and digits: what the index takes for words. */
const WORD = /[\p{L}\p{N}\p{M}]+/gu

/** The words of a text, as they stand there. */
export const wordsOf = (text: string): string[] => text.match(WORD) ?? []

/** One letter, however it is encoded: too short a beginning to be looked for in texts. */
export const isShort = (word: string): boolean => /^.\p{M}*$/u.test(word)
