/** A machine as the weights tell it: `steps` are state, token, next state; `ends` are state, tag, offset of the tagged token. */
export interface MachineTable {
  steps: readonly (readonly number[])[]
  otherwise: readonly (readonly number[])[]
  ends: readonly (readonly number[])[]
}

/** More than there are kinds of token. */
const WIDTH = 64
const END_OF_TEXT = WIDTH - 1

export type Found = (token: number, tag: number) => void

/**
 * A finite-state machine that finds patterns of kinds of tokens from left to right, the longest at each place, and
 * tells the token to tag anew. The engine of wink-nlp's tagger, on dense tables.
 */
export function tagMachine(table: MachineTable): (codes: Uint8Array, count: number, found: Found) => void {
  const states =
    Math.max(...table.steps.map(([from = 0, , to = 0]) => Math.max(from, to)), ...table.otherwise.flat(), 0) + 1
  const next = new Int16Array(states * WIDTH)
  const otherwise = new Int16Array(states)
  const tags = new Int16Array(states)
  const offsets = new Int16Array(states)
  for (const [from = 0, token = 0, to = 0] of table.steps) next[from * WIDTH + token] = to
  for (const [from = 0, to = 0] of table.otherwise) otherwise[from] = to
  for (const [state = 0, tag = 0, offset = 0] of table.ends) {
    tags[state] = tag
    offsets[state] = offset
  }

  return (codes, count, found) => {
    let first = 0
    let state = 0
    let fallback = 0
    let fallbackAt = 0
    const tell = (ended: number): void => found(first + (offsets[ended] ?? 0), tags[ended] ?? 0)
    for (let i = 0; i <= count; i++) {
      for (let j = i; j <= count; j++) {
        const token = j === count ? END_OF_TEXT : (codes[j] ?? 0)
        let to = next[state * WIDTH + token] ?? 0
        if (state === 0 && to !== 0) first = j
        let done = false
        if (tags[to] !== 0) {
          tell(to)
          i = j
          to = fallback = 0
          done = true
        } else if (to === 0) {
          if (fallback !== 0) {
            tell(fallback)
            i = fallbackAt
            fallback = 0
          }
          done = true
        }
        state = to
        const other = otherwise[to] ?? 0
        if (other !== 0) {
          fallbackAt = j
          fallback = other
        }
        if (done) break
      }
    }
  }
}
