import { chmodSync, mkdtempSync, rmSync, statfsSync } from 'node:fs'
import { join } from 'node:path'

/** What the databases and browser profiles of all tests together never come near, in bytes. */
const ROOM = 2 ** 30

/** True for a folder with room for what tests write. */
function hasRoom(folder: string): boolean {
  try {
    const { bavail, bsize } = statfsSync(folder)
    return bavail * bsize >= ROOM
  } catch {
    return false
  }
}

/**
 * Makes the folder in which tests make theirs. It lies in memory where the system offers one there: hundreds of desks
 * are opened, and each of their commits waits for the disk. A process that is killed leaves in memory what it would
 * leave on disk; what a power cut would leave, no test can tell.
 */
export function openScratch(memory: string, disk: string): { folder: string; remove: () => void } {
  const folder = mkdtempSync(join(hasRoom(memory) ? memory : disk, 'on-record-test-'))
  // The mail server of the tests works as a user of its own: it passes through, and lists nothing.
  chmodSync(folder, 0o711)
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) }
}
