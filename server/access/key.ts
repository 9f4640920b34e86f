import { createHash, randomBytes } from 'node:crypto'
import type { Role } from '../../shared/role.ts'

/** `or_<role>_` and 256 random bits: readable in a list of secrets, and never guessed. */
const SHAPE = /^or_(ingest|wall|viewer|editor|admin)_[\w-]{43}$/

export const isKeyShaped = (text: string): boolean => SHAPE.test(text)

/** SHA-256, hex. A key is random in all its bits, so that a plain digest keeps it as safe as a slow one would. */
export const hashKey = (key: string): string => createHash('sha256').update(key).digest('hex')

export const mintKey = (role: Role): string => `or_${role}_${randomBytes(32).toString('base64url')}`
