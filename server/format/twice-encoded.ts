const western = new TextDecoder('windows-1252')
const utf8 = new TextDecoder('utf-8', { fatal: true })

/** The byte that windows-1252 has for a character, of those beyond ASCII. */
const BYTES = new Map(
  Array.from({ length: 128 }, (_, at) => [western.decode(Uint8Array.of(at + 128)), at + 128] as const),
)
const NEXT = `[${[...BYTES].flatMap(([letter, byte]) => (byte < 0xc0 ? [letter] : [])).join('')}]`
/** A letter of UTF-8 whose bytes were taken for letters: "â€™" for "’". */
const LETTER = new RegExp(`[Â-ß]${NEXT}|[à-ï]${NEXT}{2}|[ð-ô]${NEXT}{3}`, 'g')
const BEYOND_ASCII = /[^\0-\x7f]/g

/** Fewest such letters that are no chance: "CAFÉ”" has one. */
const ENOUGH = 3
/** Of all letters beyond ASCII, those that must be of this kind. */
const MOST = 0.8

function meant(letters: string): string {
  try {
    return utf8.decode(Uint8Array.from(letters, (letter) => BYTES.get(letter) ?? 0))
  } catch {
    return letters
  }
}

/**
 * Text that was UTF-8, was taken for windows-1252 and encoded once more, as it was meant; other text as it is. It is told
 * by nearly all of its letters beyond ASCII being such sequences, which no language has.
 */
export function encodedOnce(text: string): string {
  const found = text.match(LETTER) ?? []
  if (found.length < ENOUGH) return text
  const all = text.match(BEYOND_ASCII)?.length ?? 0
  const part = found.reduce((sum, letters) => sum + letters.length, 0)
  return part < all * MOST ? text : text.replace(LETTER, meant)
}
