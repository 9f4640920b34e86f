import type { Mark } from './layout.ts'

/** Px of a letter of the label's font, on the safe side. */
const LETTER_PX = 6.3
const GAP_PX = 13
const MOST_LETTERS = 26
/** The room that the "now" line wants for itself. */
const NOW_PX = 4

const short = (text: string): string =>
  text.length > MOST_LETTERS ? `${text.slice(0, MOST_LETTERS - 1).trimEnd()}…` : text

/** A cluster of one kind says which; another says how many. */
function labelOf({ moments }: Mark): string {
  const kinds = new Set(moments.map((m) => m.look.noun))
  if (moments.length === 1) return short(moments[0]?.label ?? '')
  return kinds.size === 1 ? `${short(moments[0]?.label ?? '')} ×${moments.length}` : `${moments.length} entries`
}

/**
 * Words beside each mark, where there is room: on its right up to the next mark of its lane, else on its left; where
 * there is none, no words rather than words upon words.
 */
export function placeLabels(marks: readonly Mark[], width: number): Mark[] {
  const taken = new Map<number, number>()
  return marks.map((mark, i) => {
    const next = marks[i + 1]
    const right = (next?.lane === mark.lane ? next.x - GAP_PX : width - NOW_PX) - (mark.x + GAP_PX)
    const left = mark.x - GAP_PX - (taken.get(mark.lane) ?? 0)
    const text = labelOf(mark)
    const px = text.length * LETTER_PX
    taken.set(mark.lane, mark.x + GAP_PX)
    if (text === '') return mark
    if (px <= right) {
      taken.set(mark.lane, mark.x + GAP_PX + px)
      return { ...mark, label: { text, x: mark.x + GAP_PX, anchor: 'start' } }
    }
    return px <= left ? { ...mark, label: { text, x: mark.x - GAP_PX, anchor: 'end' } } : mark
  })
}
