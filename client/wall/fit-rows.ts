/** What a row takes, in px: without its words, and for each line of them. */
export interface RowSize {
  frame: number
  line: number
  /** Lines that its words take whole; 0 where it has none that can be cut. */
  lines: number
  /** So many of them stand before another row gives way to the next ones. */
  least: number
  /** So many of them stand before an older row does: all that a denial has to say. */
  wanted?: number
  /** Lines that it takes said in short, which stands unless all of its words do. */
  brief?: number
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

const leastOf = ({ lines, least, brief = least }: RowSize): number => Math.min(lines, brief)
const heightOf = (row: RowSize): number => row.frame + row.line * leastOf(row)

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

/** Gives each row whose words are cut a further line, in turn, as long as there is room; then whole words to what is said in short. */
function widened(rows: readonly RowSize[], lines: (number | null)[], room: number): void {
  let spare = room
  const give = (at: number, count: number, line: number): void => {
    lines[at] = (lines[at] ?? 0) + count
    spare -= count * line
  }
  const inTurn = (most: (row: RowSize) => number): void => {
    for (let given = true; given;) {
      given = false
      for (const [at, row] of rows.entries()) {
        const has = lines[at] ?? null
        if (has === null || row.brief !== undefined || has >= Math.min(row.lines, most(row)) || row.line > spare)
          continue
        give(at, 1, row.line)
        given = true
      }
    }
  }
  inTurn(({ wanted = 0 }) => wanted)
  inTurn(({ lines: whole }) => whole)
  for (const [at, { brief, lines: whole, line }] of rows.entries()) {
    const missing = whole - (lines[at] ?? whole)
    if (brief !== undefined && missing > 0 && missing * line <= spare) give(at, missing, line)
  }
}

function fitted(rows: readonly RowSize[], stands: ReadonlySet<number>, room: Room): Fit {
  const left = rows.length - stands.size
  const lines = rows.map((row, at) => (stands.has(at) ? leastOf(row) : null))
  const used = rows.reduce((all, row, at) => all + (stands.has(at) ? heightOf(row) : 0), 0)
  widened(rows, lines, room.height - used - (left > 0 ? room.more : 0))
  return { lines, left }
}

/** True where a row has less than it is to have before an older one stands. */
const isWanting = (rows: readonly RowSize[], { lines }: Fit): boolean =>
  rows.some(({ wanted = 0, lines: whole }, at) => (lines[at] ?? whole) < Math.min(wanted, whole))

/**
 * W45, W46: what stands of rows that are to fit into a height, the most important first. Rows come before whole words, but
 * for those of a denial, to which the oldest rows beside the pinned one give way; then the words get what room is left.
 */
export function fitRows(rows: readonly RowSize[], room: Room): Fit {
  const stands = standing(rows, room)
  for (;;) {
    const fit = fitted(rows, stands, room)
    const last = Math.max(0, ...[...stands].filter((at) => at !== room.pinned))
    if (!isWanting(rows, fit) || last === 0 || rows[last]?.wanted !== undefined) return fit
    stands.delete(last)
  }
}
