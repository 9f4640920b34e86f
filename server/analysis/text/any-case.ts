/**
 * The source of an expression for words in any case: what stands around them keeps its own, which flag `i` would void
 * (under it `\p{Lu}` is any letter). Takes letters, spaces, groups and alternatives; no classes, no escapes.
 */
export const anyCase = (words: string): string =>
  words.replace(/\p{L}/gu, (letter) => `[${letter.toLowerCase()}${letter.toUpperCase()}]`)
