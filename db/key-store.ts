import type { Role } from '../shared/role.ts'

/** A key of another system or of a wall's screen. */
export interface KeyRow {
  id: string
  name: string
  role: Role
  source: string | null
  /** SHA-256 of the key, hex. */
  hash: string
  createdAt: string
  revokedAt: string | null
  /** The only wall that a screen's key may follow. */
  wall: string | null
  /** When the screen was last connected. */
  seenAt: string | null
}

export interface KeyStore {
  keys(): Promise<KeyRow[]>
  keyByHash(hash: string): Promise<KeyRow | null>
  addKey(key: KeyRow): Promise<void>
  revokeKey(id: string, at: string): Promise<boolean>
  /** A screen with the key was connected at `at`. */
  seeKey(id: string, at: string): Promise<void>
}
