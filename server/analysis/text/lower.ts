const PLAIN = /^[\x20-\x7E\n]*$/

/**
 * Lower case that keeps every offset: a letter whose lower case is longer (İ) stays as it is. Typographic apostrophes
 * become plain ones, no-break spaces plain spaces, so that tables need one form only.
 */
export function lowerInPlace(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase()
  const plain = text.replace(/[\u2019\u02BC\u2018]/g, "'").replace(/[\u00A0\u2009\u202F\t\r]/g, ' ')
  const low = plain.toLowerCase()
  if (low.length === text.length) return low
  return Array.from(plain, (c) => (c.toLowerCase().length === c.length ? c.toLowerCase() : c)).join('')
}
