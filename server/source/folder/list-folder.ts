import { lstat, readdir, realpath, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { TransportFault } from '../transport.ts'
import { isSkipped, type Listed } from '../files/looks.ts'

export interface Folder {
  files: Listed[]
  /** Links that lead out of the folder, by name. */
  strays: string[]
}

type Stats = Awaited<ReturnType<typeof statOf>>
const statOf = (path: string) => stat(path, { bigint: true })

export const stampOf = ({ ino, size, mtimeNs }: Pick<Stats, 'ino' | 'size' | 'mtimeNs'>): string =>
  `${ino}:${size}:${mtimeNs}`

/**
 * A rename, and a copy's last step (setting its times), change a file's inode after its content: such a file is whole. A
 * write sets both times alike.
 */
const isWhole = ({ ctimeNs, mtimeNs }: Stats): boolean => ctimeNs > mtimeNs

export const isGone = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'ENOENT'

/** @throws TransportFault where there is no such folder, or it may not be read */
export function folderFault(path: string, error: unknown): TransportFault {
  if (error instanceof TransportFault) return error
  const code = error instanceof Error && 'code' in error ? error.code : String(error)
  if (code === 'ENOENT' || code === 'ENOTDIR') return new TransportFault('unreachable', `there is no folder ${path}`)
  if (code === 'EACCES' || code === 'EPERM') return new TransportFault('refused', `${path} may not be read`)
  return new TransportFault('unreachable', `${path}: ${String(error)}`)
}

async function add(folder: Folder, root: string, name: string): Promise<void> {
  const path = join(root, name)
  const isLink = (await lstat(path)).isSymbolicLink()
  if (isLink && dirname(await realpath(path)) !== root) {
    folder.strays.push(name)
    return
  }
  const stats = await statOf(path)
  if (!stats.isFile()) return
  const { size, mtimeMs } = stats
  folder.files.push({
    name,
    size: Number(size),
    modified: Number(mtimeMs),
    stamp: stampOf(stats),
    whole: !isLink && isWhole(stats),
  })
}

/** Files that lie in a folder itself; those that writers have not finished are left out. */
export async function listFolder(path: string): Promise<Folder & { root: string }> {
  const root = await realpath(path)
  const folder: Folder = { files: [], strays: [] }
  for (const name of await readdir(root)) {
    if (isSkipped(name)) continue
    await add(folder, root, name).catch((error: unknown) => {
      // Taken away between the two questions, or a link to nothing.
      if (!isGone(error)) throw error
    })
  }
  return { ...folder, root }
}
