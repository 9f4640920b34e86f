import type { Listed } from './looks.ts'

/** Most files, and bytes, that one pull brings: they stand in memory together. */
const MOST_FILES = 100
const MOST_BYTES = 20 * 1024 * 1024
/** The largest body that the desk takes, in bytes. */
export const LARGEST_FILE = 5 * 1024 * 1024

export interface Batch {
  take: Listed[]
  tooLarge: Listed[]
  /** For the next pull. */
  rest: Listed[]
}

/** What one pull takes of the files that are ready, in their order. */
export function batchOf(ready: readonly Listed[]): Batch {
  const batch: Batch = { take: [], tooLarge: [], rest: [] }
  let bytes = 0
  for (const file of ready) {
    if (file.size > LARGEST_FILE) batch.tooLarge.push(file)
    else if (batch.take.length < MOST_FILES && bytes + file.size <= MOST_BYTES) {
      batch.take.push(file)
      bytes += file.size
    } else batch.rest.push(file)
  }
  return batch
}

export const whyTooLarge = ({ size }: Listed): string =>
  `it holds ${size} bytes, more than the ${LARGEST_FILE} that the desk takes`
