import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openConnection } from '../connection.ts'

let empty: Buffer | null = null

/** The bytes of a database that has every migration and nothing else. */
function made(): Buffer {
  const folder = mkdtempSync(join(tmpdir(), 'on-record-migrated-'))
  try {
    const file = join(folder, 'on-record.db')
    openConnection(file).raw.close()
    return readFileSync(file)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/**
 * Answers `file`, where a database stands that has nothing to migrate: every migration in turn is half of what it costs
 * to open an empty desk. What stands there already stays as it is.
 */
export function migrated(file: string): string {
  if (!existsSync(file)) writeFileSync(file, (empty ??= made()))
  return file
}
