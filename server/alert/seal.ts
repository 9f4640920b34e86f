import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'

const NONCE = 12
const TAG = 16

/** Keeps what must be kept and never shown. */
export interface Seal {
  /** `about` is bound to it: what was sealed for one channel opens for no other. */
  close(text: string, about: string): string
  /** @throws where the key, or `about`, is another, or a byte has changed */
  open(sealed: string, about: string): string
}

/**
 * AES-256-GCM under a key drawn from what an operator gives, with a fresh nonce each time. Sealed text is
 * `v1.` and base64url of nonce, tag and cipher text.
 */
export function createSeal(given: string): Seal {
  const key = Buffer.from(hkdfSync('sha256', given, 'on-record', 'alert-channel', 32))
  return {
    close(text, about) {
      const nonce = randomBytes(NONCE)
      const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(about))
      const hidden = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
      return `v1.${Buffer.concat([nonce, cipher.getAuthTag(), hidden]).toString('base64url')}`
    },
    open(sealed, about) {
      const bytes = Buffer.from(sealed.replace(/^v1\./, ''), 'base64url')
      const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, NONCE), { authTagLength: TAG })
      decipher.setAAD(Buffer.from(about)).setAuthTag(bytes.subarray(NONCE, NONCE + TAG))
      return Buffer.concat([decipher.update(bytes.subarray(NONCE + TAG)), decipher.final()]).toString('utf8')
    },
  }
}
