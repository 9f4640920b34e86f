import { renameSync, rmSync } from 'node:fs'
import type { Connection } from './connection.ts'

/** Pages a stride: between strides the server goes on answering. */
const STRIDE = 500

/**
 * An online copy of the whole database, page by page, while the server runs. The file appears under its name only when it
 * is complete.
 */
export async function backup({ raw }: Connection, file: string): Promise<void> {
  const part = `${file}.part`
  rmSync(part, { force: true })
  await raw.backup(part, { progress: () => STRIDE })
  renameSync(part, file)
}
