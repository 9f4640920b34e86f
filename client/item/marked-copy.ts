/** Words of the copy that carry an entry; offsets are UTF-16, into `headline + "\n\n" + body`. */
export interface Span {
  /** The entry's number on the panel, from 1. */
  number: number
  start: number
  end: number
}

export interface CopyPiece {
  text: string
  /** Numbers of the entries whose words these are; empty for plain copy. */
  numbers: readonly number[]
  /** Numbers of the entries whose words end here: their marks carry the figure. */
  ends: readonly number[]
}

/** Cuts `text`, which stands at `offset` of the copy, at the edges of the spans. The pieces join to `text`. */
export function cutAt(text: string, offset: number, spans: readonly Span[]): CopyPiece[] {
  const until = offset + text.length
  const inside = spans.filter((s) => s.start < until && s.end > offset && s.end > s.start)
  const edges = new Set([offset, until])
  for (const { start, end } of inside) {
    edges.add(Math.max(start, offset))
    edges.add(Math.min(end, until))
  }
  const places = [...edges].toSorted((a, b) => a - b)
  return places.slice(1).map((to, i) => {
    const from = places[i] ?? offset
    const here = inside.filter((s) => s.start <= from && s.end >= to)
    return {
      text: text.slice(from - offset, to - offset),
      numbers: here.map((s) => s.number),
      ends: here.filter((s) => Math.min(s.end, until) === to && s.end <= until).map((s) => s.number),
    }
  })
}

/** A version's paragraphs, each with the place at which it stands in the copy. */
export function paragraphsOf({ headline, body }: { headline: string; body: string }): { text: string; at: number }[] {
  const bodyAt = headline.length + 2
  return [...body.matchAll(/[^\n]+/gu)]
    .filter(([text]) => text.trim() !== '')
    .map((match) => ({ text: match[0], at: bodyAt + match.index }))
}
