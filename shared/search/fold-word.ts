const MARK = /\p{M}+/gu
const ASCII = /^[\p{ASCII}]*$/u

/** A word without case and accents, as the index compares it: "Café" and "CAFE" are one. */
export const foldWord = (word: string): string =>
  ASCII.test(word) ? word.toLowerCase() : word.normalize('NFD').replaceAll(MARK, '').toLowerCase()
