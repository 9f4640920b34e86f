import { randomBytes } from 'node:crypto'
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** Writes a file that only this user may read, whole or not at all. */
export function writePrivate(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true })
  const draft = `${file}.${randomBytes(6).toString('hex')}`
  writeFileSync(draft, text, { mode: 0o600 })
  renameSync(draft, file)
}

export function readIfThere(file: string): string | null {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
    throw error
  }
}

/** The secret that signs this desk's cookies, made at its first start. */
export function deskSecret(dataDir: string): string {
  const file = join(dataDir, 'secret')
  const kept = readIfThere(file)
  if (kept !== null) return kept
  const secret = randomBytes(32).toString('base64url')
  writePrivate(file, secret)
  return secret
}
