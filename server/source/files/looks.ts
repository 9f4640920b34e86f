import { z } from 'zod'

/** How long a file must lie unchanged between two looks, in milliseconds. */
export const SETTLE = 1_000

/** Files that were seen and not yet taken: as they were, and since when (milliseconds). */
export const looks = z.array(z.object({ name: z.string(), stamp: z.string(), since: z.number() }))
export type Looks = z.infer<typeof looks>

/** A file as one look found it. */
export interface Listed {
  name: string
  /** Bytes. */
  size: number
  /** Milliseconds since the epoch; 0 where the far side does not say. */
  modified: number
  /** All that changes with its content. */
  stamp: string
  /** True where this look alone shows that it is whole. */
  whole: boolean
}

export interface Looked {
  /** Whole files, the oldest first. */
  ready: Listed[]
  waiting: Looks
}

/**
 * Tells whole files from those that may still grow: a file is whole when a second look, `SETTLE` later, finds it
 * unchanged. An empty one has not begun.
 */
export function look(files: readonly Listed[], before: Looks, now: number): Looked {
  const seen = new Map(before.map((one) => [one.name, one]))
  const ready: Listed[] = []
  const waiting: Looks = []
  for (const file of files) {
    const { name, stamp } = file
    const was = seen.get(name)
    const since = was?.stamp === stamp ? Math.min(was.since, now) : now
    if (file.size === 0) continue
    if (file.whole || now - since >= SETTLE) ready.push(file)
    else waiting.push({ name, stamp, since })
  }
  ready.sort((a, b) => a.modified - b.modified || (a.name < b.name ? -1 : 1))
  return { ready, waiting }
}

const UNFINISHED = /^\.|~$|\.(?:tmp|temp|part|partial|filepart|crdownload|swp)$/i

/** Names that writers give to what is not finished, and that are not files of the folder itself. */
export const isSkipped = (name: string): boolean => UNFINISHED.test(name) || /[/\\\0\r\n]/.test(name)

/** Names of files lie about what is inside, so that looking decides; mail alone cannot be told by looking. */
export const typeOfFile = (name: string): string => (/\.eml$/i.test(name) ? 'message/rfc822' : '')
