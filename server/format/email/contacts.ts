/** A telephone number with its sign of one before it, or in international form. */
const TELEPHONE =
  /\b(?:tel|phone|ph|mob|mobile|cell|fax|whatsapp|telefon|handy|тел)\b[^\n\d+]{0,20}\+?\d[\d ()/.-]{5,}|\+\d[\d ()/.-]{7,}\d/iu
/** Lines under copy that are looked at. */
const WITHIN = 25
/** Longest line of a name, office or address. */
const SHORT = 70

/** A line of a card: short, and no sentence. */
const isCard = (line: string): boolean => line.length <= SHORT && !/[.!?:”"]$/.test(line)

/**
 * Copy apart from whom to call about it: the lines around the first telephone number near its end, down to the end, with
 * the names and offices above it. Null where it has none.
 */
export function contactsApart(text: string): { copy: string; contacts: string } | null {
  const lines = text.split('\n')
  const from = Math.max(1, lines.length - WITHIN)
  const number = lines.findIndex((line, at) => at >= from && line.length < 120 && TELEPHONE.test(line))
  if (number < 0) return null
  let first = number
  while (first > 1 && isCard(lines[first - 1] ?? '') && (lines[first - 1] ?? '').trim() !== '') first -= 1
  const copy = lines.slice(0, first).join('\n').trim()
  return copy === '' ? null : { copy, contacts: lines.slice(first).join('\n').trim() }
}
