/** Several values in one cell: `|` between them, `\` before one that is meant. */
export const joinPieces = (pieces: readonly string[], mark: string): string =>
  pieces.map((piece) => piece.replaceAll('\\', '\\\\').replaceAll(mark, `\\${mark}`)).join(mark)

/** The values of a cell; an empty cell has none. */
export function splitPieces(cell: string, mark: string): string[] {
  if (cell === '') return []
  const pieces = ['']
  for (let at = 0; at < cell.length; at += 1) {
    const sign = cell[at] ?? ''
    const last = pieces.length - 1
    if (sign === '\\' && at + 1 < cell.length) pieces[last] += cell[(at += 1)] ?? ''
    else if (sign === mark) pieces.push('')
    else pieces[last] += sign
  }
  return pieces
}
