import { constants } from 'node:fs'
import { open, realpath } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { isGone, stampOf } from './list-folder.ts'

/** Follows no link that was put in its place meanwhile. */
const PLAINLY = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK

/** A file's bytes as they were listed; null where it is another by now, or gone. */
export async function readListed(root: string, name: string, stamp: string): Promise<Uint8Array | null> {
  try {
    const path = await realpath(join(root, name))
    if (dirname(path) !== root) return null
    const file = await open(path, PLAINLY)
    try {
      if (stampOf(await file.stat({ bigint: true })) !== stamp) return null
      const body = await file.readFile()
      return stampOf(await file.stat({ bigint: true })) === stamp ? body : null
    } finally {
      await file.close()
    }
  } catch (error) {
    if (isGone(error)) return null
    throw error
  }
}
