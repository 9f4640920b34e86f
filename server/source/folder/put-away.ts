import { randomUUID } from 'node:crypto'
import { mkdir, rename, stat, writeFile } from 'node:fs/promises'
import { join, parse } from 'node:path'
import { isGone, stampOf } from './list-folder.ts'

const isTaken = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'EEXIST'

/** Copies of one name that are told apart by number: trying each of more would take longer with every one that comes. */
const MOST_NUMBERED = 100

/** Reserves a free name in a folder: `story.xml`, else `story-1.xml` and so on, and at last one by chance. */
async function freePlace(folder: string, name: string): Promise<string> {
  const { name: stem, ext } = parse(name)
  for (let n = 0; ; n++) {
    const mark = n <= MOST_NUMBERED ? n : randomUUID()
    const to = join(folder, n === 0 ? name : `${stem}-${mark}${ext}`)
    try {
      await writeFile(to, '', { flag: 'wx' })
      return to
    } catch (error) {
      if (!isTaken(error)) throw error
    }
  }
}

export interface Away {
  root: string
  name: string
  /** What was read; null where nothing was. */
  stamp: string | null
  into: 'done' | 'failed'
  /** Kept beside it as `NAME.why.txt`. */
  why?: string
}

/**
 * Moves a file out of the way, never over another of that name. One that was written anew since it was read stays: it is
 * for the next look.
 */
export async function putAway({ root, name, stamp, into, why }: Away): Promise<void> {
  const from = join(root, name)
  const now = await stat(from, { bigint: true }).catch((error: unknown) => {
    if (isGone(error)) return null
    throw error
  })
  if (stamp !== null && (now === null || stampOf(now) !== stamp)) return
  const folder = join(root, into)
  await mkdir(folder, { recursive: true })
  const to = await freePlace(folder, name)
  await rename(from, to)
  if (why !== undefined) await writeFile(`${to}.why.txt`, `${why}\n`)
}
