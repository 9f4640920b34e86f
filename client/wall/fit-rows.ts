/** What a row takes, in px: without its words, and for each line of them. */
export interface RowSize {
  frame: number
  line: number
  /** Lines that its words take whole; 0 where it has none that can be cut. */
  lines: number
  /** So many of them stand before another row gives way to the next ones. */
  least: number
}

export interface Fit {
  /** How many lines of each row's words stand; null for a row that is left out. */
  lines: (number | null)[]
  /** How many rows are left out. */
  left: number
}

interface Room {
  /** In px. */
  height: number
  /** What the line that tells how many are left out takes, in px. */
  more: number
  /** The row that stands whatever is left out, beside the first. */
  pinned: number | null
}

const heightOf = ({ frame, line, lines, least }: RowSize, most = least): number => frame + line * Math.min(lines, most)

/** Which rows stand: the first and the pinned one, then those after the first as long as there is room. */
function standing(rows: readonly RowSize[], { height, more, pinned }: Room): Set<number> {
  const sum = rows.reduce((all, row) => all + heightOf(row), 0)
  if (sum <= height) return new Set(rows.keys())
  const stands = new Set([0, ...(pinned === null ? [] : [pinned])].filter((at) => at in rows))
  let left = height - more - rows.reduce((all, row, at) => all + (stands.has(at) ? heightOf(row) : 0), 0)
  for (const [at, row] of rows.entries()) {
    if (stands.has(at)) continue
    left -= heightOf(row)
    if (left < 0) break
    stands.add(at)
  }
  return stands
}

/** Gives each row whose words are cut a further line, in turn, as long as there is room. */
function widened(rows: readonly RowSize[], lines: (number | null)[], room: number): void {
  let spare = room
  for (let given = true; given;) {
    given = false
    for (const [at, { lines: whole, line }] of rows.entries()) {
      const has = lines[at] ?? null
      if (has === null || has >= whole || line > spare) continue
      lines[at] = has + 1
      spare -= line
      given = true
    }
  }
}

/**
 * W45: what stands of rows that are to fit into a height, the most important first. Rows come before whole words; then
 * the words get what room is left.
 */
export function fitRows(rows: readonly RowSize[], room: Room): Fit {
  const stands = standing(rows, room)
  const left = rows.length - stands.size
  const lines = rows.map((row, at) => (stands.has(at) ? Math.min(row.lines, row.least) : null))
  const used = rows.reduce((all, row, at) => all + (stands.has(at) ? heightOf(row) : 0), 0)
  widened(rows, lines, room.height - used - (left > 0 ? room.more : 0))
  return { lines, left }
}
