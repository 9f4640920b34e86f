/** A box in px. */
export interface Box {
  x0: number
  y0: number
  x1: number
  y1: number
}

/** Side of a cell, in px. */
const CELL = 3

/** What of a picture is taken, as a raster: a question costs the size of its box, however much has been drawn. */
export class Occupied {
  readonly #columns: number
  readonly #rows: number
  readonly #cells: Uint8Array

  constructor(width: number, height: number) {
    this.#columns = Math.ceil(width / CELL) + 1
    this.#rows = Math.ceil(height / CELL) + 1
    this.#cells = new Uint8Array(this.#columns * this.#rows)
  }

  point(x: number, y: number): void {
    const [column, row] = [Math.floor(x / CELL), Math.floor(y / CELL)]
    if (column >= 0 && column < this.#columns && row >= 0 && row < this.#rows)
      this.#cells[row * this.#columns + column] = 1
  }

  box(box: Box): void {
    this.#each(box, (at) => {
      this.#cells[at] = 1
      return false
    })
  }

  isFree(box: Box): boolean {
    return !this.#each(box, (at) => this.#cells[at] === 1)
  }

  isFreeAt(x: number, y: number): boolean {
    const [column, row] = [Math.floor(x / CELL), Math.floor(y / CELL)]
    const isInside = column >= 0 && column < this.#columns && row >= 0 && row < this.#rows
    return !isInside || this.#cells[row * this.#columns + column] === 0
  }

  /** True as soon as `is` holds of a cell. */
  #each({ x0, y0, x1, y1 }: Box, is: (at: number) => boolean): boolean {
    const [left, right] = [Math.max(0, Math.floor(x0 / CELL)), Math.min(this.#columns - 1, Math.floor(x1 / CELL))]
    const [top, foot] = [Math.max(0, Math.floor(y0 / CELL)), Math.min(this.#rows - 1, Math.floor(y1 / CELL))]
    for (let row = top; row <= foot; row++)
      for (let column = left; column <= right; column++) if (is(row * this.#columns + column)) return true
    return false
  }
}
