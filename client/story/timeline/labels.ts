import { TOP_PX } from './lanes.ts'
import type { Mark } from './layout.ts'
import type { Box, Occupied } from './occupied.ts'

/** Px of a letter of the label's font, on the safe side. */
const LETTER_PX = 6.3
const GAP_PX = 13
const MOST_LETTERS = 26
/** The room that the "now" line wants for itself. */
const NOW_PX = 4

export interface Label {
  text: string
  x: number
  /** The line on which the letters stand. */
  y: number
  anchor: 'start' | 'end'
}

const short = (text: string): string =>
  text.length > MOST_LETTERS ? `${text.slice(0, MOST_LETTERS - 1).trimEnd()}…` : text

/** A cluster of one kind says which; another says nothing, for its count stands in it. */
function wordsOf({ moments }: Mark): string {
  const kinds = new Set(moments.map((m) => m.look.noun))
  return kinds.size === 1 ? short(moments[0]?.label ?? '') : ''
}

/** The box of a label's letters. */
export function labelBox({ text, x, y, anchor }: Label): Box {
  const px = text.length * LETTER_PX
  const x0 = anchor === 'start' ? x : x - px
  return { x0, x1: x0 + px, y0: y - 10, y1: y + 3 }
}

/** Where a mark's words may stand, the best place first: right of it or left, a little above its lane or below. */
function placesOf(mark: Mark, text: string): Label[] {
  const above = mark.y - 6
  const below = mark.y + 15
  return [
    { text, x: mark.x1 + GAP_PX, y: above, anchor: 'start' },
    { text, x: mark.x1 + GAP_PX, y: below, anchor: 'start' },
    { text, x: mark.x0 - GAP_PX, y: above, anchor: 'end' },
    { text, x: mark.x0 - GAP_PX, y: below, anchor: 'end' },
    { text, x: mark.x0 - 4, y: mark.y - 13, anchor: 'start' },
    { text, x: mark.x1 + 4, y: mark.y - 13, anchor: 'end' },
  ]
}

const weight = ({ moments }: Mark): number => (moments.some((m) => m.look.tone === 'deny') ? 1 : 0)

/**
 * Words beside each mark, where nothing is: no mark, thread, break or other word, nor the edge of the picture. Where there is
 * no such place there are no words, rather than words upon words: pointing at the mark tells them. What is newest and
 * weightiest comes first.
 */
export function placeLabels(marks: readonly Mark[], width: number, taken: Occupied): Mark[] {
  const order = marks.toSorted((a, b) => weight(b) - weight(a) || b.x - a.x)
  const found = new Map<string, Label>()
  for (const mark of order) {
    const text = wordsOf(mark)
    if (text === '' || mark.x < 0 || mark.x > width) continue
    const label = placesOf(mark, text).find((place) => {
      const box = labelBox(place)
      return box.x0 >= 0 && box.x1 <= width - NOW_PX && box.y0 >= TOP_PX - 22 && taken.isFree(box)
    })
    if (label === undefined) continue
    taken.box(labelBox(label))
    found.set(mark.id, label)
  }
  return marks.map((mark) => ({ ...mark, label: found.get(mark.id) ?? null }))
}
