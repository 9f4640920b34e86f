import { createHash } from 'node:crypto'
import { z } from 'zod'
import type { Delivered, Pulled, Refused } from '../transport.ts'
import { batchOf, whyTooLarge } from './batch.ts'
import { type Listed, look, looks, SETTLE, typeOfFile } from './looks.ts'

/** Files of one folder that are looked at, the newest: what is remembered stays within bounds. */
const MOST_REMEMBERED = 20_000

/** What is remembered of a folder on another machine: of each file a digest of its name, size and time. */
export const remembered = z.object({
  waiting: looks,
  taken: z.array(z.string()),
  /** Too large: never taken, so never removed. */
  refused: z.array(z.string()),
})
export type Remembered = z.infer<typeof remembered>

export const NOTHING: Remembered = { waiting: [], taken: [], refused: [] }

/** One file that the far side does not give or remove; others it may. */
export class FileFault extends Error {}

/** An open connection to a folder on another machine. */
export interface FarFolder {
  /** Whole files and unfinished ones, without folders and links. */
  list: () => Promise<Listed[]>
  /** @throws FileFault where this file alone cannot be read */
  read: (name: string, size: number) => Promise<Uint8Array>
  /** @throws FileFault where this file alone cannot be removed */
  remove: (name: string) => Promise<void>
}

const idOf = ({ name, stamp }: Listed): string =>
  createHash('sha256').update(`${name}\n${stamp}`).digest('base64url').slice(0, 16)

const idsOf = (files: readonly Listed[]): string[] => files.map(idOf)

const newest = (files: readonly Listed[]): Listed[] =>
  files.length <= MOST_REMEMBERED
    ? [...files]
    : files.toSorted((a, b) => b.modified - a.modified).slice(0, MOST_REMEMBERED)

/** Does so with each file; those that the far side declines are told, and come back. */
async function each<T>(files: readonly Listed[], act: (file: Listed) => Promise<T>, faults: Refused[]) {
  const done: { file: Listed; result: T }[] = []
  for (const file of files) {
    try {
      done.push({ file, result: await act(file) })
    } catch (error) {
      if (!(error instanceof FileFault)) throw error
      faults.push({ name: file.name, why: error.message })
    }
  }
  return done
}

const asDelivered = ({ file, result }: { file: Listed; result: Uint8Array }): Delivered => ({
  name: file.name,
  contentType: typeOfFile(file.name),
  body: result,
})

/**
 * What is new in a folder on another machine. A file is removed, where that is wished, by the pull after the one that
 * brought it: the cursor that remembers it as taken is kept only once it is on disk here.
 */
export async function pullFiles(
  folder: FarFolder,
  was: Remembered,
  { remove, now }: { remove: boolean; now: number },
): Promise<Omit<Pulled, 'cursor'> & { kept: Remembered }> {
  const files = newest(await folder.list())
  const taken = new Set(was.taken)
  const known = new Set([...was.taken, ...was.refused])
  const faults: Refused[] = []
  const removed = remove
    ? await each(
        files.filter((file) => taken.has(idOf(file))),
        ({ name }) => folder.remove(name),
        faults,
      )
    : []
  const gone = new Set(removed.map(({ file }) => file))
  const here = files.filter((file) => !gone.has(file))
  const { ready, waiting } = look(
    here.filter((file) => !known.has(idOf(file))),
    was.waiting,
    now,
  )
  const { take, tooLarge, rest } = batchOf(ready)
  const read = await each(take, ({ name, size }) => folder.read(name, size), faults)
  // What is no longer as long as it was listed is still being written: the next look sees it anew.
  const whole = read.filter(({ file, result }) => result.length === file.size)
  const declined = take.filter((file) => !read.some((one) => one.file === file))
  const later = [...declined, ...rest].map(({ name, stamp }) => ({ name, stamp, since: now - SETTLE }))
  const stillHere = new Set(idsOf(here))
  const looksAgain = waiting.length > 0 || whole.length < read.length || (remove && whole.length > 0)
  return {
    delivered: whole.map(asDelivered),
    refused: [...faults, ...tooLarge.map((file) => ({ name: file.name, why: whyTooLarge(file) }))],
    more: rest.length > 0,
    left: rest.length,
    ...(looksAgain ? { again: SETTLE } : {}),
    kept: {
      waiting: [...waiting, ...later],
      taken: [...was.taken.filter((id) => stillHere.has(id)), ...idsOf(whole.map(({ file }) => file))],
      refused: [...was.refused.filter((id) => stillHere.has(id)), ...idsOf(tooLarge)],
    },
  }
}
