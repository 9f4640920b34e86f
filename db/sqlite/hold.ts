import Database from 'better-sqlite3'

const isBusy = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'SQLITE_BUSY'

/**
 * Takes a folder for this process alone, by an exclusive SQLite lock on `file`: the system lets go of it when the process
 * ends, however it ends. Answers how to let go, or null when another process holds it.
 */
export function hold(file: string): (() => void) | null {
  const lock = new Database(file, { timeout: 0 })
  try {
    lock.pragma('locking_mode = EXCLUSIVE')
    lock.exec('begin exclusive')
    return () => void lock.close()
  } catch (error) {
    lock.close()
    if (isBusy(error)) return null
    throw error
  }
}
