export interface Piece {
  text: string
  marked: boolean
}

const QUOTE_MARKS = /^[“”"„«‘’'\s]+|[“”"»‘’'\s,.]+$/gu

/** Where `words` stand in `text`, whatever quotation marks and capitals surround them; null when they don't. */
function placeOf(text: string, words: string | null): { start: number; end: number } | null {
  const bare = words?.replace(QUOTE_MARKS, '') ?? ''
  if (bare === '') return null
  const start = text.toLowerCase().indexOf(bare.toLowerCase())
  return start < 0 ? null : { start, end: start + bare.length }
}

/** An entry's text cut so that its quoted words, or failing them the cue, can be marked. The pieces join to `text`. */
export function markedWords(text: string, quote: string | null, cue: string | null): Piece[] {
  const place = placeOf(text, quote) ?? placeOf(text, cue)
  if (place === null) return [{ text, marked: false }]
  return [
    { text: text.slice(0, place.start), marked: false },
    { text: text.slice(place.start, place.end), marked: true },
    { text: text.slice(place.end), marked: false },
  ].filter((piece) => piece.text !== '')
}
