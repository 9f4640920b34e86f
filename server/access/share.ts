import { createHash, createHmac, randomBytes, scrypt, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'

const derive = promisify<string, Buffer, number, Buffer>(scrypt)
const LENGTH = 32

/** Signs and reads the addresses of links. */
export interface ShareSigner {
  tokenOf(id: string): string
  /** Null where the desk has not signed it. */
  idOf(token: string): string | null
}

/** For what a link is: one that is signed for the one opens nothing of the other. */
type LinkPurpose = 'share' | 'alerts'

/** A token is the link's id and its HMAC: the store alone does not tell it, and it can be shown again. */
export function shareSigner(secret: string, purpose: LinkPurpose = 'share'): ShareSigner {
  const mac = (id: string): string => createHmac('sha256', secret).update(`${purpose} ${id}`).digest('base64url')
  return {
    tokenOf: (id) => `${id}~${mac(id)}`,
    idOf(token) {
      const at = token.lastIndexOf('~')
      const [id, given] = [token.slice(0, Math.max(at, 0)), Buffer.from(token.slice(at + 1))]
      const right = Buffer.from(mac(id))
      return at > 0 && given.length === right.length && timingSafeEqual(given, right) ? id : null
    },
  }
}

/** A passphrase as it is kept: people choose it, so that it is salted and slow. */
export async function keepPassphrase(words: string): Promise<string> {
  const salt = randomBytes(16)
  return `${salt.toString('hex')}:${(await derive(words.normalize('NFC'), salt, LENGTH)).toString('hex')}`
}

async function opensWith(kept: string, words: string): Promise<boolean> {
  const [salt, digest] = kept.split(':').map((part) => Buffer.from(part, 'hex'))
  if (salt === undefined || digest === undefined) return false
  return timingSafeEqual(digest, await derive(words.normalize('NFC'), salt, LENGTH))
}

const markOf = (kept: string, words: string): string =>
  createHash('sha256').update(`${kept}\0${words}`).digest('base64url')

/** A lock that knows again what has opened it, without the slow digest, as long as the process runs. */
export function rememberingDoor(most = 1_000) {
  const opened = new Set<string>()
  return {
    /** True for what has opened it before. */
    known: (kept: string, words: string): boolean => opened.has(markOf(kept, words)),
    async tried(kept: string, words: string): Promise<boolean> {
      if (!(await opensWith(kept, words))) return false
      if (opened.size >= most) opened.clear()
      opened.add(markOf(kept, words))
      return true
    },
  }
}
