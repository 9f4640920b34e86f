import { appendFileSync, existsSync, rmSync, watch, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readIfThere } from './access/private-file.ts'

/** Ids of those whose rights ended without the server having been asked, one a line. */
const fileIn = (dataDir: string): string => join(dataDir, 'cut-off')

/** Tells the server that works on this folder, if any does, that what this key or user has open must end. */
export function noteCutOff(dataDir: string, identityId: string): void {
  const file = fileIn(dataDir)
  // A server makes the file at its start: where there is none, nobody has anything open.
  if (existsSync(file)) appendFileSync(file, `${identityId}\n`)
}

/**
 * Hears, from the file system and without asking again and again, of those that other processes took out of force while
 * they could not reach this server. Answers how to stop.
 */
export function hearCutOffs(dataDir: string, cutOff: (identityId: string) => void): () => void {
  const file = fileIn(dataDir)
  writeFileSync(file, '', { mode: 0o600 })
  let taken = 0
  const watcher = watch(file, () => {
    // The last piece is a line that is still being written, or nothing.
    const noted = (readIfThere(file) ?? '').split('\n').slice(0, -1)
    for (const identityId of noted.slice(taken)) cutOff(identityId)
    taken = Math.max(taken, noted.length)
  })
  return () => {
    watcher.close()
    rmSync(file, { force: true })
  }
}
